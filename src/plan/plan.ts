import type { Suggestion } from '../classifier/suggestion';
import type { TimeLimit } from '../deadline/due-date';
import type { LocalDate } from '../deadline/local-date';
import { isInDomains, isReceiver } from '../mail/address';
import type { Message, Person } from '../mail/message';
import type { Unwrapped } from '../mail/unwrapped';
import type { Forbidden, Guidance, Mailbox, Policy } from '../policy/policy';
import type { PlanCitation } from './cite';
import { contactsOf, type PlanContact } from './contacts';
import { type DeadlineState, deadlinesOf, type PlanDeadline } from './deadlines';
import { type Defect, defectsOf } from './defects';
import { type PlanStep, type PlanWarning, stepsOf, templatesOf, warningsOf } from './guidance-steps';
import {
  type Caution,
  type FirstAction,
  type ForwardVariant,
  KIND_STEPS,
  type KindSteps,
  kindToActOn,
} from './kind-steps';
import { type MailboxCandidate, mailboxCandidates } from './mailbox-candidates';
import { matchingRows, situationOf } from './matching-rows';
import { type PrivateReceipt, privateReceipt } from './private-receipt';
import { isConfidential, type PlanRecord, recordOf } from './record-decision';

export type { PlanCitation } from './cite';
export type { PlanContact } from './contacts';
export type { DeadlineState, PlanDeadline } from './deadlines';
export type { Defect } from './defects';
export type { PlanStep, PlanWarning } from './guidance-steps';
export type { Caution, FirstAction, ForwardVariant } from './kind-steps';
export type { MailboxCandidate } from './mailbox-candidates';
export type { PlanRecord } from './record-decision';

export type { OfferedOfficer } from './mailbox-candidates';

export interface PlanInput {
  readonly suggestion: Suggestion;
  /** What everything is decided about. */
  readonly original: Message;
  /** The wrapper that it came in, when it was forwarded: its recipients have the message too. */
  readonly carrier?: Message;
  /** Who passed it on, and what our block in the wrapper says; without them it came straight. */
  readonly hops?: Unwrapped['hops'];
  readonly note?: Unwrapped['note'];
  /** Who reads it; without them nothing is said of their private account. */
  readonly reader?: Person;
  readonly policy: Policy;
  /** The clock, for the states of the deadlines only. */
  readonly now: Date;
}

/** What the policy says to do with a suggestion. A person decides; every part can be done otherwise. */
export interface Plan {
  readonly record: PlanRecord;
  /** What the person does, in order, each with what it rests on. */
  readonly steps: readonly PlanStep[];
  /** What guideline or law warns of, the most special first. */
  readonly warnings: readonly PlanWarning[];
  /** The time limits that run; `reply` first when the sender waits for an answer. */
  readonly deadlines: readonly PlanDeadline[];
  /** The templates that answer a sender, by id, the right one first. */
  readonly templates: readonly string[];
  /** Whom to reach, the most special first. */
  readonly contacts: readonly PlanContact[];
  /** What must not be done; a person may go on with a reason. */
  readonly forbids: readonly Forbidden[];
  /** What is visibly missing or unreadable: asked for only if it matters (LAV-15). */
  readonly defects: readonly Defect[];
  /** Where to pass it on, the likeliest first; empty only when the policy has no mailbox in use. */
  readonly mailboxes: readonly MailboxCandidate[];
  /** Who gets a copy when it is passed on (OSB-15). */
  readonly copyTo: readonly Mailbox[];
  /** The first of `mailboxes` is already among the recipients: passing it on would send it there twice (OSB-29). */
  readonly alreadyThere: boolean;
  readonly firstAction: FirstAction;
  readonly forwardVariant: ForwardVariant;
  /** False: never offer a reply first, and warn before one. */
  readonly replyAdvised: boolean;
  /** Whether the sender waits for an answer. */
  readonly answerNeeded: boolean;
  /** The last day to answer on; null when none is needed or the day of receipt is not known. */
  readonly replyBy: LocalDate | null;
  /** Where today stands to `replyBy`; null when that is null. */
  readonly replyState: DeadlineState | null;
  /** What the time for a reply rests on; null when no answer is needed or the policy does not say. */
  readonly replyCitation: PlanCitation | null;
  /** Whether guideline or law gives that time; false: it is the municipality's own default. */
  readonly replyGiven: boolean;
  /** The limit behind `replyBy`, to count on from when a holding reply or a promise moves it; null when none is needed. */
  readonly replyLimit: TimeLimit | null;
  /** It came to a private account of the reader, who passed it on (LAV-3); null otherwise. */
  readonly privateReceipt: PrivateReceipt | null;
  /** Passing it on announces it without copying it: it holds what may be secret. An override is a person's choice. */
  readonly announceOnly: boolean;
  /** In the order they are shown; each at most once. */
  readonly cautions: readonly Caution[];
}

