import fc from 'fast-check';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import { checkDraft } from './check-draft';
import type { Draft } from '../mail/draft';
import type { DraftSurroundings } from './draft';

/** From the Swedish test series: the birth number is 980 to 999. */
const NUMBER = '20120206-9801';
const SIGNATURE = 'Vänliga hälsningar\nAnna Berg\nGranby kommun';

const policy = samplePolicy({
  mailboxes: [
    sampleMailbox('kommun'),
    sampleMailbox('vaxel', { internalOnly: true }),
    sampleMailbox('gata'),
    sampleMailbox('it', { address: 'support@driften.example', external: true }),
  ],
  contacts: [{ role: 'registrator', name: { sv: 'Registrator' }, mailbox: 'kommun', example: false }],
});

function draft(changes: Partial<Draft> = {}): Draft {
  return {
    use: 'new',
    from: { name: 'Anna Berg', address: 'anna.berg@granby.example' },
    to: [{ name: '', address: 'eva@brev.example' }],
    cc: [],
    bcc: [],
    subject: 'Bygglov',
    text: `Hej!\n\nVi hör av oss.\n\n${SIGNATURE}`,
    attachments: [],
    ...changes,
  };
}
const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));
const found = (changes: Partial<Draft>, surroundings?: DraftSurroundings, own = policy) =>
  checkDraft(draft(changes), own, surroundings);
const checks = (changes: Partial<Draft>, surroundings?: DraftSurroundings) =>
  found(changes, surroundings).map(({ check }) => check);

