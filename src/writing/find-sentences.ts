import type { TextLanguage } from '../policy/labels';
import { PLAIN_WORDS } from './plain-words';

/** A sentence that only the person can mend: it cites the law without a word on what it means, blames, or goes on. */
export interface FoundSentence {
  readonly group: 'section' | 'blame' | 'long-sentence';
  readonly start: number;
  readonly end: number;
}

/** Words in a sentence; with more of them most readers begin again. */
export const LONGEST_SENTENCE = 35;

const SENTENCE = /[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*[.!?]*/g;
/** A section of a law: a paragraph sign, or a chapter with a number before it. */
const SECTION = /§|(?<!\p{L})\d{1,3} ?kap\.|(?<!\p{L})kap(?:ittel|itel)?\.? ?\d{1,3}(?!\d)/iu;
/** A dot that ends an abbreviation in a citation, not a sentence. */
const ABBREVIATION_END = /(?:kap|art|nr|st)\.$/i;
const WORD = /\p{L}[\p{L}\p{N}'-]*/gu;

/** Sentences to look at again, in order. A section is explained in its own sentence or in the one after it (HAS-10). */
export function findSentences(text: string, language: TextLanguage): FoundSentence[] {
  const { blame, explains } = PLAIN_WORDS[language];
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ start, words }, index) => {
    const place = { start, end: start + words.length };
    const lower = words.toLowerCase();
    const near = `${lower} ${sentences[index + 1]?.words.toLowerCase() ?? ''}`;
    const found: FoundSentence[] = [];
    if (SECTION.test(lower) && !explains.some((word) => near.includes(word))) {
      found.push({ group: 'section', ...place });
    }
    if (blame.some((phrase) => lower.includes(phrase))) found.push({ group: 'blame', ...place });
    if ((words.match(WORD)?.length ?? 0) > LONGEST_SENTENCE) found.push({ group: 'long-sentence', ...place });
    return found;
  });
}

/** The sentences between line ends and full stops; a dot inside a word or after "kap" does not end one. */
function sentencesOf(text: string): { readonly start: number; readonly words: string }[] {
  const places: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { 0: match, index } of text.matchAll(SENTENCE)) {
    const words = match.trim();
    if (words === '') continue;
    const start = index + match.indexOf(words);
    const end = start + words.length;
    const last = places[places.length - 1];
    if (isOpen && last && !text.slice(last.end, start).includes('\n')) last.end = end;
    else places.push({ start, end });
    isOpen = ABBREVIATION_END.test(words.slice(-5));
  }
  return places.map(({ start, end }) => ({ start, words: text.slice(start, end) }));
}
