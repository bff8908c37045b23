import fc from 'fast-check';
import modelJson from '../../policies/common/model.json';
import type { Message } from '../mail/message';
import { FLAGS, KINDS, MATTERS, UNITS } from '../policy/labels';
import { message } from '../../test/support/fake-host';
import { classify } from './classify';
import { parseModel, type Model } from './model';
import { MAX_CLASSIFIED_LENGTH } from './readable';
import { MAX_REASONS } from './reasons';

const policy = { domains: ['lindvalla.se'], languages: ['sv' as const] };

function readModel(): Model {
  const parsed = parseModel(modelJson);
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}
const model = readModel();

const suggest = (fields: Partial<Message>) => classify(message({ subject: '', ...fields }), model, policy);
const RECORDS = {
  subject: 'Begäran om allmän handling',
  text: 'Hej, jag begär att få ta del av protokoll och beslut i ärende KS 2023-43. Skicka handlingarna som pdf.',
};

test('suggests a request for records with the words that say so', () => {
  const suggestion = suggest(RECORDS);
  expect(suggestion).toMatchObject({ kind: 'records-request', unsure: false, language: 'sv' });
  expect(suggestion.reasons.filter((reason) => reason.for === 'records-request').length).toBeGreaterThan(0);
});

test('names the case reference as the sender wrote it, once', () => {
  const suggestion = suggest({ ...RECORDS, subject: 'KS 2023-43' });
  expect(suggestion.caseReferences).toEqual(['KS 2023-43']);
  expect(suggestion.flags).toContain('case-reference');
});

test('an absence from an own address is the staff unit’s', () => {
  const fields = {
    subject: 'Sjuk',
    text: 'Hej, jag är sjuk i dag och kommer inte till jobbet. Hör av mig i morgon.',
  };
  const own = suggest({ ...fields, from: { name: 'Bo Ek', address: 'bo.ek@lindvalla.se' } });
  expect(own).toMatchObject({ kind: 'absence', unit: 'hr' });
  const outside = suggest(fields);
  expect(outside.kind !== 'absence' || outside.unsure).toBe(true);
});

test('an automatic answer has nothing to pass on inside', () => {
  const suggestion = suggest({
    subject: 'Automatiskt svar: Bygglov',
    text: 'Jag har semester till den 3 augusti.',
    headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
  });
  expect(suggestion).toMatchObject({ kind: 'automatic', unit: 'none', matter: '', unsure: false });
  expect(suggestion.reasons).toContainEqual(
    expect.objectContaining({ in: 'header:Auto-Submitted', source: 'automatic-header' }),
  );
});

test('a dangerous attachment from a look-alike sender is suspicious (VIM-25, VIM-27)', () => {
  const suggestion = suggest({
    from: { name: 'IT', address: 'it@lindva1la.se' },
    subject: 'Faktura',
    text: 'Se faktura.',
    attachments: [{ id: '', name: 'faktura.pdf.exe', contentType: '', size: 1, inline: false, type: 'file' }],
  });
  expect(suggestion).toMatchObject({ kind: 'suspicious', unit: 'none', matter: '', unsure: false });
});

test('an empty message is an enquiry that nobody is sure of, in the language of the policy', () => {
  const suggestion = suggest({});
  expect(suggestion).toMatchObject({
    kind: 'enquiry',
    unsure: true,
    language: 'sv',
    reasons: [],
    alternatives: [],
  });
  expect(suggestion.confidence).toBeLessThan(0.2);
});

test('a calendar answer without any words is still known by its headers', () => {
  const headers = [{ name: 'Content-Type', value: 'text/calendar; method=REPLY' }];
  expect(suggest({ headers })).toMatchObject({ kind: 'automatic', unit: 'none', unsure: false });
});

test('two words are too few to be sure', () => {
  expect(suggest({ text: 'Hej igen' }).unsure).toBe(true);
});

test('quoted older mail does not decide what a reply is', () => {
  const older = '\n\nFrån: Handläggaren\nSkickat: den 3 mars 2025 10:02\nTill: Anna Alm\nÄmne: Beslut\n\n';
  const answer = { subject: 'SV: Beslut', text: 'När öppnar badet i sommar och vad kostar det för barn?' };
  const quoting = {
    ...answer,
    text: answer.text + older + 'Vi vet var du bor. Jag ska döda dig. Köp presentkort nu.',
  };
  expect(suggest(quoting).kind).toBe(suggest(answer).kind);
});