describe('checkDraft', () => {
  it('has nothing to say about an ordinary answer with its signature', () => {
    expect(found({})).toEqual([]);
  });

  it('VIM-22: stops an identity number on its way out, and never repeats it', () => {
    const [finding] = found({ text: `Ditt nummer är ${NUMBER}.\n\n${SIGNATURE}` });
    expect(finding).toMatchObject({ check: 'identity-number', level: 'block', in: 'body' });
    expect(finding?.words).not.toContain('9801');
    expect(finding?.place).toEqual({ start: 15, end: 15 + NUMBER.length });
  });

  it('sees an identity number in the subject too', () => {
    expect(found({ subject: `Angående ${NUMBER}` })).toMatchObject([
      { check: 'identity-number', in: 'subject', place: { start: 9 } },
    ]);
  });

  it('lets an identity number go to a colleague, also to one whose mailbox somebody else runs', () => {
    expect(found({ to: to('gata@granby.example'), text: NUMBER })).toEqual([]);
    expect(found({ to: to('support@driften.example'), text: NUMBER })).toEqual([]);
  });

  it('counts a receiver in Bcc as a receiver', () => {
    expect(checks({ to: to('gata@granby.example'), bcc: to('eva@brev.example'), text: NUMBER })).toContain(
      'identity-number',
    );
  });

  it('VIM-22: makes one look at words that may be secret', () => {
    const text = `Beslutet om försörjningsstödet skickas i brev.\n\n${SIGNATURE}`;
    expect(found({ text })).toMatchObject([
      { check: 'sensitive-content', level: 'warning', words: 'försörjningsstödet' },
    ]);
  });

  it('VIM-20: stops an answer that quotes a message with secrets, and offers to take the quote out', () => {
    const text = `Hej!\n\nVi ringer dig.\n\n${SIGNATURE}\n\nFrån: Eva <eva@brev.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun@granby.example\nÄmne: Hjälp\n\nJag mår inte bra.`;
    const [finding] = found({ use: 'reply', text }, { originalFlags: ['confidential'] });
    expect(finding).toMatchObject({ check: 'quoted-secret', level: 'block' });
    expect(text.slice(finding?.place?.start, finding?.place?.end)).toContain('Jag mår inte bra.');
    expect(finding?.fix).toMatchObject({ kind: 'replace', with: '' });
  });

  it('VIM-20: sees an identity number in what is quoted, without being told', () => {
    const text = `Vi ringer dig.\n\n${SIGNATURE}\n\nDen 3 nov. 2026 skrev Eva <eva@brev.example>:\n> Mitt nummer är ${NUMBER}.`;
    expect(checks({ use: 'reply', text })).toContain('quoted-secret');
  });

  it('OSB-27 OSB-28: stops a forward that does not show who first wrote', () => {
    const forward = { use: 'forward', to: to('gata@granby.example') } as const;
    expect(found({ ...forward, text: 'Kan ni ta den här?' })).toMatchObject([
      { check: 'sender-removed', level: 'block' },
    ]);
    expect(found({ ...forward, text: 'Ursprunglig avsändare: Eva <eva@brev.example>' })).toEqual([]);
    expect(found({ ...forward, text: 'FYI\n\n*Fra:* Eva <eva@brev.example>' })).toEqual([]);
  });

  it('HAS-19 OSB-66: names the lines that the signature lacks', () => {
    const signature = {
      ...policy.signature,
      fields: [
        { field: 'name', required: true },
        { field: 'title', required: true },
        { field: 'phone', required: true },
        { field: 'municipality', required: true, value: 'Granby kommun' },
      ],
    } satisfies typeof policy.signature;
    const own = { ...policy, signature };
    const person = { name: 'Anna Berg', title: 'Registrator', phone: '0479-52 80 00' };
    expect(found({ text: 'Hej!\n\nAnna Berg' }, { person }, own)).toMatchObject([
      { check: 'signature-field', level: 'warning', words: 'title, phone, municipality' },
    ]);
    const whole = 'Hej!\n\nAnna Berg\nregistrator\n0479-52 80 00\nGranby  kommun';
    expect(found({ text: whole }, { person }, own)).toEqual([]);
  });

  it('HAS-19: does not complain about a line that it cannot know', () => {
    const signature = { ...policy.signature, fields: [{ field: 'title', required: true } as const] };
    expect(found({ text: 'Hej!' }, {}, { ...policy, signature })).toEqual([]);
  });

  it('asks for no signature in a message to colleagues only', () => {
    expect(found({ to: to('gata@granby.example'), text: 'Hej!' })).toEqual([]);
  });

  it.each(['Mvh', 'mvh,', 'M.v.h.', 'Vh'])('OSB-67 HAS-7: has "%s" written out', (closing) => {
    const text = `Hej!\n\nTack.\n\n${closing}\nAnna Berg\nGranby kommun`;
    const [finding] = found({ text });
    expect(finding).toMatchObject({
      check: 'closing-abbreviation',
      fix: { kind: 'replace', with: 'Vänliga hälsningar' },
    });
    expect(closing).toContain(text.slice(finding?.place?.start, finding?.place?.end));
  });

  it('leaves words alone that only begin like a closing', () => {
    expect(found({ text: `Vhs-band tar vi inte emot.\n\n${SIGNATURE}` })).toEqual([]);
  });

  it('sees a gap of a template that nobody filled', () => {
    expect(
      found({ text: `Svar kommer {{answerBy}}.\n\n${SIGNATURE}`, subject: '{{subject}}' }),
    ).toMatchObject([
      { check: 'unfilled-placeholder', in: 'subject', words: '{{subject}}' },
      { check: 'unfilled-placeholder', in: 'body', words: '{{answerBy}}' },
    ]);
  });

  it('LAV-12: misses the case number in an answer, and offers to add it', () => {
    expect(found({ use: 'reply' }, { caseReference: 'KS 2026-118' })).toMatchObject([
      { check: 'case-reference', fix: { kind: 'add-to-subject', text: 'KS 2026-118' } },
      { check: 'registrator-copy' },
    ]);
  });

  it('HAS-16 OSB-52: misses the registrator among those who get an answer in a registered case', () => {
    const answer = { use: 'reply', subject: 'SV: Bygglov KS 2026-118' } as const;
    expect(found(answer)).toMatchObject([
      { check: 'registrator-copy', fix: { kind: 'copy-to', address: 'kommun@granby.example' } },
    ]);
    expect(found({ ...answer, cc: to('Kommun@Granby.example') })).toEqual([]);
  });

  it('OSB-44: keeps an internal address from people outside', () => {
    const text = `Skriv till vaxel@granby.example.\n\n${SIGNATURE}`;
    expect(found({ text })).toMatchObject([
      { check: 'internal-address', fix: { kind: 'replace', with: 'kommun@granby.example' } },
    ]);
    expect(found({ cc: to('vaxel@granby.example') })).toMatchObject([
      { check: 'internal-address', in: 'recipients', fix: { kind: 'remove-recipient' } },
    ]);
    expect(found({ text, to: to('gata@granby.example') })).toEqual([]);
  });

  it('OSB-46: wants one who is responsible when several get a forward', () => {
    const forward = {
      use: 'forward',
      to: to('gata@granby.example', 'kommun@granby.example'),
      text: 'Från: Eva <eva@brev.example>',
    } as const;
    expect(checks(forward)).toEqual(['no-one-responsible']);
    expect(checks({ ...forward, text: `Ansvarig: gata\n${forward.text}` })).toEqual([]);
  });

  it('VIM-25: warns of a private account with a colleague’s name and of a look-alike domain', () => {
    expect(found({ to: to('anna.berg@brev.example') })).toMatchObject([
      { check: 'like-a-colleague', words: 'anna.berg@brev.example' },
    ]);
    expect(checks({ to: to('bo@granby-kommun.example.net', 'bo@granby.example.net') })).toEqual([
      'like-a-colleague',
      'like-a-colleague',
    ]);
  });

  describe('VIM-21: a private account', () => {
    const named = (name: string, address: string) => found({ to: [{ name, address }] });

    it.each([
      ['', 'anna.berg@gmail.com'],
      ['', 'bergannna.anna82@hotmail.com'],
      ['', 'aberg@icloud.com'],
      ['Berg, Anna', 'solros_77@outlook.com'],
      ['ANNA BERG', 'a77@live.se'],
    ])('of the writer is warned of: %s %s', (name, address) => {
      expect(named(name, address)).toMatchObject([
        {
          check: 'private-account',
          level: 'warning',
          words: address,
          fix: { kind: 'remove-recipient', address },
        },
      ]);
    });

    it.each([
      ['Eva Alm', 'eva.alm@gmail.com'],
      ['Anna Alm', 'anna.alm@gmail.com'],
      ['', 'bergsprangare@gmail.com'],
      ['Anna', 'anna@gmail.com'],
    ])('of somebody else is not: %s %s', (name, address) => {
      expect(named(name, address)).toEqual([]);
    });

    it('of a colleague among the receivers is warned of, whatever letters the name has', () => {
      const cc = [{ name: 'Åsa Öberg', address: 'asa.oberg@granby.example' }];
      expect(checks({ to: to('asaoberg@telia.com'), cc })).toEqual(['private-account']);
    });

    it('is recognised by the writer’s address where Outlook gives no name', () => {
      const from = { name: '', address: 'anna.berg@granby.example' };
      expect(checks({ from, to: to('anna.berg@gmail.com') })).toEqual(['private-account']);
    });
  });

  it('HAS-19: asks a reply for the lines that the policy wants in a reply only', () => {
    const signature = {
      ...policy.signature,
      fields: [
        { field: 'name', required: true },
        { field: 'title', required: true, in: ['new', 'forward'] },
        { field: 'phone', required: true, from: 'function-mailbox' },
      ],
    } satisfies typeof policy.signature;
    const own = { ...policy, signature };
    const person = { name: 'Anna Berg', title: 'Registrator', phone: '0479-52 80 00' };
    const missing = (use: Draft['use']) => found({ use, text: 'Hej!\n\nAnna Berg' }, { person }, own);
    expect(missing('reply')).toEqual([]);
    expect(missing('new')).toMatchObject([{ check: 'signature-field', words: 'title' }]);
  });

  it.each([
    `Beslutet bifogas.\n\n${SIGNATURE}`,
    `Vedtaket er vedlagt.\n\n${SIGNATURE}`,
    `The decision is attached.\n\n${SIGNATURE}`,
  ])('misses the attachment that the words promise: %j', (text) => {
    expect(checks({ text })).toEqual(['missing-attachment']);
    expect(checks({ text, attachments: ['beslut.pdf'] })).toEqual([]);
  });

  it('does what the policy says: a check can be silent, louder, and cite the guideline', () => {
    const own = {
      ...policy,
      checks: {
        levels: [
          { check: 'missing-attachment', level: 'off' } as const,
          {
            check: 'closing-abbreviation',
            level: 'block',
            source: { rule: 'OSB-67', section: '§ 2.3' },
          } as const,
        ],
      },
    };
    const text = 'Beslutet bifogas.\n\nMvh\nAnna Berg\nGranby kommun';
    expect(found({ text }, {}, own)).toMatchObject([
      { check: 'closing-abbreviation', level: 'block', citation: { section: '§ 2.3' } },
    ]);
  });

  it('says first what stops the message', () => {
    const levels = found({ text: `Mvh\nAnna Berg ${NUMBER}` }).map(({ level }) => level);
    expect(levels).toEqual([...levels].sort());
    expect(new Set(levels)).toEqual(new Set(['block', 'warning']));
  });

  it('takes any text and points inside it', () => {
    const parts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(NUMBER, 'Mvh', 'bifogas', '{{x}}', '\n> ', 'Från: a\n', 'İ', 'LVU', '\ud800'),
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 20 }),
        fc.constantFrom('new', 'reply', 'forward'),
        (some, use) => {
          const text = some.join('');
          for (const { place, in: where } of found({ text, use: use as Draft['use'] }))
            if (place && where === 'body') {
              expect(place.start).toBeGreaterThanOrEqual(0);
              expect(place.end).toBeGreaterThan(place.start);
              expect(place.end).toBeLessThanOrEqual(text.length);
            }
        },
      ),
    );
  });

  it('reads 500 receivers and the longest text it takes', () => {
    const many = Array.from({ length: 500 }, (_, index) => `person${index}@brev.example`);
    const text = `${'mvh attached orosanmälan '.repeat(10_000)}${NUMBER}`;
    expect(found({ to: to(...many), text }).length).toBeGreaterThan(0);
  });
});
