import fc from 'fast-check';
import { MESSAGE_LANGUAGES } from '../policy/labels';
import { detectLanguage } from './language';

const swedish = { languages: ['sv' as const] };
const norwegian = { languages: ['nb' as const] };

test.each([
  ['sv', 'Hej, när öppnar badhuset efter jul och vad kostar det?'],
  ['nb', 'Hei, når åpner svømmehallen etter jul, og hva koster det?'],
  ['nn', 'Hei, når opnar symjehallen etter jul, og kva kostar det?'],
  ['en', 'Hello, when does the swimming pool open after Christmas?'],
  ['se', 'Bures, goas lea girjerádju rabas? Giitu ovdal gihtii.'],
  ['sv', 'Lampan är trasig'],
  ['nb', 'Jeg er syk i dag'],
  ['nn', 'Eg er sjuk i dag'],
  ['nn', 'Vatnet kjem ikkje fram'],
  ['nb', 'Vannet kommer ikke frem'],
])('tells %s: "%s"', (language, text) => {
  expect(detectLanguage(text, swedish)).toBe(language);
  expect(detectLanguage(text, norwegian)).toBe(language);
});

test("takes the policy's first language when there is nothing to go by", () => {
  expect(detectLanguage('', swedish)).toBe('sv');
  expect(detectLanguage('12345 !!!', norwegian)).toBe('nb');
  expect(detectLanguage('Storgata 4', { languages: ['nn', 'nb'] })).toBe('nn');
});

test('reads letters that came in two parts, as some mail programs send them', () => {
  expect(detectLanguage('Gångvägen är hal'.normalize('NFD'), norwegian)).toBe('sv');
});

test('gives one of the languages for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(MESSAGE_LANGUAGES).toContain(detectLanguage(text, swedish));
    }),
  );
});
