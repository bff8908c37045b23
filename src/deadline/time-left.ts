import type { DueDate, OfficeCalendar } from './due-date';
import { daysBetween, localDate } from './local-date';
import { workingDaysBetween } from './working-days';

/** Where now stands to a due date, as a person says it; late from the moment after its last one. */
export interface TimeLeft {
  readonly when: 'today' | 'tomorrow' | 'later' | 'since-today' | 'since-yesterday' | 'since-earlier';
  readonly isLate: boolean;
  /**
   * Working days after today up to and with the due date; when late, those gone by since. 0 when only closed days lie
   * between. Beyond the known years, where no calendar helps, calendar days.
   */
  readonly workingDays: number;
}

/** The numbers for the words: "i dag kl. 16", "i morgon kl. 16", "2 arbetsdagar kvar", "försenat sedan i går". */
export function timeLeft(due: DueDate, now: Date, calendar: OfficeCalendar): TimeLeft {
  const today = localDate(now, calendar.timeZone);
  const days = daysBetween(today, due.date);
  const isLate = now > due.at;
  const workingDays = Math.abs(workingDaysBetween(today, due.date, calendar) ?? days);
  if (isLate) return { when: lateSince(days), isLate, workingDays };
  return { when: days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later', isLate, workingDays };
}

function lateSince(days: number): TimeLeft['when'] {
  if (days === 0) return 'since-today';
  return days === -1 ? 'since-yesterday' : 'since-earlier';
}
