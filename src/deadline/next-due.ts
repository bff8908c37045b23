import { failure, type Result, success } from '../lib/result';
import { knownInstant, type LocalDate, localDate } from './local-date';
import {
  type DeadlineFailure,
  dueDate,
  type DueDate,
  endOfDay,
  type OfficeCalendar,
  type TimeLimit,
} from './due-date';
import { nearestWorkingDay } from './working-days';

/** What the clock of a message depends on. What is only prepared, and not known to be sent, never belongs here. */
export interface ClockFacts {
  /** First receipt by the authority, server time. */
  readonly received: Date | null;
  /** The policy's time for a first answer (OSB-4: one working day; VIM-7: two). */
  readonly limit: TimeLimit;
  /** When a confirmation or holding reply was sent: it is a first answer (OSB-10, VIM-8). */
  readonly holdingSentAt?: Date | null | undefined;
  /** The day on which the sender was last told that an answer, or a new word on how it goes, will come (OSB-50, OSB-51). */
  readonly promisedOn?: LocalDate | null | undefined;
}

/**
 * What is due next. `first-answer`: the policy's time; `promised`: what we told the sender (OSB-3); `no-date`: answered
 * for now without a date (OSB-11): nothing more is due on a day, but the message is not done.
 */
export type ClockStage = 'first-answer' | 'promised' | 'no-date';

export interface NextDue {
  readonly stage: ClockStage;
  /** Null only in the stage `no-date`. */
  readonly due: DueDate | null;
  /** Whether the first answer was sent in time; null before it is sent, and when its deadline cannot be told. */
  readonly firstAnswerInTime: boolean | null;
}

/**
 * Where the clock of a message stands, as Osby § 4 has it: a holding reply meets the time for a first answer, the day it
 * promises is the next deadline, and each new promise moves it (OSB-50, OSB-51). A promise for a day on which the office
 * is closed is due on the last working day before.
 */
export function nextDue(facts: ClockFacts, calendar: OfficeCalendar): Result<NextDue, DeadlineFailure> {
  const first = dueDate(facts.received, facts.limit, calendar);
  const sentAt = knownInstant(facts.holdingSentAt ?? null);
  const firstAnswerInTime = sentAt && first.ok ? sentAt <= first.value.at : null;
  if (facts.promisedOn) {
    const day = nearestWorkingDay(facts.promisedOn, -1, calendar);
    if (!day.ok) return day;
    return success({ stage: 'promised', due: endOfDay(day.value, calendar), firstAnswerInTime });
  }
  if (sentAt) return success({ stage: 'no-date', due: null, firstAnswerInTime });
  return first.ok ? success({ stage: 'first-answer', due: first.value, firstAnswerInTime: null }) : first;
}

/** What keeps a promised day from being told to the sender. */
export type PromiseFailure = 'in-the-past' | 'closed-that-day' | 'year-not-known';

/** Whether a day can be promised: today or later, and one on which somebody is there to keep it. */
export function checkPromise(
  date: LocalDate,
  now: Date,
  calendar: OfficeCalendar,
): Result<LocalDate, PromiseFailure> {
  if (date < localDate(now, calendar.timeZone)) return failure('in-the-past');
  const open = nearestWorkingDay(date, 1, calendar);
  if (!open.ok) return failure(open.failure === 'always-closed' ? 'closed-that-day' : open.failure);
  return open.value === date ? success(date) : failure('closed-that-day');
}
