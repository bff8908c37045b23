import Holidays from 'date-holidays';
import { FIRST_HOLIDAY_YEAR, holidays, LAST_HOLIDAY_YEAR, type HolidayCountry } from './holidays';

const years = Array.from(
  { length: LAST_HOLIDAY_YEAR - FIRST_HOLIDAY_YEAR + 1 },
  (_, index) => FIRST_HOLIDAY_YEAR + index,
);

/** What the Swedish law on time limits adds to the public holidays; the package has them as bank holidays. */
const STATUTORY_EVES: Readonly<Record<HolidayCountry, RegExp>> = {
  SE: /^(midsommarafton|julafton|nyårsafton)$/i,
  NO: /^$/,
};

describe('the holidays of every known year', () => {
  it.each(['SE', 'NO'] as const)('are those that another calendar has for %s', (country) => {
    const listed = new Holidays(country);
    for (const year of years) {
      const expected = listed
        .getHolidays(year)
        .filter(({ type, name }) => type === 'public' || STATUTORY_EVES[country].test(name))
        .map(({ date }) => date.slice(0, 10));
      expect([year, ...[...(holidays(year, country) ?? [])].sort()]).toEqual([
        year,
        ...[...new Set(expected)].sort(),
      ]);
    }
  });
});
