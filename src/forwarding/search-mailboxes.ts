import { isInDomains, sameAddress } from '../mail/address';
import type { MailboxCandidate } from '../plan/plan';
import type { Mailbox, Policy } from '../policy/policy';

/** A mailbox that was searched for. */
export interface FoundMailbox {
  readonly mailbox: Mailbox;
  /** The closed mailbox that was meant and gave place to this one (OSB-36); null otherwise. */
  readonly insteadOf: Mailbox | null;
}

/** As many as a person looks through. */
export const MAX_FOUND = 8;
/** What a person types to search, in UTF-16 units. */
const MAX_QUERY = 100;

/**
 * Mailboxes whose names or address hold all the words, closed ones as their successors, in the policy's order. An empty
 * search finds none. At most `MAX_FOUND`.
 */
export function searchMailboxes(policy: Policy, query: string): readonly FoundMailbox[] {
  const words = plain(query.slice(0, MAX_QUERY)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: FoundMailbox[] = [];
  for (const mailbox of policy.mailboxes) {
    const looked = plain([...Object.values(mailbox.name), mailbox.address].join(' '));
    if (!words.every((word) => looked.includes(word))) continue;
    const current = inUse(mailbox, policy);
    if (!current || found.some((one) => sameAddress(one.mailbox.address, current.address))) continue;
    found.push({ mailbox: current, insteadOf: current === mailbox ? null : mailbox });
    if (found.length === MAX_FOUND) break;
  }
  return found;
}

/**
 * The function mailbox to use in place of an officer's own address (OSB-40); null when the address is a function
 * mailbox, lies outside the municipality, or there is none for the matter.
 */
export function insteadOfOfficer(
  address: string,
  candidates: readonly MailboxCandidate[],
  policy: Policy,
): Mailbox | null {
  const isFunction = policy.mailboxes.some((mailbox) => sameAddress(mailbox.address, address));
  if (isFunction || !isInDomains(address, policy.domains)) return null;
  const [first] = candidates;
  return first && (first.reason === 'unit' || first.reason === 'kind') ? first.mailbox : null;
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