/** Lays the policy's steps for a suggestion. Pure and total: the same input gives the same plan, and nothing fails. */
export function plan(input: PlanInput): Plan {
  const { suggestion, original, carrier = original, policy, now } = input;
  const { kind, cautions } = kindToActOn(suggestion);
  const { hops = [], note = null, reader } = input;
  const receipt = reader ? privateReceipt({ original, hops }, reader, policy.domains) : null;
  const forwarded =
    note !== null && note.reference !== '' && isInDomains(carrier.from?.address ?? '', policy.domains);
  const own = situationOf(suggestion, original, { privately: receipt !== null, forwarded });
  const acted = { ...own, suggestion: { ...suggestion, kind } };
  const rows = matchingRows(policy.guidance, acted);
  const spoken = upToAlone(rows);
  const special = specialCautions(suggestion);
  const forbids = [...new Set(rows.flatMap((row) => row.forbids))];
  const actions = actionsOf(KIND_STEPS[kind], rows, forbids);
  const mailboxes = mailboxCandidates(
    {
      kind,
      unit: first(rows, 'unit') ?? suggestion.unit,
      mailbox: first(rows, 'mailbox') ?? null,
      original,
      hasIt: ({ address }) => isReceiver(address, [original, carrier]),
    },
    policy,
  );
  const [likeliest] = mailboxes;
  const deadlines = deadlinesOf(acted, actions.answerNeeded, policy, now);
  const reply = deadlines.find(({ id }) => id === 'reply');
  // Not sure that it is a threat or a fraud: it is answered, and those who look after such things stay at hand.
  const ownRows = kind === suggestion.kind ? rows : matchingRows(policy.guidance, own);
  const record = recordOf(own, ownRows, forbids, policy);
  return {
    ...actions,
    record,
    steps: stepsOf(spoken, forbids, policy),
    warnings: warningsOf(spoken, policy),
    deadlines,
    templates: templatesOf(rows, acted.suggestion, policy),
    contacts: contactsOf([...rows, ...ownRows], record.suggested, policy),
    forbids,
    defects: defectsOf(suggestion),
    mailboxes,
    copyTo: policy.mailboxes.filter(
      ({ id, active }) => active && rows.some(({ copyTo }) => copyTo.includes(id)),
    ),
    alreadyThere: likeliest !== undefined && isReceiver(likeliest.mailbox.address, [original, carrier]),
    replyBy: reply?.due ?? null,
    replyState: reply?.state ?? null,
    replyCitation: reply?.citation ?? null,
    replyGiven: reply?.given ?? false,
    replyLimit: reply?.limit ?? null,
    privateReceipt: receipt,
    announceOnly: special.length > 0 || forbids.includes('attach') || first(rows, 'announceOnly') === true,
    cautions: [...cautions, ...special],
  };
}

/** The rows down to the least special one that wants to stand alone: what is usual for the kind would contradict it. */
function upToAlone(rows: readonly Guidance[]): readonly Guidance[] {
  const alone = rows.map((row) => row.alone).lastIndexOf(true);
  return alone < 0 ? rows : rows.slice(0, alone + 1);
}

/** The value that the most special row gives. */
function first<Field extends 'unit' | 'mailbox' | 'announceOnly' | keyof Actions>(
  rows: readonly Guidance[],
  field: Field,
): Guidance[Field] | undefined {
  return rows.find((row) => row[field] !== undefined)?.[field];
}

type Actions = Omit<KindSteps, 'cautions'>;

/** The actions of the kind with what the rows change; what is forbidden or harms is never the first thing to do. */
function actionsOf(usual: KindSteps, rows: readonly Guidance[], forbids: readonly Forbidden[]): Actions {
  const wished = first(rows, 'firstAction') ?? usual.firstAction;
  const isForbidden = wished !== 'none' && forbids.includes(wished);
  const replyAdvised = !forbids.includes('reply') && (first(rows, 'replyAdvised') ?? usual.replyAdvised);
  return {
    firstAction: isForbidden || (wished === 'reply' && !replyAdvised) ? 'none' : wished,
    forwardVariant: first(rows, 'forwardVariant') ?? usual.forwardVariant,
    replyAdvised,
    answerNeeded: !forbids.includes('reply') && (first(rows, 'answerNeeded') ?? usual.answerNeeded),
  };
}

/** What forbids copying it around. */
function specialCautions(suggestion: Suggestion): readonly Caution[] {
  return [
    ...(suggestion.matter === 'whistleblowing' ? (['whistleblowing'] as const) : []),
    ...(suggestion.flags.includes('protected-identity') ? (['protected-identity'] as const) : []),
    ...(isConfidential(suggestion) ? (['confidential'] as const) : []),
  ];
}
