import type { Suggestion } from '../classifier/suggestion';
import { knownInstant, type LocalDate, localDate } from '../deadline/local-date';
import { addWorkingDays } from '../deadline/working-days';
import { isReceiver } from '../mail/address';
import type { Message } from '../mail/message';
import type { GuidelineSource, Policy } from '../policy/policy';
import {
  type Caution,
  type FirstAction,
  type ForwardVariant,
  KIND_STEPS,
  type KindSteps,
  stepsOfUnsure,
} from './kind-steps';
import { type MailboxCandidate, mailboxCandidates } from './mailbox-candidates';

export type { Caution, FirstAction, ForwardVariant } from './kind-steps';
export type { MailboxCandidate } from './mailbox-candidates';

export interface PlanInput {
  readonly suggestion: Suggestion;
  /** What everything is decided about. */
  readonly original: Message;
  /** The wrapper that it came in, when it was forwarded: its recipients have the message too. */
  readonly carrier?: Message;
  readonly policy: Policy;
  /** The clock, for `replyState` only. */
  readonly now: Date;
}

/** What the policy says to do with a suggestion. A person decides; every part can be done otherwise. */
export interface Plan {
  /** Where to pass it on, the likeliest first; empty only when the policy has no mailbox in use. */
  readonly mailboxes: readonly MailboxCandidate[];
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
  readonly replyState: 'in-time' | 'today' | 'late' | null;
  /** Where the guideline gives the time for a reply; null when no answer is needed or the policy does not say. */
  readonly source: GuidelineSource | null;
  /** Passing it on announces it without copying it: it holds what may be secret. An override is a person's choice. */
  readonly announceOnly: boolean;
  /** In the order they are shown; each at most once. */
  readonly cautions: readonly Caution[];
}

/** Lays the policy's steps for a suggestion. Pure and total: the same input gives the same plan, and nothing fails. */
export function plan({ suggestion, original, carrier = original, policy, now }: PlanInput): Plan {
  const { cautions, ...steps } = stepsOf(suggestion);
  const special = specialCautions(suggestion);
  const mailboxes = mailboxCandidates(suggestion, policy);
  const [first] = mailboxes;
  const replyBy = steps.answerNeeded ? lastDayToAnswer(original, policy) : null;
  return {
    ...steps,
    mailboxes,
    alreadyThere: first !== undefined && isReceiver(first.mailbox.address, [original, carrier]),
    replyBy,
    replyState: replyBy && replyState(replyBy, localDate(now, policy.timeZone)),
    source: (steps.answerNeeded && policy.reply.source) || null,
    announceOnly: special.length > 0,
    cautions: [...cautions, ...special],
  };
}

function stepsOf({ kind, unsure, alternatives }: Suggestion): KindSteps {
  const [next] = alternatives;
  const isAlarm = kind === 'threat' || kind === 'suspicious';
  if (!unsure || !isAlarm || !next || !KIND_STEPS[next.kind].answerNeeded) return KIND_STEPS[kind];
  return stepsOfUnsure(kind, next.kind);
}

/** The day of receipt is day 0: OSB-4 with one working day, VIM-7 with two. */
function lastDayToAnswer(original: Message, policy: Policy): LocalDate | null {
  const received = knownInstant(original.received);
  return received && addWorkingDays(localDate(received, policy.timeZone), policy.reply.workingDays, policy);
}

function replyState(replyBy: LocalDate, today: LocalDate): Plan['replyState'] {
  if (today === replyBy) return 'today';
  return today < replyBy ? 'in-time' : 'late';
}

/** What forbids copying it around: a protected identity is always confidential as well, and so is an identity number. */
function specialCautions({ flags, matter }: Suggestion): readonly Caution[] {
  const isProtected = flags.includes('protected-identity');
  const isConfidential = isProtected || flags.includes('confidential') || flags.includes('personal-number');
  return [
    ...(matter === 'whistleblowing' ? (['whistleblowing'] as const) : []),
    ...(isProtected ? (['protected-identity'] as const) : []),
    ...(isConfidential ? (['confidential'] as const) : []),
  ];
}
