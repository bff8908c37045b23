import { type HolidayCountry, holidays } from './holidays';
import { addDays, type LocalDate, weekday } from './local-date';

/** On which days a municipality works. `Policy` has both fields, so a policy is a calendar. */
export interface WorkingDayCalendar {
  readonly country: HolidayCountry;
  /** Dates (`YYYY-MM-DD`) beside the public holidays on which the municipality is closed. */
  readonly closedDays: readonly string[];
}

const SATURDAY = 6;

/**
 * Whether the municipality works on that day: neither weekend, public holiday, statutory eve nor closed day.
 * A single day between a holiday and a weekend (klämdag) is a working day (VIM-13).
 */
export function isWorkingDay(date: LocalDate, calendar: WorkingDayCalendar): boolean {
  if (weekday(date) >= SATURDAY) return false;
  if (holidays(Number(date.slice(0, 4)), calendar.country).has(date)) return false;
  return !calendar.closedDays.includes(date);
}

/**
 * The last day of a time limit of so many working days. The day of receipt is day 0, whatever the hour;
 * day 1 is the first working day after it. With 0 days it is the day of receipt itself, or when the
 * municipality was closed then, the first working day after. `days` is a whole number from 0.
 */
export function addWorkingDays(receivedOn: LocalDate, days: number, calendar: WorkingDayCalendar): LocalDate {
  let date = receivedOn;
  if (days === 0) {
    while (!isWorkingDay(date, calendar)) date = addDays(date, 1);
    return date;
  }
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/**
 * How many working days lie after `from`, up to and with `to`: the days left when `from` is today and `to` the
 * last day. Negative when `to` comes first: the working days gone by since.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingDayCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let date = from; date < to;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) count += 1;
  }
  return count;
}
