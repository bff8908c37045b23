import { isInDomains, sameAddress } from '../mail/address';
import type { MailboxCandidate } from '../plan/plan';
import type { Mailbox, MailboxAreas, MailboxOfficer, Policy } from '../policy/policy';

/** A mailbox that was searched for. */
export interface FoundMailbox {
  readonly mailbox: Mailbox;
  /** The closed mailbox that was meant and gave place to this one (OSB-36); null otherwise. */
  readonly insteadOf: Mailbox | null;
  /** The words of its areas, or of its officers, that were meant; empty when name or address were. */
  readonly areas: readonly string[];
}

/** As many as a person looks through. */
export const MAX_FOUND = 8;
/** Shorter words of an area are not taken for the beginning of what is typed. */
const WHOLE_BELOW = 5;
/** What a person types to search, in UTF-16 units. */
const MAX_QUERY = 100;

/**
 * Mailboxes whose names, address, areas or officers hold all the words (HAS-4), closed ones as their successors; those
 * found by name or address first, then as the policy has them. What is typed may be longer than the word of an area:
 * `bygglovsansökan` finds `bygglov`. An empty search finds none. At most `MAX_FOUND`.
 */
export function searchMailboxes(policy: Policy, query: string): readonly FoundMailbox[] {
  const words = plain(query.slice(0, MAX_QUERY)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: FoundMailbox[] = [];
  for (const { mailbox, areas } of matching(policy.mailboxes, words)) {
    const current = inUse(mailbox, policy);
    if (!current || found.some((one) => sameAddress(one.mailbox.address, current.address))) continue;
    found.push({ mailbox: current, insteadOf: current === mailbox ? null : mailbox, areas });
    if (found.length === MAX_FOUND) break;
  }
  return found;
}

type Matching = Pick<FoundMailbox, 'mailbox' | 'areas'>;

function matching(mailboxes: readonly Mailbox[], words: readonly string[]): readonly Matching[] {
  const found = mailboxes.flatMap((mailbox): Matching[] => {
    const called = plain([...Object.values(mailbox.name), mailbox.address].join(' '));
    const areas = areaWordsOf(mailbox);
    const meant = words.map((word) =>
      called.includes(word) ? [] : (areas.find((area) => isMeant(word, plain(area))) ?? null),
    );
    return meant.includes(null) ? [] : [{ mailbox, areas: [...new Set(meant.flatMap((one) => one ?? []))] }];
  });
  return found.sort((one, other) => one.areas.length - other.areas.length);
}

function areaWordsOf({ areas = {}, officers = [] }: Mailbox): readonly string[] {
  const wordsOf = (all: MailboxAreas) => Object.values(all).flat();
  return [
    ...wordsOf(areas),
    ...officers.flatMap(({ name, address, areas: own }) => [name, address, ...wordsOf(own)]),
  ];
}

function isMeant(word: string, area: string): boolean {
  return area.includes(word) || (area.length >= WHOLE_BELOW && word.startsWith(area));
}

/**
 * The function mailbox to use in place of an officer's own address (OSB-40); null when the address is a function
 * mailbox, lies outside the municipality, or there is none for the matter. The officers whom a mailbox names get what
 * that mailbox has: its registrar sees to it (OSB-26).
 */
export function insteadOfOfficer(
  address: string,
  candidates: readonly MailboxCandidate[],
  policy: Policy,
  hasIt: (mailbox: Mailbox) => boolean,
): Mailbox | null {
  const isFunction = policy.mailboxes.some((mailbox) => sameAddress(mailbox.address, address));
  if (isFunction || !isInDomains(address, policy.domains)) return null;
  const named = officerAt(address, policy);
  if (named) return hasIt(named.mailbox) ? null : named.mailbox;
  const [first] = candidates;
  return first && TAKES_IT.includes(first.reason) ? first.mailbox : null;
}

const TAKES_IT: readonly MailboxCandidate['reason'][] = ['kind', 'area', 'central', 'unit'];

/** The officer with that address and the open mailbox that names them; null when none does. */
export function officerAt(
  address: string,
  policy: Policy,
): { readonly officer: MailboxOfficer; readonly mailbox: Mailbox } | null {
  for (const mailbox of policy.mailboxes) {
    if (!mailbox.active) continue;
    const officer = mailbox.officers?.find((one) => sameAddress(one.address, address));
    if (officer) return { officer, mailbox };
  }
  return null;
}

/**
 * Mailboxes for internal use only that outsiders among the receivers would see (OSB-44): such a message is refused.
 * `receivers` are all addresses of the message, copies included.
 */
export function shownToOutsiders(receivers: readonly string[], policy: Policy): readonly Mailbox[] {
  const isOutside = (address: string) =>
    !isInDomains(address, policy.domains) &&
    !policy.mailboxes.some((mailbox) => !mailbox.external && sameAddress(mailbox.address, address));
  if (!receivers.some(isOutside)) return [];
  return policy.mailboxes.filter(
    ({ internalOnly, address }) => internalOnly && receivers.some((one) => sameAddress(one, address)),
  );
}

/** The mailbox itself or the one that took over; null when nobody did. There are no more steps than mailboxes. */
function inUse(mailbox: Mailbox, policy: Policy): Mailbox | null {
  let current: Mailbox | undefined = mailbox;
  for (let steps = policy.mailboxes.length; steps > 0 && current; steps -= 1) {
    if (current.active) return current;
    const { successor }: Mailbox = current;
    current = policy.mailboxes.find(({ id }) => id === successor);
  }
  return null;
}

/** Lower case and without marks, so that `ovrigt` finds `Övrigt`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
