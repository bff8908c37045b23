/**
 * Letters and digits for character classes, in place of `\p{L}`, `\p{Lu}` and `\p{N}`: classic Outlook's older engine reads
 * no `\p{…}` and no lookbehind, and one such pattern keeps the whole launch file from loading. Latin, Greek and Cyrillic are
 * exact; of other scripts whole blocks are taken.
 */

/** What stands between the brackets of a class that matches a letter. */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u064a\\u0671-\\u06d3\\u0904-\\u0939\\u0e01-\\u0e30\\u10a0-\\u10ff\\u1100-\\u11ff\\u1e00-\\u1fbc\\u1fc2-\\u1ffc\\u2c00-\\u2dde\\u3041-\\u3096\\u30a1-\\u30fa\\u3400-\\u9fff\\uac00-\\ud7a3\\uff21-\\uff3a\\uff41-\\uff5a';

/** What stands between the brackets of a class that matches a digit or another sign for a number. */
export const NUMBERS =
  '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\uff10-\\uff19';

/** What stands between the brackets of a class that matches a capital. */
export const CAPITALS = `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de${extendedCapitals()}\\u0386\\u0388-\\u038f\\u0391-\\u03ab\\u0400-\\u042f`;

/** Latin Extended-A: capitals and small letters take turns. */
function extendedCapitals(): string {
  let capitals = '';
  for (let code = 0x100; code <= 0x17d; code += 1) {
    const letter = String.fromCharCode(code);
    if (letter !== letter.toLowerCase()) capitals += letter;
  }
  return capitals;
}
