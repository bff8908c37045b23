import { addDays, type LocalDate, weekday } from './local-date';

/** The countries whose holidays are known. */
export type HolidayCountry = 'SE' | 'NO';

const FIXED: Readonly<Record<HolidayCountry, readonly string[]>> = {
  // 24 and 31 December are eves that the law counts as Sundays when a time limit ends (lag 1930:173, 2 §).
  SE: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
  // Norwegian law leaves 24 and 31 December as working days; a municipality closes them with `closedDays`.
  NO: ['01-01', '05-01', '05-17', '12-25', '12-26'],
};

/** Days after Easter Day. */
const AROUND_EASTER: Readonly<Record<HolidayCountry, readonly number[]>> = {
  // Good Friday, Easter Day and Monday, Ascension, Whit Sunday.
  SE: [-2, 0, 1, 39, 49],
  // Maundy Thursday and Whit Monday as well.
  NO: [-3, -2, 0, 1, 39, 49, 50],
};

/**
 * The years whose holidays are known: Sweden has had its present ones since 2005, and from 2051 on nobody has checked
 * them. Outside these years there is no deadline rather than a wrong one.
 */
export const FIRST_HOLIDAY_YEAR = 2005;
export const LAST_HOLIDAY_YEAR = 2050;

const FRIDAY = 5;
const SATURDAY = 6;

const years = new Map<string, ReadonlySet<LocalDate>>();

/**
 * The days of a year on which an authority is closed by law, weekends apart: the public holidays, and in Sweden
 * Midsummer Eve, Christmas Eve and New Year's Eve. Half days by agreement and single days between holidays
 * (klämdagar, VIM-13) are not among them: those are working days. Null outside the known years.
 */
export function holidays(year: number, country: HolidayCountry): ReadonlySet<LocalDate> | null {
  if (year < FIRST_HOLIDAY_YEAR || year > LAST_HOLIDAY_YEAR) return null;
  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known) return known;
  const made = holidaysOf(year, country);
  years.set(key, made);
  return made;
}

function holidaysOf(year: number, country: HolidayCountry): ReadonlySet<LocalDate> {
  const easter = easterDay(year);
  const days = FIXED[country].map((monthAndDay) => `${year}-${monthAndDay}` as LocalDate);
  days.push(...AROUND_EASTER[country].map((after) => addDays(easter, after)));
  if (country === 'SE') {
    days.push(onOrAfter(`${year}-06-19`, FRIDAY), onOrAfter(`${year}-06-20`, SATURDAY));
    days.push(onOrAfter(`${year}-10-31`, SATURDAY));
  }
  return new Set(days);
}

/** The first day of that weekday from `date` on. */
function onOrAfter(date: LocalDate, day: number): LocalDate {
  return addDays(date, (day - weekday(date) + 7) % 7);
}

/** Easter Day in the Gregorian calendar: the Sunday after the ecclesiastical full moon (Meeus, Jones and Butcher). */
export function easterDay(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const yearOfCentury = year % 100;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, moon + toSunday - 7 * late);
}
