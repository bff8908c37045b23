import type { TextLanguage } from '../policy/labels';
import { ENGLISH } from './words-en';
import { BOKMAL } from './words-nb';
import { NYNORSK } from './words-nn';
import { SWEDISH } from './words-sv';

/**
 * What is written more plainly in one language. In the tables the key is what people write, in lower case, and the value
 * what to write instead. A key with dots (`t.ex.`) also stands for the forms with blanks in place of them (`t ex`).
 */
export interface PlainWords {
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Abbreviations that end a list, so that the full stop of the sentence is also theirs. */
  readonly listEnds: readonly string[];
  readonly officialese: Readonly<Record<string, string>>;
  /** Terms of the trade, and what they mean to somebody who has never heard them. */
  readonly terms: Readonly<Record<string, string>>;
  /** Closing phrases that are cut short. */
  readonly closings: readonly string[];
  /** What puts the blame on a machine or a colleague (HAS-5). */
  readonly blame: readonly string[];
  /** Words that show that a section of the law is being explained. */
  readonly explains: readonly string[];
}

export const PLAIN_WORDS: Readonly<Record<TextLanguage, PlainWords>> = {
  sv: SWEDISH,
  nb: BOKMAL,
  nn: NYNORSK,
  en: ENGLISH,
};
