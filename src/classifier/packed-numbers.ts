/**
 * Small whole numbers as text that JSON needs not escape and gzip packs well: one character a number. The characters are
 * those from `#` to `~` without the backslash.
 */
const FIRST = 35;
const BACKSLASH = 92;
/** Numbers that one character can say: 0 up to this, exclusive. */
const SYMBOLS = 91;
/** The number in the middle, for numbers with a sign. */
export const MOST_LEVEL = (SYMBOLS - 1) / 2;

/** One character for each whole number from -`MOST_LEVEL` to `MOST_LEVEL`. */
export function packLevels(levels: ArrayLike<number>): string {
  const codes: string[] = [];
  for (let at = 0; at < levels.length; at += 1) codes.push(symbol((levels[at] ?? 0) + MOST_LEVEL));
  return codes.join('');
}

/** The numbers that `packLevels` packed, or null when the text has another character. */
export function unpackLevels(packed: string): Int8Array | null {
  const levels = new Int8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) {
    const value = valueOf(packed.charCodeAt(at));
    if (value === null) return null;
    levels[at] = value - MOST_LEVEL;
  }
  return levels;
}

/** Whole numbers in rising order, as their differences: digits to the base of 45, the last one of a number marked. */
export function packRising(numbers: readonly number[]): string {
  let before = 0;
  return numbers
    .map((number) => {
      let rest = number - before;
      before = number;
      let digits = symbol((rest % MOST_LEVEL) + MOST_LEVEL);
      for (rest = Math.floor(rest / MOST_LEVEL); rest > 0; rest = Math.floor(rest / MOST_LEVEL)) {
        digits = symbol(rest % MOST_LEVEL) + digits;
      }
      return digits;
    })
    .join('');
}

/** The numbers that `packRising` packed, or null when the text is not of its making. */
export function unpackRising(packed: string): number[] | null {
  const numbers: number[] = [];
  let before = 0;
  let rest = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const value = valueOf(packed.charCodeAt(at));
    if (value === null || value >= 2 * MOST_LEVEL) return null;
    if (value < MOST_LEVEL) {
      rest = (rest + value) * MOST_LEVEL;
      continue;
    }
    before += rest + value - MOST_LEVEL;
    rest = 0;
    numbers.push(before);
  }
  return rest === 0 ? numbers : null;
}

function symbol(value: number): string {
  const code = value + FIRST;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function valueOf(code: number): number | null {
  if (code < FIRST || code === BACKSLASH) return null;
  const value = code < BACKSLASH ? code - FIRST : code - FIRST - 1;
  return value < SYMBOLS ? value : null;
}
