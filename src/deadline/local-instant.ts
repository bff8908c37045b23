import { addDays, type LocalDate, localDate, localTime } from './local-date';

/** A time on the clock, `HH:mm` from 00:00 to 23:59. */
export type LocalTime = `${number}:${number}`;

const MINUTE = 60_000;

/**
 * The instant at which the clocks of that zone show that date and time. In the hour that summer time leaves out it is
 * the moment the clocks go forward would have reached it (02:30 becomes 03:30); in the hour that comes twice, the first.
 */
export function instantAt(date: LocalDate, time: LocalTime, timeZone: string): Date {
  const asUtc = new Date(`${date}T${time}:00Z`);
  const before = shift(new Date(asUtc.getTime() - DAY_IN_MS), timeZone);
  const after = shift(new Date(asUtc.getTime() + DAY_IN_MS), timeZone);
  const candidates = [before, after].map((minutes) => new Date(asUtc.getTime() - minutes * MINUTE));
  const shown = candidates.filter(
    (instant) => localDate(instant, timeZone) === date && localTime(instant, timeZone) === time,
  );
  const fitting = shown.length > 0 ? shown : candidates.slice(0, 1);
  return fitting.reduce((first, each) => (each < first ? each : first));
}

/** The same time on the clock so many calendar months later; the last day of a month that is too short for it. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8);
  const nextFirst = new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10) as LocalDate;
  const last = addDays(nextFirst, -1);
  const same = `${first}${String(day).padStart(2, '0')}` as LocalDate;
  return same < last ? same : last;
}

const DAY_IN_MS = 86_400_000;

/** How many minutes the clocks are ahead of UTC at an instant. */
function shift(instant: Date, timeZone: string): number {
  const shown = Date.parse(`${localDate(instant, timeZone)}T${localTime(instant, timeZone)}:00Z`);
  return Math.round((shown - Math.floor(instant.getTime() / MINUTE) * MINUTE) / MINUTE);
}
