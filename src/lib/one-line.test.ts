import fc from 'fast-check';
import { oneLine } from './one-line';

describe('text of a message in one line', () => {
  test.each([
    ['rad ett\r\n\trad två', 'rad ett rad två'],
    ['fak\u202etura', 'faktura'],
    ['before \u200b after', 'before after'],
    ['halv \ud83d', 'halv \ufffd'],
  ])('%j is %j', (written, shown) => expect(oneLine(written)).toBe(shown));

  it('is the same when it is made twice', () => {
    const piece = fc.oneof(fc.constantFrom(' ', '\n', '\u200b', '\ufeff', '\ud83d', '\ude00'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = oneLine(pieces.join(''));
        expect(oneLine(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });
});
