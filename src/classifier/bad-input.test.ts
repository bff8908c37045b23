import fc from 'fast-check';
import modelJson from '../../policies/common/model.json';
import type { Attachment, Message } from '../mail/message';
import { message } from '../../test/support/fake-host';
import { growthOf, LINEAR_GROWTH } from '../../test/support/growth';
import { classify } from './classify';
import { parseModel, type Model } from './model';
import { MAX_CLASSIFIED_LENGTH } from './readable';
import { MAX_REASONS } from './reasons';
import type { Suggestion } from './suggestion';

const policy = { domains: ['lindvalla.se'], languages: ['sv' as const] };

function readModel(): Model {
  const parsed = parseModel(modelJson);
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}
const model = readModel();

const suggest = (fields: Partial<Message>) => classify(message({ subject: '', ...fields }), model, policy);
const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function file(name: string): Attachment {
  return { id: '', name, contentType: '', size: 1, inline: false, type: 'file' };
}

/** What every suggestion must be, however bad the message. */
function expectWhole(suggestion: Suggestion, fields: Partial<Message>): void {
  const { confidence, alternatives, reasons } = suggestion;
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(alternatives.every((each) => each.confidence >= 0 && each.confidence <= confidence)).toBe(true);
  expect(reasons.length).toBeLessThanOrEqual(MAX_REASONS);
  for (const { in: place, start, end, text } of reasons) {
    expect(end - start).toBe(text.length);
    if (place === 'subject') expect(end).toBeLessThanOrEqual((fields.subject ?? '').length);
    if (place === 'body') expect(end).toBeLessThanOrEqual((fields.text ?? '').length);
  }
}

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `P ${at}`, address: `p${at}@d${at}.example` }));
const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');

const BAD: readonly (readonly [string, Partial<Message>])[] = [
  ['a body of 5 MB', { text: fill('Lampan vid skolan är trasig. ', 5_000_000) }],
  ['a body of 5 MB without a space', { text: fill('lampa', 5_000_000) }],
  ['a body of 5 MB of line ends', { text: fill('\n', 5_000_000) }],
  ['a subject of 5 MB', { subject: fill('Trasig lampa ', 5_000_000) }],
  ['HTML of 5 MB', { text: 'Hej', html: fill('<p>Hej <a href="http://a.example">b</a>', 5_000_000) }],
  ['100,000 recipients', { to: people(100_000), cc: people(100_000), text: 'Hej alla' }],
  [
    '100,000 headers',
    { headers: Array(100_000).fill({ name: 'Authentication-Results', value: 'spf=fail' }), text: 'Hej' },
  ],
  ['100,000 attachments', { attachments: Array(100_000).fill(file('faktura.pdf')), text: 'Hej' }],
  ['control characters', { subject: CONTROLS, text: fill(CONTROLS, 50_000) }],
  ['lone surrogates', { subject: '\ud800', text: fill('\udc00\ud800 a\ud800b ', 50_000) }],
  [
    'right-to-left overrides',
    { subject: '\u202egpj.exe', text: fill('\u202elampa\u202c \u2066b\u2069 ', 50_000) },
  ],
  ['letters with a thousand accents', { text: fill(`z${'\u0301'.repeat(1_000)} `, 50_000) }],
  [
    'HTML nested 10,000 deep',
    {
      text: 'Hej',
      html: `${'<div><a href="http://a.example">'.repeat(10_000)}www.bank.se${'</a></div>'.repeat(10_000)}`,
    },
  ],
  ['HTML with 10,000 unclosed tags and quotes', { text: 'Hej', html: '<a href="'.repeat(10_000) }],
  ['quotes nested 10,000 deep', { text: `Hej\n${'>'.repeat(10_000)} Hej` }],
  [
    'a sender of 1 MB',
    { from: { name: fill('a.b@', 1_000_000), address: fill('a-b.', 1_000_000) }, text: 'Hej' },
  ],
  [
    'an address of 1 MB to write to',
    { to: [{ name: '', address: `${fill('bygg.', 1_000_000)}@lindvalla.se` }], text: 'Hej' },
  ],
  ['a name of a file of 1 MB', { attachments: [file(`${fill('a.pdf.', 1_000_000)}exe`)], text: 'Hej' }],
  ['no sender, no receiver', { from: null, to: [], cc: [], text: 'Hej' }],
];

