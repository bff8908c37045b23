import fc from 'fast-check';
import { defang } from './defang';

describe('what stands in a report about a suspicious message', () => {
  test.each([
    ['https://osby.se/konto', 'hxxps://osby[.]se/konto'],
    ['HTTP://192.0.2.44/a.php', 'hxxp://192[.]0[.]2[.]44/a[.]php'],
    ['it-support@osby-se.com', 'it-support[@]osby-se[.]com'],
    ['mailto:a@b.se', 'mailto[:]a[@]b[.]se'],
    ['javascript:alert(1)', 'javascript[:]alert(1)'],
    ['\\\\server\\share', '[\\\\]server\\share'],
    ['https://ond\u3002se', 'hxxps://ond[.]se'],
    ['Klart. Tack!', 'Klart. Tack!'],
    ['rad ett\nrad två', 'rad ett rad två'],
    ['fak\u202etura', 'faktura'],
  ])('%s can not be clicked (LAV-4)', (written, shown) => expect(defang(written)).toBe(shown));

  test('holds no address that a mail program would make a link of, whatever the message holds (LAV-4)', () => {
    const piece = fc.constantFrom(
      'https://',
      'HTTPS:',
      'ftp://',
      'www.',
      '@',
      '.',
      'se',
      'a',
      '[',
      ']',
      ' ',
      '\\\\',
      'mailto:',
      '\u200b',
      '\u202e',
      '\ud800',
      '。',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const shown = defang(pieces.join(''));
        expect(shown).not.toMatch(/https?:/i);
        expect(shown).not.toMatch(/[a-z0-9]\.[a-z0-9]/i);
        expect(shown).not.toMatch(/[a-z0-9]@[a-z0-9]/i);
        expect(shown).not.toMatch(/[\n\r\u202e\ud800-\udfff](?![\udc00-\udfff])/);
        expect(defang(shown)).toBe(shown);
      }),
    );
  });
});
