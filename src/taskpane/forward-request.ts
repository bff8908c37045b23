import { addWorkingDays } from '../deadline/working-days';
import { localDate, type LocalDate } from '../deadline/local-date';
import type { Person } from '../mail/message';
import { addressDomain, sameAddress } from '../mail/address';
import type { Plan } from '../plan/plan';
import type { Mailbox, Policy } from '../policy/policy';
import type { ForwardDraft, ReadyReading } from './pane-state';

/** Where a forward goes, decided from what the person has chosen and typed. */
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

/** The chosen mailbox, the address typed in, or else the suggested mailbox. */
export function forwardTarget(
  draft: ForwardDraft,
  { mailboxes: candidates, forwardVariant }: Pick<Plan, 'mailboxes' | 'forwardVariant'>,
  policy: Policy,
): ForwardTarget {
  // What belongs to another authority has no mailbox here: the address must be typed (LAV-13).
  const mailboxId = draft.mailboxId ?? (forwardVariant === 'external' ? OTHER_ADDRESS : null);
  if (mailboxId === OTHER_ADDRESS) {
    const address = draft.otherAddress.trim();
    const mailbox = policy.mailboxes.find((known) => sameAddress(known.address, address)) ?? null;
    return {
      address: WHOLE_ADDRESS.test(address) ? address : null,
      mailbox,
      isExternal: address === '' || !isOwnDomain(addressDomain(address), policy),
      isOther: true,
    };
  }
  const chosen = candidates.find(({ mailbox }) => mailbox.id === mailboxId) ?? candidates[0];
  const mailbox = chosen?.mailbox ?? null;
  return { address: mailbox?.address ?? null, mailbox, isExternal: false, isOther: false };
}

function isOwnDomain(domain: string, policy: Policy): boolean {
  return policy.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

/** The day by which the receiver says whether they take it (OSB-22), counted from today. */
export function defaultConfirmBy(policy: Policy, now: Date): LocalDate {
  return addWorkingDays(localDate(now, policy.timeZone), policy.confirmForwardWithin, policy);
}

/** The function mailbox that the message came to, which the answer goes to (OSB-23); else the official one. */
export function answerMailbox(reading: ReadyReading, policy: Policy): Mailbox | null {
  const { carrier, original } = reading.unwrapped;
  const receivers: readonly Person[] = [...carrier.to, ...carrier.cc, ...original.to, ...original.cc];
  const own = policy.mailboxes.find(
    ({ address, active }) => active && receivers.some((person) => sameAddress(person.address, address)),
  );
  return own ?? policy.mailboxes.find(({ id }) => id === policy.officialMailbox) ?? null;
}

/** Secrets do not travel by themselves: such a message is announced, not copied, unless the person overrides. */
export function isConfidential(reading: ReadyReading): boolean {
  const { flags } = reading.suggestion;
  return (
    flags.includes('confidential') ||
    flags.includes('protected-identity') ||
    flags.includes('personal-number')
  );
}
