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

const WORDS = /[\p{L}\p{M}]+|\p{Nd}+/gu;
const DIGIT = /^\p{Nd}/u;

/** The words and numbers of a text, in order. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word: comparable(word),
    start: index,
    end: index + word.length,
  }));
}

/** A word as the model compares it: how long a number is matters, which one does not. */
export function comparable(word: string): string {
  if (DIGIT.test(word)) return '9'.repeat(Math.min(word.length, MAX_WORD_LENGTH));
  return word
    .slice(0, MAX_WORD_LENGTH)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äö]/g, (letter) => (letter === 'ä' ? 'æ' : 'ø'));
}

/** The first letters of a word, which its inflections share. */
export function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}
