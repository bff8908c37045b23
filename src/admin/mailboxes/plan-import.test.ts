import { sampleMailbox, samplePolicy } from '../../../test/policies/sample-policy';
import type { PolicyFile } from '../../policy/policy-source';
import type { MailboxEntry } from './mailbox-entry';
import { applyImport, type ImportPlan, planImport } from './plan-import';
import { readCsv } from './read-csv';

const source: PolicyFile = {
  ...samplePolicy(),
  mailboxes: [
    sampleMailbox('kommun', { units: ['executive'] }),
    sampleMailbox('bygg', {
      units: ['building'],
      officers: [{ name: 'Byggledaren', address: 'lov@granby.example', areas: { sv: ['bygglov'] } }],
    }),
    sampleMailbox('gamla', { active: false, successor: 'bygg' }),
  ],
};

function planned(text: string, file: PolicyFile = source): ImportPlan {
  const table = readCsv(new TextEncoder().encode(text), ['sv', 'en']);
  if (!table.ok) throw new Error(JSON.stringify(table.failure));
  return planImport(table.value, file, ['sv', 'en']);
}

const namesOf = (entries: readonly MailboxEntry[]) => entries.map(({ id }) => id);

describe('what a table of mailboxes changes', () => {
  it('adds new ones, with an id from the address, and changes only what the table has columns for', () => {
    const plan = planned(
      'E-postadress;Namn;Förvaltningar\nMILJO.Tillsyn@granby.example;Miljötillsynen;Bygg, plan och miljö\nBYGG@granby.example;Bygg och plan;building, technical\nkommun@granby.example;kommun;executive\n',
    );
    expect(plan.refused).toEqual([]);
    expect(plan.added).toEqual([
      {
        id: 'miljo-tillsyn',
        address: 'MILJO.Tillsyn@granby.example',
        name: { sv: 'Miljötillsynen' },
        units: ['building'],
      },
    ]);
    expect(namesOf(plan.changed.map(({ after }) => after))).toEqual(['bygg']);
    expect(plan.changed[0]?.after).toMatchObject({
      name: { sv: 'Bygg och plan', en: 'bygg' },
      units: ['building', 'technical'],
      officers: [{ name: 'Byggledaren' }],
    });
    expect(plan).toMatchObject({ untouched: 1, notNamed: 1 });
  });

  it('puts new ones after the others and leaves every place in the file as it is', () => {
    const plan = planned('id,address,name\nny,ny@granby.example,Ny\nbygg,bygg@granby.example,Nytt namn\n');
    const after = applyImport(source, plan);
    expect(namesOf(after.mailboxes)).toEqual(['kommun', 'bygg', 'gamla', 'ny']);
    expect(after.mailboxes[0]).toBe(source.mailboxes[0]);
    expect(after.mailboxes[1]?.name.sv).toBe('Nytt namn');
  });

  it.each([
    ['Adress;Namn;Förvaltningar\na@b.se;A;Skola och förskola; bingo', null],
    [
      'Adress;Namn;Enhet\na@b.se;A;bingo',
      { line: 2, reason: 'unknown-unit', heading: 'Enhet', value: 'bingo' },
    ],
    [
      'Adress;Namn;Typer av meddelanden\na@b.se;A;reklam',
      { line: 2, reason: 'unknown-kind', heading: 'Typer av meddelanden', value: 'reklam' },
    ],
    [
      'Adress;Namn;Endast internt\na@b.se;A;kanske',
      { line: 2, reason: 'no-truth', heading: 'Endast internt', value: 'kanske' },
    ],
    ['Adress;Namn;Nivå\na@b.se;A;hög', { line: 2, reason: 'unknown-level', heading: 'Nivå', value: 'hög' }],
    [
      'Adress;Namn;Ersättares brevlåda\na@b.se;A;ingen',
      { line: 2, reason: 'unknown-mailbox', heading: 'Ersättares brevlåda', value: 'ingen' },
    ],
    ['Adress;Namn\nkommunen;A', { line: 2, reason: 'wrong-address', heading: 'Adress', value: 'kommunen' }],
    ['Adress;Namn;Id\na@b.se;A;Stora', { line: 2, reason: 'wrong-id', heading: 'Id', value: 'Stora' }],
    ['Adress;Namn\na@b.se;', { line: 2, reason: 'no-name' }],
    ['Id;Namn\nny;A', { line: 2, reason: 'no-address' }],
    [
      'Adress;Namn;Ord för området (sv)\na@b.se;A;ab',
      { line: 2, reason: 'wrong-words', heading: 'Ord för området (sv)', value: 'ab' },
    ],
    [
      `Adress;Namn\na@b.se;${'A'.repeat(5_000)}\nb@b.se;B\nB@B.se;C`,
      { line: 4, reason: 'line-twice', value: 'B@B.se', other: 'b' },
    ],
    [
      'Adress;Namn;Id\nBygg@granby.example;A;annan',
      { line: 2, reason: 'address-taken', value: 'Bygg@granby.example', other: 'bygg' },
    ],
    [
      'Adress;Namn\ngamla@granby.example;A',
      { line: 2, reason: 'closed', value: 'gamla@granby.example', other: 'gamla' },
    ],
    ['Adress;Namn;Öppen\na@b.se;A;nej', { line: 2, reason: 'no-open-successor' }],
  ])('names a value that cannot be taken, with its line and column: %j', (text, refusal) => {
    const { refused } = planned(text);
    if (refusal === null) expect(refused).toEqual([]);
    else expect(refused).toEqual([expect.objectContaining(refusal)]);
  });

  it('OSB-36: closes a mailbox for one that is open, also one that the same table adds', () => {
    const plan = planned(
      'id;address;name;open;successor\nbygg;bygg@granby.example;Bygg;nej;Ny@granby.example\nny;ny@granby.example;Ny;ja;\n',
    );
    expect(plan.refused).toEqual([]);
    expect(plan.changed[0]?.after).toMatchObject({ active: false, successor: 'ny' });
  });

  it('refuses a row whose successor is refused itself, and the one that relies on it', () => {
    const plan = planned(
      'id;address;name;open;successor\na;a@b.se;A;nej;b\nb;b@b.se;B;kanske;\nc;c@b.se;C;ja;\n',
    );
    expect(plan.refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'no-open-successor'],
      [3, 'no-truth'],
    ]);
    expect(namesOf(plan.added)).toEqual(['c']);
  });

  it('opens a closed mailbox when the table says so', () => {
    const plan = planned('Adress;Namn;Öppen;Efterträdare\ngamla@granby.example;Gamla;ja;\n');
    expect(plan.refused).toEqual([]);
    expect(plan.changed[0]?.after).toEqual({
      id: 'gamla',
      address: 'gamla@granby.example',
      name: { sv: 'Gamla', en: 'gamla' },
      units: [],
    });
  });

  it('takes a whole register in a moment', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `box@g${index}.example;Låda ${index}`);
    const plan = planned(`Adress;Namn\n${rows.join('\n')}\n`);
    expect(plan.added).toHaveLength(2_000);
    expect(new Set(namesOf(plan.added)).size).toBe(2_000);
  });
});
