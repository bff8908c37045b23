import { MAX_TEXT_LENGTH } from '../mail/message';
import { splitQuoted } from '../mail/newest-text';
import type { DraftCheck } from '../policy/policy';
import { findAddressing } from './addressing';
import type { Draft, DraftPart } from '../mail/draft';
import type { DraftPolicy, DraftSurroundings } from './draft';
import type { Finding, Found } from './finding';
import { findRemovedSender } from './original-sender';
import { findSecrets } from './secrets';
import { findMissingFields } from './signature-fields';
import { findWording } from './wording';

/**
 * Blocked is only what does harm that can't be undone: secrets that leave unprotected, and a forward that hides who
 * first wrote. Sensitive words are a guess, so they warn.
 */
const ORDINARY_LEVELS: Readonly<Record<DraftCheck, 'warning' | 'block'>> = {
  'identity-number': 'block',
  'sensitive-content': 'warning',
  'quoted-secret': 'block',
  'sender-removed': 'block',
  'signature-field': 'warning',
  'closing-abbreviation': 'warning',
  'unfilled-placeholder': 'warning',
  'case-reference': 'warning',
  'registrator-copy': 'warning',
  'internal-address': 'warning',
  'no-one-responsible': 'warning',
  'like-a-colleague': 'warning',
  'private-account': 'warning',
  'missing-attachment': 'warning',
};

/**
 * Everything that the policy wants said before this draft is sent, what must be stopped first. Pure and total; at most
 * `MAX_TEXT_LENGTH` UTF-16 units are read. The same function for the pane, the event and the command line.
 */
export function checkDraft(
  draft: Draft,
  policy: DraftPolicy,
  surroundings: DraftSurroundings = {},
): Finding[] {
  const read = { ...draft, text: draft.text.slice(0, MAX_TEXT_LENGTH) };
  const split = splitQuoted(read.text);
  const found = [
    ...findSecrets(read, split, policy, surroundings),
    ...findRemovedSender(read),
    ...findAddressing(read, split, policy, surroundings),
    ...findWording(read, split, policy),
    ...findMissingFields(read, split, policy, surroundings),
  ];
  const findings = found
    .filter((one) => isKnown(one, draft.unread ?? []))
    .flatMap((one) => withLevel(one, policy));
  return [
    ...findings.filter(({ level }) => level === 'block'),
    ...findings.filter(({ level }) => level === 'warning'),
  ];
}

/** A finding that rests on what could not be read is none. */
function isKnown({ check, in: place }: Found, unread: readonly DraftPart[]): boolean {
  const rests: readonly DraftPart[] = [
    place === 'recipients' ? 'receivers' : place,
    ...(check === 'missing-attachment' ? (['attachments'] as const) : []),
    ...(check === 'case-reference' || check === 'no-one-responsible' ? (['body'] as const) : []),
  ];
  return !rests.some((part) => unread.indexOf(part) >= 0);
}

function withLevel(found: Found, { checks }: DraftPolicy): Finding[] {
  const own = checks?.levels.find(({ check }) => check === found.check);
  const level = own?.level ?? ORDINARY_LEVELS[found.check];
  if (level === 'off') return [];
  return [{ ...found, level, citation: own?.source ?? null }];
}
