import { shortHash } from '../lib/short-hash';
import type { Flag } from '../policy/labels';

/** What the checks of a draft must know of the message that it answers or passes on. Not a word of the message. */
export interface KnownOriginal {
  /** The mark of the conversation (`conversationMark`). */
  readonly conversation: string;
  /** The reference code that our block in a forward carries; `''` when it has none. */
  readonly code: string;
  /** Those of its flags that a check asks for. */
  readonly flags: readonly Flag[];
  /** The case that it is registered in; `''` when it is not. */
  readonly caseReference: string;
}

/** Originals that are kept; the one that was read first goes. */
export const MAX_ORIGINALS = 8;
/** UTF-16 units of a case reference that are kept. */
const MAX_CASE_REFERENCE = 40;
/** The flags that a check asks for. */
const TOLD: readonly Flag[] = ['confidential', 'protected-identity'];

/** A short mark of Outlook's long id of a conversation; `''` for none. */
export function conversationMark(conversationId: string): string {
  return conversationId === '' ? '' : shortHash(conversationId);
}

/**
 * The list with what is known of an original now; null when nothing changes. One that is neither secret nor registered
 * is not kept, and taken out when it was.
 */
export function withOriginal(stored: unknown, original: KnownOriginal): readonly KnownOriginal[] | null {
  const all = parseOriginals(stored);
  const one: KnownOriginal = {
    ...original,
    flags: TOLD.filter((flag) => original.flags.indexOf(flag) >= 0),
    caseReference: original.caseReference.slice(0, MAX_CASE_REFERENCE),
  };
  const isTold = one.conversation !== '' && (one.flags.length > 0 || one.caseReference !== '');
  const same = all.filter((other) => isOf(other, one));
  const isKnown = isTold
    ? same.length === 1 && JSON.stringify(same[0]) === JSON.stringify(one)
    : same.length === 0;
  if (isKnown) return null;
  const others = all.filter((other) => same.indexOf(other) < 0);
  return (isTold ? others.concat(one) : others).slice(-MAX_ORIGINALS);
}

/**
 * What is known of the message that a draft answers or passes on: the one of its conversation, or the one whose
 * reference code stands in its text (a new message that our forward opened has a conversation of its own).
 */
export function originalOfDraft(
  stored: unknown,
  conversationId: string,
  text: string,
): { readonly originalFlags: readonly Flag[]; readonly caseReference?: string } {
  const mark = conversationMark(conversationId);
  const known = parseOriginals(stored).filter(
    ({ conversation, code }) =>
      (mark !== '' && conversation === mark) || (code !== '' && text.indexOf(code) >= 0),
  );
  const originalFlags = TOLD.filter((flag) => known.some(({ flags }) => flags.indexOf(flag) >= 0));
  const registered = known.filter(({ caseReference }) => caseReference !== '');
  const last = registered[registered.length - 1];
  return last ? { originalFlags, caseReference: last.caseReference } : { originalFlags };
}

/** Two messages of one conversation are two originals, as far as they have codes of their own. */
function isOf(one: KnownOriginal, other: KnownOriginal): boolean {
  return one.conversation === other.conversation && one.code === other.code;
}

function parseOriginals(stored: unknown): readonly KnownOriginal[] {
  if (!Array.isArray(stored)) return [];
  return (stored as readonly (Partial<KnownOriginal> | null)[]).filter((one): one is KnownOriginal => {
    if (typeof one !== 'object' || one === null) return false;
    const { conversation, code, flags, caseReference } = one;
    const areTexts = [conversation, code, caseReference].every((value) => typeof value === 'string');
    return areTexts && Array.isArray(flags);
  });
}
