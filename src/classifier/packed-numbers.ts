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

/** Levels from -`SMALL` to `SMALL` go two into one character. */
const SMALL = 4;
const SMALL_LEVELS = 2 * SMALL + 1;
/** The character that says: the next two are one level each. */
const APART = SMALL_LEVELS * SMALL_LEVELS;

/** As `packLevels`, two small levels in one character: a gzip of it is a tenth smaller. An odd last level gets a 0 beside it. */
export function packPairs(levels: ArrayLike<number>): string {
  const codes: string[] = [];
  for (let at = 0; at < levels.length; at += 2) {
    const one = levels[at] ?? 0;
    const other = levels[at + 1] ?? 0;
    const small = Math.abs(one) <= SMALL && Math.abs(other) <= SMALL;
    if (small) codes.push(symbol((one + SMALL) * SMALL_LEVELS + other + SMALL));
    else codes.push(symbol(APART), symbol(one + MOST_LEVEL), symbol(other + MOST_LEVEL));
  }
  return codes.join('');
}

/** The `length` levels that `packPairs` packed, or null when the text does not hold so many. */
export function unpackPairs(packed: string, length: number): Int8Array | null {
  const levels = new Int8Array(length + (length % 2));
  let filled = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const value = valueOf(packed.charCodeAt(at));
    if (value === null || value > APART || filled >= levels.length) return null;
    if (value < APART) {
      levels[filled] = Math.floor(value / SMALL_LEVELS) - SMALL;
      levels[filled + 1] = (value % SMALL_LEVELS) - SMALL;
    } else {
      const one = valueOf(packed.charCodeAt(at + 1));
      const other = valueOf(packed.charCodeAt(at + 2));
      if (one === null || other === null) return null;
      levels[filled] = one - MOST_LEVEL;
      levels[filled + 1] = other - MOST_LEVEL;
      at += 2;
    }
    filled += 2;
  }
  return filled === levels.length ? levels.subarray(0, length) : null;
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
