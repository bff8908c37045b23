import * as fc from 'fast-check';
import { KINDS, TEXT_LANGUAGES, UNITS } from '../../policy/labels';
import type { PolicyFile } from '../../policy/policy-source';
import { samplePolicy } from '../../../test/policies/sample-policy';
import { type MailboxEntry, tidyEntry } from './mailbox-entry';
import { applyImport, planImport } from './plan-import';
import { readCsv } from './read-csv';
import { writeCsv } from './write-csv';

const LANGUAGES = ['sv', 'en'] as const;
const word = fc.stringMatching(/^[a-z]{1,8}$/);
/** Any text that a name may be: spreadsheets keep no controls, and a name has no space around it. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.stringMatching(/^'{0,2}[=+@-][A-Z0-9"; ,]{1,9}$/),
  )
  .map((text) => text.replace(/\p{Cc}/gu, ' ').trim())
  .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));
const areaWord = name.filter((text) => text.length >= 3 && !/[;|\r\n]/.test(text));
const areas = fc.record({ sv: fc.uniqueArray(areaWord, { maxLength: 3 }) });
const address = fc.tuple(word, word).map(([box, place]) => `${box}@${place}.example`);
const keeper = fc.record({ name, address }, { requiredKeys: ['name'] });

const mailbox = fc
  .record({
    id: word,
    address,
    name: fc.record({ sv: name, en: name }, { requiredKeys: ['sv'] }),
    units: fc.uniqueArray(fc.constantFrom(...UNITS)),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
    internalOnly: fc.boolean(),
    external: fc.boolean(),
    example: fc.boolean(),
    level: fc.constantFrom('central' as const, 'unit' as const, undefined),
    responsible: fc.option(keeper, { nil: undefined }),
    substitute: fc.option(keeper, { nil: undefined }),
    areas,
  })
  .map((entry) => tidyEntry(entry as MailboxEntry));

const mailboxes = fc
  .uniqueArray(mailbox, { minLength: 1, maxLength: 5, selector: ({ id }) => id })
  .filter((entries) => new Set(entries.map((entry) => entry.address)).size === entries.length)
  // The second one has closed for the first.
  .map((entries) =>
    entries.map((entry, index) =>
      index === 1 ? { ...entry, active: false, successor: entries[0]?.id } : entry,
    ),
  );

function fileOf(entries: readonly MailboxEntry[]): PolicyFile {
  return { ...samplePolicy(), mailboxes: [...entries] };
}

describe('writing a table of mailboxes and reading it back', () => {
  it('gives the same mailboxes, in every language of the person', () => {
    fc.assert(
      fc.property(mailboxes, fc.constantFrom(...TEXT_LANGUAGES), (entries, language) => {
        const bytes = new TextEncoder().encode(writeCsv(entries, LANGUAGES, language));
        const table = readCsv(bytes, LANGUAGES);
        if (!table.ok) throw new Error(JSON.stringify(table.failure));
        const empty = fileOf([]);
        const plan = planImport(table.value, empty, LANGUAGES);
        expect(plan.refused).toEqual([]);
        expect(applyImport(empty, plan).mailboxes).toEqual(entries);
        const same = planImport(table.value, fileOf(entries), LANGUAGES);
        expect(same).toMatchObject({ added: [], changed: [], refused: [], untouched: entries.length });
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the bytes, and never adds what the format does not take', () => {
    const heading = Buffer.from('Kortnamn;E-postadress;Namn (sv);Stängd;Öppen\r\n', 'latin1');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }).map((rest) => Uint8Array.from([...heading, ...rest])),
      fc
        .array(fc.constantFrom(';', '"', '\n', '=', 'a@b.se', 'x', 'nej', '\u0000', 'ö'))
        .map((parts) => Uint8Array.from([...heading, ...Buffer.from(parts.join(''), 'utf8')])),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        const table = readCsv(file, LANGUAGES);
        if (!table.ok) return;
        const plan = planImport(table.value, fileOf([]), LANGUAGES);
        for (const { address: given } of plan.added) expect(given).toMatch(/^[^@]+@[^@]+$/);
      }),
      { numRuns: 500 },
    );
  });
});
