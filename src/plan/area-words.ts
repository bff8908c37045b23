import { splitQuoted } from '../mail/newest-text';
import type { Message } from '../mail/message';
import type { MailboxAreas } from '../policy/policy';

/** The words of an area that stand in a message. */
export interface FoundWords {
  /** As the message writes them, in lower case, each once, those of the subject first; at most `MAX_FOUND_WORDS`. */
  readonly words: readonly string[];
  readonly inSubject: boolean;
}

/** Somebody with areas: a mailbox or an officer. */
interface HasAreas {
  readonly areas?: MailboxAreas | undefined;
}

/** So much of subject and newest text is searched for the words of areas, in UTF-16 units. */
const MAX_AREA_TEXT = 20_000;
/** As many as are shown for a reason. */
export const MAX_FOUND_WORDS = 3;
/** Words of at least so many letters also find what begins with them, as `bygglov` finds `bygglovsansökan`. */
const BEGINNING_FROM = 5;

const WORD = /[\p{L}\p{N}]+/gu;
const INSIDE_WORD = /[\p{L}\p{N}]/u;

/** The text of one message as it is searched for areas, by its mailboxes and by their officers. */
export interface AreaText {
  readonly subject: string;
  readonly body: string;
  /** Whether the sender wrote what stands there now: quoted mail says nothing of where an answer goes. */
  isNew(index: number): boolean;
}

/** The beginning of subject and text in lower case; where it quotes is found out when something is found at all. */
export function areaTextOf({ subject, text }: Pick<Message, 'subject' | 'text'>): AreaText {
  const read = text.slice(0, MAX_AREA_TEXT);
  let newest: string | null = null;
  return {
    subject: subject.slice(0, MAX_AREA_TEXT).toLowerCase(),
    body: read.toLowerCase(),
    isNew(index) {
      newest ??= splitQuoted(read).newest;
      return newest.charAt(index).trim() !== '';
    },
  };
}

/**
 * Whose area words stand in the subject or in what the sender wrote now, whichever of the languages they are in. One pass
 * over the text, however many words there are.
 */
export function foundAreas<One extends HasAreas>(
  all: readonly One[],
  { subject, body, isNew }: AreaText,
): ReadonlyMap<One, FoundWords> {
  const byBeginning = beginnings(all);
  const found = new Map<One, FoundWords>();
  if (byBeginning.size === 0) return found;
  for (const inSubject of [true, false]) {
    const part = inSubject ? subject : body;
    for (const { 0: token, index } of part.matchAll(WORD)) {
      for (const { word, of } of byBeginning.get(token.slice(0, BEGINNING_FROM)) ?? []) {
        const shown = standsAt(part, index, token, word);
        if (shown !== null && (inSubject || isNew(index))) add(found, of as One, shown, inSubject);
      }
    }
  }
  return found;
}

/** How the message writes the area word that begins at this place; null when another one stands there. */
function standsAt(text: string, index: number, token: string, word: string): string | null {
  if (!text.startsWith(word, index)) return null;
  const goesOn = INSIDE_WORD.test(text.charAt(index + word.length));
  if (!goesOn) return word;
  return word.length >= BEGINNING_FROM && word.length < token.length ? token : null;
}

function add<One>(found: Map<One, FoundWords>, one: One, word: string, inSubject: boolean): void {
  const known = found.get(one) ?? { words: [], inSubject };
  if (known.words.includes(word) || known.words.length >= MAX_FOUND_WORDS) return;
  found.set(one, { ...known, words: [...known.words, word] });
}

type Beginnings = ReadonlyMap<string, readonly { readonly word: string; readonly of: HasAreas }[]>;

const compiled = new WeakMap<readonly HasAreas[], Beginnings>();

/** The words by the first letters of their first word. Made once a policy: ten thousand messages are read in a row. */
function beginnings(all: readonly HasAreas[]): Beginnings {
  const known = compiled.get(all);
  if (known) return known;
  const made = new Map<string, { word: string; of: HasAreas }[]>();
  for (const of of all) {
    const words = new Set(Object.values(of.areas ?? {}).flatMap((list) => list.map(fold)));
    for (const word of words) {
      const key = (word.match(WORD)?.[0] ?? '').slice(0, BEGINNING_FROM);
      if (key === '') continue;
      const same = made.get(key);
      if (same) same.push({ word, of });
      else made.set(key, [{ word, of }]);
    }
  }
  compiled.set(all, made);
  return made;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ');
}
