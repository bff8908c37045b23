import fc from 'fast-check';
import { CAPITALS, LETTERS, NUMBERS } from './letters';
import { matchesNotAfter } from './matches-not-after';

describe('matchesNotAfter', () => {
  it('finds what a negative lookbehind finds, in any text', () => {
    const some = fc.array(fc.constantFrom('1', '23', 'a', 'b', ' ', '-'), { maxLength: 40 });
    fc.assert(
      fc.property(some, (parts) => {
        const text = parts.join('');
        const places = (matches: Iterable<RegExpExecArray | RegExpMatchArray>) =>
          [...matches].map((match) => [match.index, match[0]]);
        expect(places(matchesNotAfter(/\d{2}-?a?/g, text, /[\da]/))).toEqual(
          places(text.matchAll(/(?<![\da])\d{2}-?a?/g)),
        );
      }),
    );
  });
});

describe('letters', () => {
  it('are those of Unicode in every alphabet that a Nordic letter is written in', () => {
    const wrong: string[] = [];
    const classes = [
      [new RegExp(`[${LETTERS}]`), /\p{L}/u],
      [new RegExp(`[${CAPITALS}]`), /\p{Lu}/u],
      [new RegExp(`[${NUMBERS}]`), /\p{N}/u],
    ] as const;
    for (let code = 0; code < 0x180; code += 1) {
      const sign = String.fromCharCode(code);
      for (const [own, unicode] of classes) if (own.test(sign) !== unicode.test(sign)) wrong.push(sign);
    }
    expect(wrong).toEqual([]);
  });
});
