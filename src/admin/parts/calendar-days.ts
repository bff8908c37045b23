import { easterDay, holidays, type HolidayCountry } from '../../deadline/holidays';
import { addDays, daysBetween, weekday, type LocalDate } from '../../deadline/local-date';
import { isWorkingDay } from '../../deadline/working-days';

/**
 * What a day is. `bridge`: a single working day between days off (klämdag), on which the municipality works unless it
 * closes (VIM-13); `unknown`: a year whose holidays nobody has checked.
 */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'bridge' | 'closed' | 'unknown';

export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  /** Which holiday it is; null for other days, and for a holiday without a name of its own. */
  readonly holiday: HolidayName | null;
}

export interface CalendarMonth {
  /** From 1 to 12. */
  readonly month: number;
  readonly year: number;
  readonly days: readonly CalendarDay[];
  /** Empty places before the first day; the week begins on Monday. */
  readonly offset: number;
}

export type HolidayName =
  | 'newYear'
  | 'epiphany'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easter'
  | 'easterMonday'
  | 'mayDay'
  | 'constitutionDay'
  | 'ascension'
  | 'whitsun'
  | 'whitMonday'
  | 'nationalDay'
  | 'midsummerEve'
  | 'midsummer'
  | 'allSaints'
  | 'christmasEve'
  | 'christmas'
  | 'boxingDay'
  | 'newYearsEve';

const FIXED: Readonly<Record<string, HolidayName>> = {
  '01-01': 'newYear',
  '01-06': 'epiphany',
  '05-01': 'mayDay',
  '05-17': 'constitutionDay',
  '06-06': 'nationalDay',
  '12-24': 'christmasEve',
  '12-25': 'christmas',
  '12-26': 'boxingDay',
  '12-31': 'newYearsEve',
};

const AFTER_EASTER: Readonly<Record<number, HolidayName>> = {
  [-3]: 'maundyThursday',
  [-2]: 'goodFriday',
  0: 'easter',
  1: 'easterMonday',
  39: 'ascension',
  49: 'whitsun',
  50: 'whitMonday',
};

const SATURDAY = 6;
const FRIDAY = 5;

/** So many months from the month of `from` on. */
export function calendarMonths(
  from: LocalDate,
  count: number,
  country: HolidayCountry,
  closedDays: readonly string[],
): CalendarMonth[] {
  const [firstYear, firstMonth] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const closed = new Set(closedDays);
  return Array.from({ length: count }, (_, ahead) => {
    const month = ((firstMonth - 1 + ahead) % 12) + 1;
    const year = firstYear + Math.floor((firstMonth - 1 + ahead) / 12);
    const first = `${year}-${String(month).padStart(2, '0')}-01` as LocalDate;
    const days: CalendarDay[] = [];
    for (let date = first; Number(date.slice(5, 7)) === month; date = addDays(date, 1)) {
      days.push(calendarDay(date, country, closed));
    }
    return { month, year, days, offset: weekday(first) - 1 };
  });
}

function calendarDay(date: LocalDate, country: HolidayCountry, closed: ReadonlySet<string>): CalendarDay {
  const known = holidays(Number(date.slice(0, 4)), country);
  if (known === null) return { date, kind: 'unknown', holiday: null };
  if (known.has(date)) return { date, kind: 'holiday', holiday: holidayName(date) };
  if (weekday(date) >= SATURDAY) return { date, kind: 'weekend', holiday: null };
  if (closed.has(date)) return { date, kind: 'closed', holiday: null };
  return { date, kind: isBridge(date, country) ? 'bridge' : 'working', holiday: null };
}

/** Whether a working day stands alone between days off by law. */
function isBridge(date: LocalDate, country: HolidayCountry): boolean {
  const byLaw = { country, closedDays: [] };
  return isWorkingDay(addDays(date, -1), byLaw) === false && isWorkingDay(addDays(date, 1), byLaw) === false;
}

/** What a public holiday or statutory eve is called; null when it is none that is known. */
function holidayName(date: LocalDate): HolidayName | null {
  const fixed = FIXED[date.slice(5)];
  if (fixed !== undefined) return fixed;
  const moving = AFTER_EASTER[daysBetween(easterDay(Number(date.slice(0, 4))), date)];
  if (moving !== undefined) return moving;
  if (date.slice(5, 7) === '06') return weekday(date) === FRIDAY ? 'midsummerEve' : 'midsummer';
  return weekday(date) === SATURDAY ? 'allSaints' : null;
}
