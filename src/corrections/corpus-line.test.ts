import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { message } from '../../test/support/fake-host';
import { growthOf, LINEAR_GROWTH } from '../../test/support/growth';
import type { Suggestion } from '../classifier/suggestion';
import { corpusLine, type CorrectedMessage } from './corpus-line';
import { maskText, MAX_MASKED_LENGTH, nameWords } from './mask-text';

const policy = samplePolicy();
const suggestion: Suggestion = {
  kind: 'enquiry',
  confidence: 0.6,
  unsure: true,
  alternatives: [],
  flags: ['personal-number', 'case-reference'],
  unit: 'technical',
  matter: '',
  caseReferences: ['KS 2026-43'],
  language: 'sv',
  reasons: [],
};
const original = message({
  from: { name: 'Anna Alm', address: 'anna.alm@almgruppen.example' },
  to: [
    { name: 'Granby kommun', address: 'kommun@granby.example' },
    { name: 'Bo Ek', address: 'bo.ek@granby.example' },
  ],
  subject: 'Fråga från Anna Alm om KS 2026-43',
  text: `Hej Bo!

Jag heter Anna Alm (19900115-9806) och bor på Storgatan 12 B, 280 60 Granby. Ring 070-123 45 67 eller
skriv till anna.alm@almgruppen.example. Min grannes Kalle Persson har sett Annas vattenmätare. Mötet var 2026-11-20.

Med vänlig hälsning
Anna Alm
Almgruppen AB

Från: Bo Ek
Skickat: den 18 november 2026 09:12
Till: Anna Alm
Ämne: Vattenmätare

Hej Anna, skicka in ditt personnummer.`,
  attachments: [
    {
      id: '1',
      name: 'CV Anna Alm.pdf',
      contentType: 'application/pdf',
      size: 1,
      inline: false,
      type: 'file',
    },
  ],
});

function lineOf(part: Partial<CorrectedMessage> = {}) {
  const corrected = { original, suggestion, kind: 'supplement', units: [], ...part } as const;
  return JSON.parse(corpusLine(corrected, policy, 1)) as Record<string, unknown>;
}

describe('a correction as a line of a corpus', () => {
  it('has the shape of the guide, with the chosen kind', () => {
    expect(lineOf()).toEqual({
      id: 'correction-1',
      lang: 'sv',
      from: { name: '[name]', address: 'name@sender.example' },
      to: ['name@municipality.example'],
      subject: 'Fråga från [name] om KS 2026-43',
      body: expect.stringContaining('vattenmätare'),
      attachments: ['CV [name].pdf'],
      kind: 'supplement',
      flags: ['case-reference'],
      unit: 'technical',
      matter: '',
    });
  });

  it('tells nothing of who wrote, to whom, from where', () => {
    const line = JSON.stringify(lineOf());
    for (const secret of [
      /anna/i,
      /\balm/i,
      /almgruppen/i,
      /\bbo\b/i,
      /kalle|persson/i,
      /19900115/,
      /070/,
      /storgatan/i,
      /280 60/,
    ])
      expect(line).not.toMatch(secret);
  });

  it('keeps what says which kind it is: the case number, the date, the words', () => {
    const { subject, body } = lineOf();
    expect(subject).toContain('KS 2026-43');
    expect(body).toContain('Mötet var 2026-11-20.');
  });

  it('leaves out the signature and quoted older mail', () => {
    expect(lineOf().body).toMatch(/\n\n\[signature\]$/);
    expect(lineOf().body).not.toContain('skicka in');
  });

  it('takes the unit of the chosen mailbox when it has only one', () => {
    expect(lineOf({ units: ['social'] }).unit).toBe('social');
    expect(lineOf({ units: ['social', 'culture'] }).unit).toBe('technical');
  });

  it('keeps to what the guide says of units', () => {
    expect(lineOf({ kind: 'advertising' })).toMatchObject({ unit: 'none', matter: '' });
    expect(lineOf({ kind: 'absence' }).unit).toBe('hr');
    const none = { ...suggestion, unit: 'none' } as const;
    expect(lineOf({ suggestion: none }).unit).toBe('executive');
  });

  it('is one line and can be read again, whatever the message holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, text) => {
        const line = corpusLine(
          { original: message({ subject, text }), suggestion, kind: 'enquiry', units: [] },
          policy,
          1,
        );
        expect(line).not.toContain('\n');
        expect(() => JSON.parse(line) as unknown).not.toThrow();
      }),
    );
  });
});

describe('masked text', () => {
  const none = new Set<string>();

  it.each([
    ['850709-1234 stämmer inte men är någons', '[identity-number] stämmer inte men är någons'],
    ['fødselsnummer 010180 12345', 'fødselsnummer [identity-number]'],
    ['ring 0451-265 000 i dag', 'ring [phone] i dag'],
    ['ring +46 70 123 45 67', 'ring [phone]'],
    ['tlf. 912 34 567 eller 77 01 23 45', 'tlf. [phone] eller [phone]'],
    ['mobil 91234567', 'mobil [phone]'],
    ['konto 1234.56.78903', 'konto [number]'],
    ['bor på Ekvägen 4', 'bor på [street-address]'],
    ['bor i Nordre gate 7 B', 'bor i [street-address]'],
    ['Postboks 12', '[street-address]'],
    [`skriv till ${'a'.repeat(100)}@alm.example.`, 'skriv till [e-mail]'],
    ['på storgatan 3', 'på [street-address]'],
    ['jeg heter Kari Nordby og', 'jeg heter [name] og'],
    ['min mor Siv Lund sier', 'min mor [name] sier'],
    ['https://example.se/user/anna?token=9 nu', 'https://example.se[link] nu'],
    ['sak 2024/1234-5 fra 20.11.2026 kl. 12:30', 'sak 2024/1234-5 fra 20.11.2026 kl. 12:30'],
    ['3 lampor, 120 kronor, 2026-11-20', '3 lampor, 120 kronor, 2026-11-20'],
  ])('%s', (text, masked) => expect(maskText(text, none)).toBe(masked));

  it('hides the names it is given, in any case and with the ending of a genitive', () => {
    const names = nameWords([{ name: 'Kari Nordby', address: 'kari.n@x.example' }]);
    expect(maskText('KARI, kari og Nordbys hus', names)).toBe('[name] og [name] hus');
  });

  it('cuts a long text rather than leave the rest unmasked', () => {
    const text = `${'a '.repeat(MAX_MASKED_LENGTH / 2)}anna@alm.example`;
    expect(maskText(text, none)).not.toContain('alm');
  });

  it.each(['Aa ', 'A', '1 ', '12', 'gatan ', 'a@', 'https://', '0', '+4', 'heter A', '\n', 'Xväg ', 'Box 1'])(
    'takes time in line with its length for %j over and over',
    (piece) => {
      const run = (length: number) => maskText(piece.repeat(Math.ceil(length / piece.length)), none);
      expect(growthOf(run, MAX_MASKED_LENGTH / 8)).toBeLessThan(LINEAR_GROWTH);
    },
  );
});
