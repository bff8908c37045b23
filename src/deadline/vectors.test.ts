import vectors from '../../test/fixtures/workdays-2026-2028.json';
import { dueDate, type OfficeCalendar, type TimeLimit } from './due-date';
import { holidays } from './holidays';
import { addDays, daysBetween, type LocalDate, weekday } from './local-date';
import { instantAt, type LocalTime } from './local-instant';
import { isWorkingDay } from './working-days';

const SWEDEN: OfficeCalendar = { country: 'SE', closedDays: [], timeZone: 'Europe/Stockholm' };
const NORWAY: OfficeCalendar = { country: 'NO', closedDays: [], timeZone: 'Europe/Oslo' };
const CLOSED_EVE: OfficeCalendar = { ...NORWAY, closedDays: ['2026-12-24'] };
const COUNTRIES = [
  ['SE', SWEDEN],
  ['NO', NORWAY],
] as const;

const working = (count: number): TimeLimit => ({ unit: 'working-days', count });

describe('the collected days of 2026 to 2028', () => {
  it.each(COUNTRIES)('are closed in %s, the statutory eves of Sweden among them', (country) => {
    const known = [2026, 2027, 2028].flatMap((year) => [...(holidays(year, country) ?? [])]);
    expect(known.sort()).toEqual(Object.keys(vectors.holidays[country]).sort());
  });

  it.each(COUNTRIES)(
    'have the single days between two closed ones in %s as working days (VIM-13)',
    (country, calendar) => {
      const found = daysFrom('2026-01-01', '2028-12-31').filter(
        (day) =>
          isWorkingDay(day, calendar) &&
          !isWorkingDay(addDays(day, -1), calendar) &&
          !isWorkingDay(addDays(day, 1), calendar) &&
          // Between two eves, or an eve and a weekend, nobody calls a day klämdag.
          [addDays(day, -1), addDays(day, 1)].some((next) => isHoliday(next, country) && weekday(next) < 6),
      );
      expect(vectors.klamdagar[country].filter((day) => !found.includes(day as LocalDate))).toEqual([]);
    },
  );
});

describe('a deadline', () => {
  it.each<[string, LocalDate, LocalTime, TimeLimit, OfficeCalendar, LocalDate]>([
    ['Friday 15:00, one day', '2026-11-20', '15:00', working(1), SWEDEN, '2026-11-23'],
    [
      'Friday 23:59, one day: the evening is still Friday',
      '2026-11-20',
      '23:59',
      working(1),
      SWEDEN,
      '2026-11-23',
    ],
    ['Friday 15:00, two days', '2026-11-20', '15:00', working(2), SWEDEN, '2026-11-24'],
    ['Saturday, one day', '2026-11-21', '10:00', working(1), SWEDEN, '2026-11-23'],
    ['Sunday, one day', '2026-11-22', '10:00', working(1), SWEDEN, '2026-11-23'],
    ['before Christmas Eve in Sweden', '2026-12-23', '12:00', working(1), SWEDEN, '2026-12-28'],
    ['before Christmas Eve in Norway', '2026-12-23', '12:00', working(1), NORWAY, '2026-12-24'],
    ['before a closed Christmas Eve in Norway', '2026-12-23', '12:00', working(1), CLOSED_EVE, '2026-12-28'],
    ['before New Year’s Eve in Sweden', '2026-12-30', '12:00', working(1), SWEDEN, '2027-01-04'],
    ['before New Year’s Eve in Norway', '2026-12-30', '12:00', working(1), NORWAY, '2026-12-31'],
    [
      'a Norwegian records request over Easter, five days',
      '2027-03-22',
      '12:00',
      working(5),
      NORWAY,
      '2027-04-01',
    ],
    [
      'a Norwegian preliminary answer, one month from 31 January',
      '2027-01-31',
      '12:00',
      { unit: 'months', count: 1 },
      NORWAY,
      '2027-03-01',
    ],
  ])('of a message that came %s', (_when, day, time, limit, calendar, last) => {
    const due = dueDate(instantAt(day, time, calendar.timeZone), limit, calendar, 'next');
    expect(due.ok && due.value.date).toBe(last);
  });
});

function daysFrom(first: LocalDate, last: LocalDate): LocalDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

function isHoliday(date: LocalDate, country: 'SE' | 'NO'): boolean {
  return holidays(Number(date.slice(0, 4)), country)?.has(date) ?? false;
}