test('an identity number is found also in quoted mail, and is never shown whole', () => {
  const text = 'Tack.\n\n> Gäller 850709-9805 och 14873800721.';
  const suggestion = suggest({ subject: 'SV: Ärende 850709-9805', text });
  expect(suggestion.flags).toContain('personal-number');
  const shown = suggestion.reasons.map((reason) => reason.text).join(' ');
  expect(shown).toContain('850709-****');
  expect(shown).not.toContain('9805');
  expect(suggestion.caseReferences).toEqual([]);
});

test('protected identity is always confidential as well', () => {
  expect(suggest({ text: 'Min dotter har skyddad folkbokföring och byter skola.' }).flags).toEqual(
    expect.arrayContaining(['confidential', 'protected-identity']),
  );
});

const anyMessage = fc.record({
  subject: fc.string({ unit: 'grapheme' }),
  text: fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          'jag ',
          'ansökan ',
          'KS 2023-43 ',
          '850709-9805 ',
          'trasig ',
          'vet var du bor ',
          '\n> ',
          'Mvh\n',
        ),
      ),
    )
    .map((pieces) => pieces.join('')),
});

test('every suggestion holds together, whatever the message', () => {
  fc.assert(
    fc.property(anyMessage, ({ subject, text }) => {
      const suggestion = suggest({ subject, text });
      expect(KINDS).toContain(suggestion.kind);
      expect(UNITS).toContain(suggestion.unit);
      expect(['', ...MATTERS]).toContain(suggestion.matter);
      expect(suggestion.confidence).toBeGreaterThan(0);
      expect(suggestion.confidence).toBeLessThanOrEqual(1);
      expect(suggestion.flags.every((flag) => FLAGS.includes(flag))).toBe(true);
      const { alternatives } = suggestion;
      expect(alternatives.length).toBeLessThanOrEqual(3);
      expect(alternatives.map(({ kind }) => kind)).not.toContain(suggestion.kind);
      expect([...alternatives].sort((one, other) => other.confidence - one.confidence)).toEqual(alternatives);
    }),
  );
});

test('reasons are at most twelve, lie inside the text and show its own words', () => {
  fc.assert(
    fc.property(anyMessage, ({ subject, text }) => {
      const { reasons } = suggest({ subject, text });
      expect(reasons.length).toBeLessThanOrEqual(MAX_REASONS);
      for (const reason of reasons) {
        const place = reason.in === 'subject' ? subject : text;
        const words = place.slice(reason.start, reason.end);
        expect(reason.text.length).toBe(reason.end - reason.start);
        if (!reason.text.includes('*')) expect(reason.text).toBe(words);
      }
      const spans = reasons.map((reason) => `${reason.for} ${reason.in} ${reason.start}`);
      expect(new Set(spans).size).toBe(spans.length);
    }),
  );
});

test('words beyond the limit decide nothing', () => {
  const filler = 'lampan är trasig vid skolan. '.repeat(Math.ceil(MAX_CLASSIFIED_LENGTH / 28));
  const longer = `${filler} Jag begär att få ta del av allmänna handlingar.`;
  expect(suggest({ text: longer }).kind).toBe(suggest({ text: filler }).kind);
});

test('does not sound sure of a message whose text could not be read', () => {
  const subject = 'Felanmälan: trasig gatlampa på Storgatan sedan i tisdags, den blinkar och är släckt';
  expect(suggest({ subject, extent: 'whole' }).unsure).toBe(false);
  expect(suggest({ subject, extent: 'unread' }).unsure).toBe(true);
});

test('a concern report is confidential, whatever else its words are', () => {
  const suggestion = suggest({
    subject: 'Orosanmälan',
    text: 'Jag gör en orosanmälan för ett barn i klass 3. Han kommer smutsig och hungrig till skolan och är rädd för att gå hem.',
  });
  expect(suggestion.matter).toBe('concern-report');
  expect(suggestion.flags).toContain('confidential');
});
