/** Features are known by a number of this many bits, so that a model holds no words: 1 in 400 unknown ones is taken for a known. */
export const FEATURE_BITS = 24;

const MASK = 2 ** FEATURE_BITS - 1;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** What a feature is made of: each family begins its own numbers, so that a word and an ending never meet by intent. */
export type FeatureFamily =
  | 'stem'
  | 'pair'
  | 'letters'
  | 'subject'
  | 'question'
  | 'opening'
  | 'closing'
  | 'group'
  | 'file'
  | 'sign'
  | 'rule';

/** The start of a feature's number (FNV-1a over UTF-16 units). */
export function beginId(family: FeatureFamily): number {
  return addText(OFFSET, `${family} `);
}

/** Goes on with a text, or with its part from `start` up to `end` (UTF-16 units). */
export function addText(id: number, text: string, start = 0, end = text.length): number {
  let sum = id;
  for (let at = start; at < end; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum;
}

/** The number itself: 0 up to 2 to the power of `FEATURE_BITS`. */
export function endId(id: number): number {
  return (id ^ (id >>> FEATURE_BITS)) & MASK;
}
