/** A stem's letters: as many as the other stems have. */
const STEM_LENGTH = 5;
/** Words of so many letters lose a last vowel: "skola", "skole" and "gata", "gate" end alike then. */
const SHORTEST_CUT = 4;
const LONGEST_CUT = 6;

/** Spellings of one sound in the neighbouring languages, and how it is written here; in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^hv/, 'v'],
  [/ck/g, 'k'],
  [/(.)\1+/g, '$1'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/qu/g, 'kv'],
  [/c(?=[eiy])/g, 's'],
  [/ch?/g, 'k'],
  [/th/g, 't'],
  [/stj|skj/g, 'sj'],
  [/æ/g, 'e'],
  [/ei/g, 'e'],
  [/au|øy/g, 'ø'],
  [/gj/g, 'g'],
  [/[ts]ion/g, 'sjon'],
];

/** Words whose stems are remembered: texts repeat their words. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, string>();

/**
 * The first letters of a word (as `comparable` writes it) in a spelling that Swedish, bokmål and nynorsk share: what is
 * learned from "räkning" and "vecka" counts for "rekning" and "veke" too.
 */
export function sharedStem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const stem = stemIn(word);
  // Begun anew, so that the words of later texts are remembered too.
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, stem);
  return stem;
}

function stemIn(word: string): string {
  const spelled = SPELLINGS.reduce((text, [pattern, written]) => text.replace(pattern, written), word);
  const cut = spelled.length >= SHORTEST_CUT && spelled.length <= LONGEST_CUT;
  return (cut ? spelled.replace(/[aeiou]$/, '') : spelled).slice(0, STEM_LENGTH);
}
