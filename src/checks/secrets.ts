import { findIdentityNumbers, maskIdentityNumbers } from '../classifier/identity-numbers';
import type { SplitText } from '../mail/newest-text';
import type { Draft } from '../mail/draft';
import type { DraftPolicy, DraftSurroundings } from './draft';
import type { Found } from './finding';
import { outsidersOf } from './recipients';
import { findSensitiveWords } from './sensitive-words';

/** The most findings of one kind; the person mends these first. */
export const MAX_OF_A_KIND = 5;

/** Identity numbers, sensitive words and quoted secrets that would leave the municipality unprotected (OSL, offentleglova, VIM-22). */
export function findSecrets(
  draft: Draft,
  split: SplitText,
  policy: DraftPolicy,
  { originalFlags = [] }: DraftSurroundings,
): Found[] {
  if (outsidersOf(draft, policy).length === 0) return [];
  return [
    ...numbersIn('subject', draft.subject),
    ...numbersIn('body', split.newest),
    ...sensitiveIn(split.newest),
    ...quotedSecret(split, originalFlags),
  ];
}

function numbersIn(place: 'subject' | 'body', text: string): Found[] {
  return findIdentityNumbers(text)
    .slice(0, MAX_OF_A_KIND)
    .map(({ start, end }) => {
      const words = maskIdentityNumbers(text.slice(start, end));
      const fix = place === 'body' ? ({ kind: 'replace', start, end, with: words } as const) : null;
      return { check: 'identity-number', in: place, place: { start, end }, words, fix };
    });
}

function sensitiveIn(text: string): Found[] {
  return findSensitiveWords(text)
    .slice(0, MAX_OF_A_KIND)
    .map(({ start, end }) => ({
      check: 'sensitive-content',
      in: 'body',
      place: { start, end },
      words: text.slice(start, end),
      fix: null,
    }));
}

/** Quoting sends on what came in: a flagged message, or an identity number in what is quoted (VIM-20). */
function quotedSecret({ quoted, quotedStart }: SplitText, flags: readonly string[]): Found[] {
  if (quoted.trim() === '') return [];
  const isFlagged = flags.includes('confidential') || flags.includes('protected-identity');
  const [number] = findIdentityNumbers(quoted);
  if (!isFlagged && !number) return [];
  const words = number ? maskIdentityNumbers(quoted.slice(number.start, number.end)) : '';
  const end = quotedStart + quoted.length;
  return [
    {
      check: 'quoted-secret',
      in: 'body',
      place: { start: quotedStart, end },
      words,
      fix: { kind: 'replace', start: quotedStart, end, with: '' },
    },
  ];
}
