import { parseLocalDate, type LocalDate } from '../deadline/local-date';
import { asksForAnswer } from '../forwarding/confirmation';
import {
  copiesSender,
  defaultConfirmBy,
  forwardTarget,
  type ForwardTarget,
} from '../forwarding/forward-target';
import { insteadOfOfficer, officerAt, shownToOutsiders } from '../forwarding/search-mailboxes';
import { whoHasIt, type HasIt } from '../forwarding/who-has-it';
import { isReceiver, sameAddress } from '../mail/address';
import type { RecordDecision } from '../policy/labels';
import type { Mailbox, Policy } from '../policy/policy';
import type { OfferedOfficer } from '../plan/plan';
import type { Trail } from '../trail/trail';
import { trailState } from '../trail/trail-state';
import type { ForwardDraft, ReadyReading } from './pane-state';

/** What follows from what the person has chosen in the form for passing on. */
export interface ForwardChoices {
  readonly target: ForwardTarget;
  /** Colleagues who get a copy for information, never the target itself. */
  readonly copies: readonly string[];
  /** All copies, the sender's included. */
  readonly cc: readonly string[];
  readonly copyToSender: boolean;
  readonly asksForAnswer: boolean;
  /** As the field shows it; the day itself is null when none is asked for. */
  readonly confirmBy: string;
  readonly answerBy: LocalDate | null;
  /** Who has the message already (OSB-29). */
  readonly twice: readonly HasIt[];
  /** Who handles the areas of the chosen mailbox, and whether that mailbox has the message: then one of them gets it (OSB-26). */
  readonly officers: readonly OfferedOfficer[];
  readonly officersOf: Mailbox | null;
  readonly mailboxHasIt: boolean;
  /** Who is appointed to handle it (OSB-32): an officer who gets it, else whom the person names; `''` when nobody is. */
  readonly appointed: string;
  /** The function mailbox to use in place of an officer's own address (OSB-40). */
  readonly insteadOfOfficer: Mailbox | null;
  /** Mailboxes for internal use that outsiders would see: it can't be sent so (OSB-44). */
  readonly shownToOutsiders: readonly Mailbox[];
}

export function forwardChoices(
  draft: ForwardDraft,
  { plan, unwrapped, shown }: ReadyReading,
  policy: Policy,
  trail: Trail,
  decision: RecordDecision | null,
  now: Date,
): ForwardChoices {
  const target = forwardTarget(draft, plan, policy);
  const chosen = draft.copies ?? plan.copyTo.map(({ address }) => address);
  const copies = chosen.filter((address) => !sameAddress(address, target.address ?? ''));
  const copyToSender = draft.copyToSender ?? copiesSender(plan);
  const sender = unwrapped.original.from?.address ?? '';
  const cc = [...copies, ...(target.isExternal && copyToSender && sender ? [sender] : [])];
  const to = target.address ? [target.address] : [];
  const { forwarded, unsettled } = trailState(trail);
  const prepared = unsettled.flatMap((event) => (event.what === 'forward' ? [event] : []));
  const asks = !target.isExternal && asksForAnswer(shown.kind, decision ?? plan.record.suggested);
  const confirmBy = draft.confirmBy ?? defaultConfirmBy(policy, now) ?? '';
  const { carrier, original } = unwrapped;
  const hasIt = ({ address }: Mailbox) => isReceiver(address, [carrier, original]);
  const officer = target.address === null ? null : officerAt(target.address, policy);
  const chosenMailbox = officer?.mailbox ?? target.mailbox;
  const candidate = plan.mailboxes.find(({ mailbox }) => mailbox.id === chosenMailbox?.id);
  return {
    target,
    officers: candidate?.officers ?? [],
    officersOf: candidate?.mailbox ?? null,
    mailboxHasIt: candidate !== undefined && hasIt(candidate.mailbox),
    appointed: draft.responsible.trim() || (officer?.officer.name ?? ''),
    copies,
    cc,
    copyToSender,
    asksForAnswer: asks,
    confirmBy,
    answerBy: asks ? parseLocalDate(confirmBy) : null,
    twice: whoHasIt([...to, ...copies], unwrapped, { forwarded, prepared }),
    insteadOfOfficer:
      target.isOther && target.address
        ? insteadOfOfficer(target.address, plan.mailboxes, policy, hasIt)
        : null,
    shownToOutsiders: shownToOutsiders([...to, ...cc], policy),
  };
}
