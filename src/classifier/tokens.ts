/** One word or number of a text, as it is compared with the model's words. */
export interface Token {
  /** Lower case, composed (NFC), `ä`/`ö` written `æ`/`ø` so that neighbouring languages share words; digits as `9`. */
  readonly word: string;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters that a stem keeps: "skolskjutsen" and "skolskjuts" begin alike. */
const STEM_LENGTH = 5;

/** No word of a real language is longer; the rest of the run is skipped. */
const MAX_WORD_LENGTH = 40;

const IN_WORD = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SWEDISH_LETTERS = /[äö]/;
/** Letters below the first combining mark are composed already. */
const FIRST_MARK = 0x300;

const OTHER = 1;
const LETTER = 2;
const NUMBER = 3;
/** What a UTF-16 unit is (0: not asked yet), asked once: asking the patterns for every letter takes ten times as long. */
const typeOfUnit = new Uint8Array(0x10000);

/** The words and numbers of a text, in order: runs of letters with their marks, and runs of digits. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const type = typeAt(text, at);
    do at += isPairAt(text, at) ? 2 : 1;
    while (at < text.length && typeAt(text, at) === type);
    if (type !== OTHER) tokens.push({ word: comparable(text.slice(start, at)), start, end: at });
  }
  return tokens;
}

/** Words that were asked for before: texts repeat their words, and what is the same text need not be compared again. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5_000;

/** A word as the model compares it: how long a number is matters, which one does not. */
export function comparable(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const compared = compare(word);
  // Begun anew, so that the words of later texts are remembered too. Hostile mail has words of any length.
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  if (word.length <= MAX_WORD_LENGTH) remembered.set(word, compared);
  return compared;
}

function compare(word: string): string {
  if (typeAt(word, 0) === NUMBER) return '9'.repeat(Math.min(word.length, MAX_WORD_LENGTH));
  const cut = word.slice(0, MAX_WORD_LENGTH);
  const lower = (isComposed(cut) ? cut : cut.normalize('NFC')).toLowerCase();
  return SWEDISH_LETTERS.test(lower) ? lower.replaceAll('ä', 'æ').replaceAll('ö', 'ø') : lower;
}

function isComposed(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) >= FIRST_MARK) return false;
  return true;
}

function typeAt(text: string, at: number): number {
  if (isPairAt(text, at)) return typeOf(text.slice(at, at + 2));
  const unit = text.charCodeAt(at);
  return typeOfUnit[unit] || (typeOfUnit[unit] = typeOf(text.charAt(at)));
}

/** Whether a character of two units (a surrogate pair) stands here. */
function isPairAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
}

function typeOf(character: string): number {
  if (IN_WORD.test(character)) return LETTER;
  return DIGIT.test(character) ? NUMBER : OTHER;
}

/** The first letters of a word, which its inflections share. */
export function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}
