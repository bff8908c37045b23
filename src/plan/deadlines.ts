import { dueDate, type DueDate, type OfficeCalendar, type TimeLimit } from '../deadline/due-date';
import { type LocalDate, localDate } from '../deadline/local-date';
import { workingDaysBetween } from '../deadline/working-days';
import type { Deadline, Policy, Texts } from '../policy/policy';
import { cite, type PlanCitation } from './cite';
import { matchingRows, type Situation } from './matching-rows';

/** Where now stands to a last day; late from the moment after its office hours. */
export type DeadlineState = 'in-time' | 'today' | 'late';

/** A time limit that runs for the message. */
export interface PlanDeadline {
  /** `reply` for the time to answer the sender, else the id in the policy. */
  readonly id: string;
  /** What is to be done by then; null for the ordinary reply, which the pane words itself. */
  readonly what: Texts | null;
  readonly limit: TimeLimit;
  /** The last day; null when the day of receipt or the year's holidays are not known. */
  readonly due: LocalDate | null;
  /** That day with its last moment; null when `due` is. */
  readonly dueDate: DueDate | null;
  /** Now, not some time today: a threat, a report of concern. Never `in-time`. */
  readonly atOnce: boolean;
  /** Null when `due` is. */
  readonly state: DeadlineState | null;
  /** Today lies within the days in which the policy reminds of it. */
  readonly remind: boolean;
  readonly citation: PlanCitation | null;
  /** Whether guideline or law gives the number; false: the municipality's own default. */
  readonly given: boolean;
}

/** The time limits that run, the reply first, then as the policy has them. */
export function deadlinesOf(
  situation: Situation,
  answerNeeded: boolean,
  policy: Policy,
  now: Date,
): readonly PlanDeadline[] {
  const rows = matchingRows(policy.deadlines, situation);
  const reply = rows.find(({ isReply }) => isReply);
  const today = localDate(now, policy.timeZone);
  const rest = policy.deadlines.filter((row) => !row.isReply && rows.includes(row));
  const first = answerNeeded ? [reply ? { ...one(reply), id: 'reply' } : ordinaryReply()] : [];
  return [...first, ...rest.map(one)];

  function one(row: Deadline): PlanDeadline {
    return {
      id: row.id,
      what: row.what,
      ...running(row.within, row.onClosedDay, row.remindBefore ?? 0),
      citation: cite(row.source, policy),
      given: row.given,
    };
  }

  function ordinaryReply(): PlanDeadline {
    const { workingDays, source, given } = policy.reply;
    const limit: TimeLimit =
      workingDays === 0 ? { unit: 'same-day' } : { unit: 'working-days', count: workingDays };
    const citation = source ? cite(source, policy) : null;
    return { id: 'reply', what: null, ...running(limit, 'next', 0), citation, given };
  }

  function running(
    limit: TimeLimit,
    onClosedDay: Deadline['onClosedDay'],
    remindBefore: number,
  ): Pick<PlanDeadline, 'limit' | 'due' | 'dueDate' | 'atOnce' | 'state' | 'remind'> {
    const atOnce = limit.unit === 'at-once';
    const counted = dueDate(situation.original.received, limit, policy, onClosedDay);
    if (!counted.ok) return { limit, due: null, dueDate: null, atOnce, state: null, remind: false };
    const { value } = counted;
    return {
      limit,
      due: value.date,
      dueDate: value,
      atOnce,
      state: stateOf(value, atOnce, now, today),
      remind: remindBefore > 0 && isWithin(remindBefore, value.date, today, policy),
    };
  }
}

function stateOf(due: DueDate, atOnce: boolean, now: Date, today: LocalDate): DeadlineState {
  // What is due at once is due all day: "late" a minute after it came would tell nobody anything.
  if (atOnce) return today > due.date ? 'late' : 'today';
  if (now > due.at) return 'late';
  return today === due.date ? 'today' : 'in-time';
}

function isWithin(days: number, due: LocalDate, today: LocalDate, calendar: OfficeCalendar): boolean {
  const left = workingDaysBetween(today, due, calendar);
  return left !== null && left <= days;
}
