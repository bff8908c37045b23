import { findIdentityNumbers } from '../classifier/identity-numbers';
import { maskText, nameWords } from '../corrections/mask-text';
import { withoutPrefixes } from '../mail/subject-prefix';
import { MAX_TITLE, type Registration } from './registration';
import { registerLine } from './safe-text';

/** What stands in a title in place of what must not be read by everybody (Noark 5: offentligTittel). */
export const MASK = '*****';

const PLACEHOLDER = /\[(?:identity-number|e-mail|link|phone|number|street-address|name|signature)\]/g;
/** `[Extern]`, `[SPAM?]`, `***Externt***`: what mail servers put in front. */
const SERVER_TAG =
  /^(?:\[(?:ext|extern|externt|external|ekstern|eksternt|spam)[^\]]{0,20}\]|\*{1,3}(?:spam|extern\p{L}{0,2})\*{1,3}):?\s*/iu;
/** Words that say nothing alone. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `hej hejsan hallå hei hallo hello hi god dag fråga frågor spørsmål spørsmål question questions svar reply hjälp hjelp
  help viktigt viktig important info information informasjon meddelande melding message mail mejl e-post epost test utan
  ämne uten emne no subject brev dokument document fil bilaga vedlegg attachment till til to from från fra om på i en ett
  et a the är er angående ang vedr vedrørende vedrörande gäller gjelder mitt min my ärende sak ny nytt new scan skannat
  skannet img bild bilde image untitled namnlös`.split(/\s+/),
);
const FEWEST_LETTERS = 4;

/** A title made of a subject: without RE, SV, VB, FW, without what mail servers add, on one line. `''` when nothing is left. */
export function titleFromSubject(subject: string): string {
  let title = registerLine(subject, 2_000);
  // A tag may stand before a prefix and after it.
  for (let round = 0; round < 5; round += 1) {
    const shorter = withoutPrefixes(title.replace(SERVER_TAG, ''));
    if (shorter === title) break;
    title = shorter;
  }
  return registerLine(title, MAX_TITLE);
}

/** Whether nobody could find the document again by this title: too short, or only words such as "hej" and "fråga". */
export function isMeaningless(title: string): boolean {
  const letters = title.match(/\p{L}/gu) ?? [];
  if (letters.length < FEWEST_LETTERS) return true;
  const words = title.toLowerCase().match(/[\p{L}\p{N}-]{1,60}/gu) ?? [];
  return words.every((word) => EMPTY_WORDS.has(word) || /^[\d-]+$/.test(word));
}

/** What in a title not everybody may read, as far as it is found. */
export function findInTitle(registration: Pick<Registration, 'title' | 'people'>): {
  readonly identityNumber: boolean;
  readonly name: boolean;
} {
  const title = registerLine(registration.title, MAX_TITLE);
  return {
    identityNumber:
      findIdentityNumbers(title).length > 0 || masked(title, registration).includes('[identity-number]'),
    name: masked(title, registration).includes('[name]'),
  };
}

/**
 * The titles as they are written: `title` for those who may read the document, `publicTitle` for everybody (OSL 5 kap.
 * 2 §, Noark 5 `offentligTittel`). Where an identity is protected both are masked, whatever the person has chosen.
 */
export function registerTitles(registration: Registration): {
  readonly title: string;
  readonly publicTitle: string;
} {
  const title = registerLine(registration.title, MAX_TITLE);
  const isMasked = registration.isMasked || registration.isProtected;
  const publicTitle = isMasked ? maskedTitle(title, registration) : title;
  return { title: registration.isProtected ? publicTitle : title, publicTitle };
}

function maskedTitle(title: string, registration: Pick<Registration, 'people'>): string {
  return registerLine(masked(title, registration).replace(PLACEHOLDER, MASK), MAX_TITLE);
}

function masked(title: string, { people }: Pick<Registration, 'people'>): string {
  return maskText(title, nameWords(people));
}
