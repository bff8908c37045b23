import { failure, type Result, success } from '../lib/result';
import { type HolidayCountry, holidays } from './holidays';
import { addDays, type LocalDate, weekday } from './local-date';

/** On which days a municipality works. `Policy` has both fields, so a policy is a calendar. */
export interface WorkingDayCalendar {
  readonly country: HolidayCountry;
  /** Dates (`YYYY-MM-DD`) beside the public holidays on which the municipality is closed. */
  readonly closedDays: readonly string[];
}

/**
 * Why a day cannot be told. `year-not-known`: it touches a year whose holidays nobody has checked, so the person sets the
 * date; `always-closed`: the policy closes every day for more than a year, and its `closedDays` must be mended.
 */
export type CalendarFailure = 'year-not-known' | 'always-closed';

const SATURDAY = 6;
/** Calendar days in a row without a working day, after which the calendar is held to be wrong. */
const LONGEST_CLOSURE = 400;

/**
 * Whether the municipality works on that day: neither weekend, public holiday, statutory eve nor closed day.
 * A single day between a holiday and a weekend (klämdag) is a working day (VIM-13). Null in a year whose holidays
 * are not known.
 */
export function isWorkingDay(date: LocalDate, calendar: WorkingDayCalendar): boolean | null {
  const closed = holidays(Number(date.slice(0, 4)), calendar.country);
  if (closed === null) return null;
  return weekday(date) < SATURDAY && !closed.has(date) && !calendar.closedDays.includes(date);
}

/** The first working day on or after `date` (`step` 1), or the last one on or before it (`step` -1). */
export function nearestWorkingDay(
  date: LocalDate,
  step: 1 | -1,
  calendar: WorkingDayCalendar,
): Result<LocalDate, CalendarFailure> {
  let day = date;
  for (let tried = 0; tried < LONGEST_CLOSURE; tried += 1) {
    const works = isWorkingDay(day, calendar);
    if (works === null) return failure('year-not-known');
    if (works) return success(day);
    day = addDays(day, step);
  }
  return failure('always-closed');
}

/**
 * The last day of a time limit of so many working days. The day of receipt is day 0, whatever the hour and even when the
 * municipality was closed; day 1 is the first working day after it. With 0 days it is the day of receipt itself, or when
 * the municipality was closed then, the first working day after. `days` is a whole number from 0.
 */
export function workingDaysAfter(
  receivedOn: LocalDate,
  days: number,
  calendar: WorkingDayCalendar,
): Result<LocalDate, CalendarFailure> {
  if (days === 0) return nearestWorkingDay(receivedOn, 1, calendar);
  let last: Result<LocalDate, CalendarFailure> =
    isWorkingDay(receivedOn, calendar) === null ? failure('year-not-known') : success(receivedOn);
  for (let counted = 0; counted < days && last.ok; counted += 1) {
    last = nearestWorkingDay(addDays(last.value, 1), 1, calendar);
  }
  return last;
}

/** `workingDaysAfter` for those who show no reason: null when the day cannot be told. */
export function addWorkingDays(
  receivedOn: LocalDate,
  days: number,
  calendar: WorkingDayCalendar,
): LocalDate | null {
  const last = workingDaysAfter(receivedOn, days, calendar);
  return last.ok ? last.value : null;
}

/**
 * How many working days lie after `from`, up to and with `to`: the days left when `from` is today and `to` the
 * last day. Negative when `to` comes first: the working days gone by since. Null when a year between is not known.
 */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  calendar: WorkingDayCalendar,
): number | null {
  if (to < from) {
    const gone = workingDaysBetween(to, from, calendar);
    return gone === null ? null : 0 - gone;
  }
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    const works = isWorkingDay(date, calendar);
    if (works === null) return null;
    if (works) count += 1;
  }
  return count;
}
