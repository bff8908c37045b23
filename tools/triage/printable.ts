/** Controls, marks that are not seen or turn the direction of text, lone surrogates, line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Hostile text as one line that a terminal only shows: no escape sequences, no turned text. Each run becomes a space. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** The text in at most `width` characters (code points), with `…` where it was cut. */
export function shortened(text: string, width: number): string {
  // A code point has at most two UTF-16 units, so that no more of a long text need be taken apart.
  const characters = [...text.slice(0, 2 * (width + 1))];
  return characters.length <= width ? characters.join('') : `${characters.slice(0, width - 1).join('')}…`;
}
