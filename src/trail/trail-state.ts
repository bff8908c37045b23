import type { LocalDate } from '../deadline/local-date';
import { sameAddress } from '../mail/address';
import type { Kind, RecordDecision } from '../policy/labels';
import type { Trail, TrailEvent } from './trail';

type Forward = Extract<TrailEvent, { what: 'forward' }>;
type HandedIn = Extract<TrailEvent, { what: 'handed-in' }>;
type Confirmation = Extract<TrailEvent, { what: 'confirmation' }>;

/** What holds for a message now, as its trail tells. Nothing that was only prepared counts as done. */
export interface TrailState {
  /** The kind that a person chose last; null when nobody did. */
  readonly kind: Kind | null;
  readonly decision: RecordDecision | null;
  /** Forms that were opened and of which nobody has said whether they were sent, oldest first. */
  readonly unsettled: readonly TrailEvent[];
  /** Forwards that were sent, or confirmed by their receiver, oldest first. */
  readonly forwarded: readonly Forward[];
  /** Forwards that were sent and that nobody has answered, where an answer was asked for. */
  readonly awaiting: readonly Forward[];
  /** The latest answer of those it was passed on to; null when none has come. */
  readonly confirmation: Confirmation | null;
  /** When the sender first got a reply of ours; null before that. */
  readonly firstReplySent: Date | null;
  /** The day that the sender was last told; null when none, or the final answer has been sent since. */
  readonly promised: LocalDate | null;
  /** The last time that it was handed in to be registered; null when it never was, or was not sent. */
  readonly handedIn: HandedIn | null;
  /** The last case number; null when it is not registered. */
  readonly registered: string | null;
  /** Done, and nothing sent or prepared since. */
  readonly done: boolean;
}

/** Reads the trail from its first event to its last. Pure and total. */
export function trailState({ events }: Trail): TrailState {
  const last = <What extends TrailEvent['what']>(what: What) =>
    events.filter((event): event is Extract<TrailEvent, { what: What }> => event.what === what).at(-1) ??
    null;
  const forwarded: Forward[] = [];
  const answered = new Set<Forward>();
  let unsettled: TrailEvent[] = [];
  let firstReplySent: Date | null = null;
  let promised: LocalDate | null = null;
  let done = false;
  for (const event of events) {
    if (event.what === 'done') done = true;
    if (event.what === 'confirmation') {
      // Somebody answers, so it was sent, whether or not a person has said so.
      const waiting = unsettled.filter((one): one is Forward => one.what === 'forward');
      const open = forwarded.filter((one) => !answered.has(one));
      const meant = answeredForward([...open, ...waiting], event);
      if (!meant) continue;
      if (unsettled.includes(meant)) forwarded.push(meant);
      unsettled = unsettled.filter((one) => one !== meant);
      answered.add(meant);
    }
    if (!('stage' in event)) continue;
    if (event.stage === 'prepared') {
      done = false;
      unsettled = [...unsettled.filter((one) => !isSameForm(one, event)), event];
      continue;
    }
    const isOpen = unsettled.some((one) => isSameForm(one, event));
    unsettled = unsettled.filter((one) => !isSameForm(one, event));
    if (event.stage === 'not-sent') continue;
    // They had answered before somebody said that it was sent: it is the same forward.
    const isKnown =
      !isOpen && [...answered].some((one) => one.stage === 'prepared' && isSameForm(one, event));
    if (event.what === 'forward' && !isKnown) forwarded.push(event);
    if (event.what === 'reply') promised = null;
    if (event.what === 'holding-reply') promised = event.promised ?? promised;
    if (event.what === 'reply' || event.what === 'holding-reply') firstReplySent ??= event.at;
  }
  return {
    kind: last('kind')?.kind ?? null,
    decision: last('decision')?.decision ?? null,
    unsettled,
    forwarded,
    awaiting: forwarded.filter((one) => one.answerBy !== null && !answered.has(one)),
    confirmation: last('confirmation'),
    firstReplySent,
    promised,
    handedIn:
      events.filter((one): one is HandedIn => one.what === 'handed-in' && one.stage === 'sent').at(-1) ??
      null,
    registered: last('registered')?.caseNumber ?? null,
    done,
  };
}

/** The one that went to who answers now; otherwise the one that has waited longest. */
function answeredForward(open: readonly Forward[], { from }: Confirmation): Forward | undefined {
  return open.find(({ to }) => to.some((address) => sameAddress(address, from))) ?? open[0];
}

/** Whether two events tell of the same form: what it was and whom it went to. */
function isSameForm(one: TrailEvent, other: TrailEvent): boolean {
  return one.what === other.what && formReceivers(one) === formReceivers(other);
}

function formReceivers(event: TrailEvent): string {
  if (event.what === 'forward') return event.to.join(' ').toLowerCase();
  if (event.what === 'handed-in') return event.way;
  return event.what === 'answer' ? event.to.toLowerCase() : '';
}