test.each(BAD)('%s still gives a whole suggestion', (_name, fields) => {
  expectWhole(suggest(fields), fields);
});

test('what stands beyond the limit does not make a body of 5 MB another message', () => {
  const start = fill('Lampan vid skolan är trasig. ', MAX_CLASSIFIED_LENGTH);
  const { kind, confidence } = suggest({ text: start });
  expect(suggest({ text: start + fill('Jag ska döda dig! ', 5_000_000) })).toMatchObject({
    kind,
    confidence,
  });
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ud800',
        '\udfff',
        '\u202e',
        '\0',
        '\r',
        '\u2028',
        '850709-9805',
        '14873800721',
        'e\u0301',
        '<a@b>',
        'Från: a\n',
        '\n> ',
      ),
    ),
  )
  .map((pieces) => pieces.join(''));

test('any text anywhere gives a whole suggestion, the same each time, and shows no identity number', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anyText,
      fc.array(anyText, { maxLength: 3 }),
      (subject, text, name, names) => {
        const fields: Partial<Message> = {
          subject,
          text,
          html: name,
          from: { name, address: name },
          to: names.map((address) => ({ name: address, address })),
          headers: names.map((value) => ({ name: 'Reply-To', value })),
          attachments: names.map(file),
        };
        const suggestion = suggest(fields);
        expectWhole(suggestion, fields);
        expect(suggest(fields)).toEqual(suggestion);
        const shown = suggestion.reasons.map((reason) => reason.text).join('\n');
        // Inside a longer run of digits it is no identity number.
        expect(shown).not.toMatch(/(?<!\d)(?:850709-9805|14873800721)(?!\d)/);
      },
    ),
    { numRuns: 60 },
  );
});

/** What patterns with repetition could go over again and again, and the beginnings of what the rules look for. */
const HOSTILE = [
  'a',
  'A',
  ' ',
  '\n',
  '?',
  '>',
  '1',
  '850709',
  '@',
  'a@',
  'a.',
  '-',
  '<a@b ',
  'e\u0301',
  '\ud800',
  '\u202e',
  'AAAA ',
  'KS-',
  'KS 2023-',
  '2024/',
  'ärende nr ',
  'http://',
  'http://xn--',
  'Från: a\n',
  'Den 3 mars skrev ',
  '-----Original Message-----\n',
  'Med vänlig hälsning\n',
  'måste x ',
  'får inte x ',
  'skicka detta x ',
  'vidarebefordra a ',
  'bekräfta x ',
  'send x ',
  'verifiera konto ',
  'mailbox a ',
  'jag vet ',
  'ska x ',
  'pass deg x ',
  'här är en ',
  'klager herved ',
  'detta mejl är ',
] as const;

test.each(HOSTILE)('work grows with the length and not faster: %j again and again', (piece) => {
  const run = (length: number) => {
    const text = fill(piece, length);
    const short = text.slice(0, length / 4);
    suggest({
      text,
      subject: short,
      from: { name: short, address: `${short}@a.example` },
      attachments: [file(short)],
    });
  };
  expect(growthOf(run, MAX_CLASSIFIED_LENGTH / 8)).toBeLessThan(LINEAR_GROWTH);
});

test.each([
  ['text', (length: number) => ({ text: fill('850709-9805 KS 2023-4 ', length) })],
  [
    'HTML',
    (length: number) => ({
      text: 'Hej',
      html: fill('<div><a href="http://a.example/x">www.b.example</a>', length),
    }),
  ],
  ['nested HTML', (length: number) => ({ text: 'Hej', html: '<div>'.repeat(length / 5) })],
  ['receivers', (length: number) => ({ to: people(length / 10), cc: people(length / 10) })],
  [
    'attachments',
    (length: number) => ({ attachments: Array<Attachment>(length / 10).fill(file('a.pdf.exe')) }),
  ],
  [
    'headers',
    (length: number) => ({
      headers: Array(length / 10).fill({ name: 'Reply-To', value: 'a <b@c.example>' }),
    }),
  ],
])('work grows with the length and not faster far beyond what is read: %s', (_name, fieldsOf) => {
  expect(growthOf((length) => suggest(fieldsOf(length)), 50_000)).toBeLessThan(LINEAR_GROWTH);
});
