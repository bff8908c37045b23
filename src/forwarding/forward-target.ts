import { addWorkingDays } from '../deadline/working-days';
import { localDate, type LocalDate } from '../deadline/local-date';
import type { Unwrapped } from '../mail/unwrapped';
import { isInDomains, isReceiver, sameAddress } from '../mail/address';
import type { Plan } from '../plan/plan';
import type { Mailbox, Policy } from '../policy/policy';

/** What the person has chosen and typed. */
export interface TargetChoice {
  /** A mailbox id, `OTHER_ADDRESS` for an address typed in, null for the suggested one. */
  readonly mailboxId: string | null;
  readonly otherAddress: string;
}

/** Where a forward goes, decided from that. */
export interface ForwardTarget {
  /** Null while the person is typing another address that is not whole yet. */
  readonly address: string | null;
  /** How it is named in sentences: the mailbox's name or the address. */
  readonly mailbox: Mailbox | null;
  /** Outside the municipality: the block then says nothing internal. */
  readonly isExternal: boolean;
  /** The address is typed in, not chosen from the list. */
  readonly isOther: boolean;
}

/** The value of the list of mailboxes that stands for an address typed in. */
export const OTHER_ADDRESS = 'other';

/** Good enough to catch a slip; Outlook itself checks the address when it is sent. */
const WHOLE_ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>".]{2,}$/;

/** Whether a typed address can be one. */
export function isWholeAddress(text: string): boolean {
  return WHOLE_ADDRESS.test(text);
}

/** The chosen mailbox, the address typed in, or else the suggested mailbox. */
export function forwardTarget(
  choice: TargetChoice,
  { mailboxes: candidates, forwardVariant }: Pick<Plan, 'mailboxes' | 'forwardVariant'>,
  policy: Policy,
): ForwardTarget {
  // What belongs to another authority has no mailbox here: the address must be typed (LAV-13).
  const mailboxId = choice.mailboxId ?? (forwardVariant === 'external' ? OTHER_ADDRESS : null);
  if (mailboxId === OTHER_ADDRESS) {
    const address = choice.otherAddress.trim();
    const mailbox = policy.mailboxes.find((known) => sameAddress(known.address, address)) ?? null;
    return {
      address: isWholeAddress(address) ? address : null,
      mailbox,
      isExternal: mailbox ? mailbox.external === true : !isInDomains(address, policy.domains),
      isOther: true,
    };
  }
  const chosen = candidates.find(({ mailbox }) => mailbox.id === mailboxId) ?? candidates[0];
  const mailbox = chosen?.mailbox ?? null;
  return {
    address: mailbox?.address ?? null,
    mailbox,
    isExternal: mailbox?.external ?? false,
    isOther: false,
  };
}

/** The day by which the receiver says whether they take it (OSB-22), counted from today; null in a year without holidays. */
export function defaultConfirmBy(policy: Policy, now: Date): LocalDate | null {
  return addWorkingDays(localDate(now, policy.timeZone), policy.confirmForwardWithin, policy);
}

/** The function mailbox that the message came to, which the answer goes to (OSB-23); else the official one. */
export function answerMailbox({ carrier, original }: Unwrapped, policy: Policy): Mailbox | null {
  const own = policy.mailboxes.find(
    ({ address, active }) => active && isReceiver(address, [carrier, original]),
  );
  return own ?? policy.mailboxes.find(({ id }) => id === policy.officialMailbox) ?? null;
}

/** A copy to the sender goes with a message that belongs elsewhere (LAV-13); never where a reply does harm. */
export function copiesSender({
  forwardVariant,
  replyAdvised,
}: Pick<Plan, 'forwardVariant' | 'replyAdvised'>): boolean {
  return forwardVariant === 'external' && replyAdvised;
}
