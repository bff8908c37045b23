import fc from 'fast-check';
import { holidays } from './holidays';
import { addDays, type LocalDate, weekday } from './local-date';
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingDayCalendar,
  workingDaysAfter,
  workingDaysBetween,
} from './working-days';

const SWEDEN: WorkingDayCalendar = { country: 'SE', closedDays: [] };
const NORWAY: WorkingDayCalendar = { country: 'NO', closedDays: [] };

/** Looked up in the calendars of the two countries, not computed. `year: 'MM-DD …'`. */
const SWEDISH_HOLIDAYS: Readonly<Record<number, string>> = {
  2026: '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31',
  2027: '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31',
  2028: '01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31',
};
const NORWEGIAN_HOLIDAYS: Readonly<Record<number, string>> = {
  2026: '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26',
  2027: '01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26',
  2028: '01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-25 12-26',
};

const anyCalendar = fc.record({
  country: fc.constantFrom('SE' as const, 'NO' as const),
  closedDays: fc.array(
    fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2025-01-01', days)),
    { maxLength: 20 },
  ),
});
const anyDate = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2025-01-01', days));

describe('holidays', () => {
  test.each([2026, 2027, 2028])(
    'are those of the Swedish calendar in %i, with the eves that the law names',
    (year) => {
      expect([...(holidays(year, 'SE') ?? [])].sort()).toEqual(datesOf(year, SWEDISH_HOLIDAYS[year] ?? ''));
    },
  );

  test.each([2026, 2027, 2028])('are those of the Norwegian calendar in %i', (year) => {
    expect([...(holidays(year, 'NO') ?? [])].sort()).toEqual(datesOf(year, NORWEGIAN_HOLIDAYS[year] ?? ''));
  });

  test.each([
    ['as early as it was in a hundred years', 2008, '2008-03-23'],
    ['as late as it comes in a hundred years', 2038, '2038-04-25'],
    ['where the rule has an exception for 25 April', 2049, '2049-04-18'],
    ['where that exception does not hold', 2019, '2019-04-21'],
  ])('have Easter %s (%i)', (_which, year, easter) => {
    expect([...(holidays(year, 'NO') ?? [])]).toContain(easter);
  });

  test('have Midsummer on a Saturday from 20 to 26 June and All Saints on one from 31 October to 6 November', () => {
    for (let year = 2005; year <= 2050; year += 1) {
      const saturdays = [...(holidays(year, 'SE') ?? [])].filter((date) => weekday(date) === 6);
      expect(saturdays.some((date) => date >= `${year}-06-20` && date <= `${year}-06-26`)).toBe(true);
      expect(saturdays.some((date) => date >= `${year}-10-31` && date <= `${year}-11-06`)).toBe(true);
    }
  });
});

describe('a working day', () => {
  test.each([
    ['SE', '2026-01-02 2026-01-05 2026-05-15 2027-05-07 2028-01-07 2028-05-26 2028-06-05'],
    ['NO', '2026-01-02 2026-05-15 2027-05-07 2028-05-26'],
  ] as const)('is also a single day between holidays in %s (VIM-13)', (country, days) => {
    const single = days.split(' ') as LocalDate[];
    expect(single.filter((date) => !isWorkingDay(date, { country, closedDays: [] }))).toEqual([]);
  });

  test('is Christmas Eve in Norway, and not when the municipality closes it', () => {
    expect(isWorkingDay('2026-12-24', NORWAY)).toBe(true);
    expect(isWorkingDay('2026-12-24', SWEDEN)).toBe(false);
    expect(isWorkingDay('2026-12-24', { country: 'NO', closedDays: ['2026-12-24'] })).toBe(false);
  });

  test('is a half day by agreement too: Twelfth Night, Maundy Thursday, Walpurgis and All Saints’ Eve', () => {
    const halfDays: LocalDate[] = ['2026-01-05', '2026-04-02', '2026-04-30', '2026-10-30'];
    expect(halfDays.every((date) => isWorkingDay(date, SWEDEN))).toBe(true);
  });
});

describe('a time limit in working days', () => {
  test.each<[string, LocalDate, number, WorkingDayCalendar, LocalDate]>([
    ['a Friday, with one day', '2026-11-20', 1, SWEDEN, '2026-11-23'],
    ['a Friday, with two days', '2026-11-20', 2, SWEDEN, '2026-11-24'],
    ['a Saturday', '2026-11-21', 1, SWEDEN, '2026-11-23'],
    ['a Sunday', '2026-11-22', 1, SWEDEN, '2026-11-23'],
    ['the day before Christmas Eve in Sweden', '2026-12-23', 1, SWEDEN, '2026-12-28'],
    ['the day before Christmas Eve in Norway', '2026-12-23', 1, NORWAY, '2026-12-24'],
    [
      'the day before a closed Christmas Eve in Norway',
      '2026-12-23',
      1,
      { country: 'NO', closedDays: ['2026-12-24'] },
      '2026-12-28',
    ],
    ['the day before New Year’s Eve in Sweden', '2026-12-30', 1, SWEDEN, '2027-01-04'],
    ['the day before New Year’s Eve in Norway', '2026-12-30', 1, NORWAY, '2026-12-31'],
    ['the Monday before Easter in Norway, with five days', '2027-03-22', 5, NORWAY, '2027-04-01'],
    ['a Sunday, with no days at all', '2027-02-28', 0, NORWAY, '2027-03-01'],
    ['a working day, with no days at all', '2026-11-20', 0, SWEDEN, '2026-11-20'],
  ])('counts the day of receipt as day 0 from %s', (_from, received, days, calendar, last) => {
    expect(addWorkingDays(received, days, calendar)).toBe(last);
  });

  test('ends on a working day, later than the receipt, with just that many working days between', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), anyCalendar, (received, days, calendar) => {
        const last = addWorkingDays(received, days, calendar) as LocalDate;
        expect(isWorkingDay(last, calendar)).toBe(true);
        expect(last > received).toBe(true);
        expect(workingDaysBetween(received, last, calendar)).toBe(days);
        expect(workingDaysBetween(last, received, calendar)).toBe(-days);
      }),
    );
  });

  test('never ends earlier because the municipality is closed on more days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 10 }), anyCalendar, (received, days, calendar) => {
        const open = { country: calendar.country, closedDays: [] };
        const later = addWorkingDays(received, days, calendar) as LocalDate;
        expect(later >= (addWorkingDays(received, days, open) as LocalDate)).toBe(true);
      }),
    );
  });

  test.each<[LocalDate, number]>([
    ['2004-06-01', 1],
    ['2051-01-10', 1],
    ['2050-12-20', 10],
  ])(
    'is no date rather than a wrong one when it touches a year whose holidays nobody knows: %s',
    (from, days) => {
      expect(workingDaysAfter(from, days, SWEDEN)).toEqual({ ok: false, failure: 'year-not-known' });
      expect(addWorkingDays(from, days, SWEDEN)).toBeNull();
      expect(workingDaysBetween(from, '2051-02-01', SWEDEN)).toBeNull();
    },
  );

  test('has no days left on the last day, and counts those gone by after it', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-23', SWEDEN)).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-24', SWEDEN)).toBe(2);
    expect(workingDaysBetween('2026-11-24', '2026-11-20', SWEDEN)).toBe(-2);
  });
});

function datesOf(year: number, monthsAndDays: string): string[] {
  return monthsAndDays.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`);
}
