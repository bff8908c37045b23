import { failure, type Result, success } from '../lib/result';
import { addDays, knownInstant, type LocalDate, localDate, localTime } from './local-date';
import { addMonths, instantAt, type LocalTime } from './local-instant';
import {
  type CalendarFailure,
  nearestWorkingDay,
  type WorkingDayCalendar,
  workingDaysAfter,
} from './working-days';

/** A municipality's working days and its office hours: what a deadline is counted with. A policy is one. */
export interface OfficeCalendar extends WorkingDayCalendar {
  readonly timeZone: string;
  /** When the office closes: the last moment of a deadline that ends on a day. */
  readonly closesAt?: LocalTime | undefined;
}

/** The end of the office day where the policy names none. */
const DEFAULT_CLOSING: LocalTime = '16:00';

const HOUR = 3_600_000;

/**
 * A time limit counted from the receipt; a policy's `within` is one.
 * - `at-once`: due at the receipt itself, whatever the hour.
 * - `same-day`: to the end of the working day; of the next one when the office had closed before the message came.
 * - `hours`: real hours, whatever the clocks do in between.
 * - `working-days`: day 0 is the day of receipt, also when the message came in the evening or on a closed day.
 * - `days`, `weeks`, `months`: on the calendar; a month ends on the last day when the next one is shorter.
 */
export type TimeLimit =
  | { readonly unit: 'at-once' }
  | { readonly unit: 'same-day' }
  | { readonly unit: 'hours' | 'working-days' | 'days' | 'weeks' | 'months'; readonly count: number };

/**
 * What happens when a limit of hours, days, weeks or months ends on a day on which the office is closed. `next`: the
 * next working day, as the law has it (SE lag 1930:173 § 2, NO domstolloven § 149); `previous`: the last working day
 * before, where something is gone afterwards (OSB-64); `same`: that day stands.
 */
export type OnClosedDay = 'next' | 'previous' | 'same';

/** The last day of a deadline where the municipality is, and its last moment. */
export interface DueDate {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly at: Date;
}

/**
 * Why there is no due date. `receipt-not-known`: nobody knows when it came, so the person sets the date by the first
 * receipt; the others as `CalendarFailure` has them.
 */
export type DeadlineFailure = 'receipt-not-known' | CalendarFailure;

/** When something that came at `received` is due. Receipt is server time: also after office hours it counts as that day. */
export function dueDate(
  received: Date | null,
  limit: TimeLimit,
  calendar: OfficeCalendar,
  onClosedDay: OnClosedDay = 'same',
): Result<DueDate, DeadlineFailure> {
  const instant = knownInstant(received);
  if (instant === null) return failure('receipt-not-known');
  if (limit.unit === 'at-once') return success(momentOf(instant, calendar));
  const end = limit.unit === 'hours' ? new Date(instant.getTime() + limit.count * HOUR) : instant;
  const last = lastDay(localDate(end, calendar.timeZone), instant, limit, calendar, onClosedDay);
  if (!last.ok) return last;
  const moment = momentOf(end, calendar);
  return success(
    limit.unit === 'hours' && last.value === moment.date ? moment : endOfDay(last.value, calendar),
  );
}

/** The end of the office day on a date. */
export function endOfDay(date: LocalDate, calendar: OfficeCalendar): DueDate {
  const time = calendar.closesAt ?? DEFAULT_CLOSING;
  return { date, time, at: instantAt(date, time, calendar.timeZone) };
}

function momentOf(at: Date, { timeZone }: OfficeCalendar): DueDate {
  return { date: localDate(at, timeZone), time: localTime(at, timeZone) as LocalTime, at };
}

function lastDay(
  on: LocalDate,
  received: Date,
  limit: Exclude<TimeLimit, { unit: 'at-once' }>,
  calendar: OfficeCalendar,
  onClosedDay: OnClosedDay,
): Result<LocalDate, CalendarFailure> {
  switch (limit.unit) {
    case 'same-day': {
      const isOver = received > endOfDay(on, calendar).at;
      return nearestWorkingDay(isOver ? addDays(on, 1) : on, 1, calendar);
    }
    case 'working-days':
      return workingDaysAfter(on, limit.count, calendar);
    case 'hours':
      return moved(on, onClosedDay, calendar);
    case 'days':
      return moved(addDays(on, limit.count), onClosedDay, calendar);
    case 'weeks':
      return moved(addDays(on, 7 * limit.count), onClosedDay, calendar);
    case 'months':
      return moved(addMonths(on, limit.count), onClosedDay, calendar);
  }
}

function moved(
  date: LocalDate,
  onClosedDay: OnClosedDay,
  calendar: WorkingDayCalendar,
): Result<LocalDate, CalendarFailure> {
  if (onClosedDay === 'same') return success(date);
  return nearestWorkingDay(date, onClosedDay === 'next' ? 1 : -1, calendar);
}
