import fc from 'fast-check';
import { dueDate, type OnClosedDay, type OfficeCalendar, type TimeLimit } from './due-date';
import { addDays, type LocalDate, localDate, localTime } from './local-date';
import { addMonths, instantAt } from './local-instant';
import { isWorkingDay, workingDaysAfter } from './working-days';

const SWEDEN: OfficeCalendar = { country: 'SE', closedDays: [], timeZone: 'Europe/Stockholm' };
const at = (iso: string) => new Date(iso);
const date = (received: Date | null, limit: TimeLimit, calendar = SWEDEN, onClosedDay?: OnClosedDay) => {
  const due = dueDate(received, limit, calendar, onClosedDay);
  return due.ok ? `${due.value.date} ${due.value.time}` : due.failure;
};
const SAME_DAY: TimeLimit = { unit: 'same-day' };

describe('the same-day clock of a records request', () => {
  it.each([
    ['in the morning', '2026-11-20T07:30:00Z', '2026-11-20 16:00'],
    ['at the last minute', '2026-11-20T15:00:00Z', '2026-11-20 16:00'],
    ['after the office closed on a Friday', '2026-11-20T15:00:01Z', '2026-11-23 16:00'],
    ['on a Saturday', '2026-11-21T09:00:00Z', '2026-11-23 16:00'],
    ['late on Midsummer Eve', '2026-06-19T20:00:00Z', '2026-06-22 16:00'],
  ])('ends with the office day when the request came %s', (_when, received, last) => {
    expect(date(at(received), SAME_DAY)).toBe(last);
  });

  it('follows the office hours and closed days of the municipality', () => {
    const calendar: OfficeCalendar = {
      ...SWEDEN,
      closedDays: ['2026-11-23'],
      closesAt: '12:00',
    };
    expect(date(at('2026-11-20T12:00:00Z'), SAME_DAY, calendar)).toBe('2026-11-24 12:00');
    expect(date(at('2026-11-20T10:59:00Z'), SAME_DAY, calendar)).toBe('2026-11-20 12:00');
  });
});

describe('a due date', () => {
  it('ends when the office closes by the clocks of the municipality, in summer and in winter', () => {
    const summer = dueDate(at('2026-06-01T08:00:00Z'), { unit: 'working-days', count: 1 }, SWEDEN);
    const winter = dueDate(at('2026-12-01T08:00:00Z'), { unit: 'working-days', count: 1 }, SWEDEN);
    expect(summer.ok && summer.value.at.toISOString()).toBe('2026-06-02T14:00:00.000Z');
    expect(winter.ok && winter.value.at.toISOString()).toBe('2026-12-02T15:00:00.000Z');
  });

  it('of 24 hours is a day of real hours when the clocks change', () => {
    const limit: TimeLimit = { unit: 'hours', count: 24 };
    expect(date(at('2026-03-28T11:00:00Z'), limit)).toBe('2026-03-29 13:00');
    expect(date(at('2026-10-24T10:00:00Z'), limit)).toBe('2026-10-25 11:00');
  });

  it('of weeks falls on the same day of the week', () => {
    expect(date(at('2026-11-20T09:00:00Z'), { unit: 'weeks', count: 2 })).toBe('2026-12-04 16:00');
  });

  it('of 72 hours for a data breach runs through the weekend (GDPR article 33)', () => {
    expect(date(at('2026-11-20T14:00:00Z'), { unit: 'hours', count: 72 })).toBe('2026-11-23 15:00');
  });

  it('of something to do at once is the receipt itself, also in the middle of the night', () => {
    expect(date(at('2026-11-21T02:10:00Z'), { unit: 'at-once' })).toBe('2026-11-21 03:10');
  });

  it('of the 35 days before a secure message is deleted comes before them, never after (OSB-64)', () => {
    const limit: TimeLimit = { unit: 'days', count: 35 };
    // 35 days after 21 November is Saturday 26 December; the last working day before is the 23rd.
    expect(date(at('2026-11-21T09:00:00Z'), limit, SWEDEN, 'previous')).toBe('2026-12-23 16:00');
  });

  it('on a statutory eve moves on to the next working day (lag 1930:173)', () => {
    const limit: TimeLimit = { unit: 'months', count: 1 };
    expect(date(at('2026-11-24T09:00:00Z'), limit, SWEDEN, 'next')).toBe('2026-12-28 16:00');
    expect(date(at('2026-11-24T09:00:00Z'), limit)).toBe('2026-12-24 16:00');
  });

  it('is none, with its reason, when the receipt or the year is not known or every day is closed', () => {
    const limit: TimeLimit = { unit: 'working-days', count: 1 };
    expect(date(null, limit)).toBe('receipt-not-known');
    expect(date(at('nonsense'), limit)).toBe('receipt-not-known');
    expect(date(at('2051-03-01T09:00:00Z'), limit)).toBe('year-not-known');
    expect(date(at('2004-03-01T09:00:00Z'), limit)).toBe('year-not-known');
    expect(date(at('2050-12-30T09:00:00Z'), { unit: 'working-days', count: 2 })).toBe('year-not-known');
    const closedDays = Array.from({ length: 500 }, (_, days) => addDays('2026-01-01', days));
    expect(date(at('2026-02-01T09:00:00Z'), limit, { ...SWEDEN, closedDays })).toBe('always-closed');
  });

  it('is on a working day and not before the receipt, whenever the message came', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2005-02-01'), max: at('2050-10-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('SE' as const, 'NO' as const),
        (received, count, country) => {
          const calendar = { ...SWEDEN, country };
          const due = dueDate(received, { unit: 'working-days', count }, calendar);
          expect(due.ok && isWorkingDay(due.value.date, calendar)).toBe(true);
          expect(due.ok && due.value.at >= received).toBe(true);
          const days = workingDaysAfter(localDate(received, calendar.timeZone), count, calendar);
          expect(due.ok && due.value.date).toBe(days.ok && days.value);
        },
      ),
    );
  });
});

describe('instantAt', () => {
  it('is the instant at which the clocks show that time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 1_439 }),
        (days, minutes) => {
          const day = addDays('2005-01-01', days % 16_000);
          const time = new Date(minutes * 60_000).toISOString().slice(11, 16) as `${number}:${number}`;
          const instant = instantAt(day, time, 'Europe/Oslo');
          // Between 02:00 and 03:00 on a Sunday in March the clocks show no such time.
          fc.pre(!/-03-(2[5-9]|3[01])$/.test(day) || !time.startsWith('02'));
          expect([localDate(instant, 'Europe/Oslo'), localTime(instant, 'Europe/Oslo')]).toEqual([day, time]);
        },
      ),
    );
  });

  it('is the first of two in the hour that comes twice, and after the gap in the hour that is left out', () => {
    expect(instantAt('2026-10-25', '02:30', 'Europe/Oslo').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(localTime(instantAt('2026-03-29', '02:30', 'Europe/Oslo'), 'Europe/Oslo')).toBe('03:30');
  });
});

describe('a month later', () => {
  it.each<[LocalDate, LocalDate]>([
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-31', '2027-01-31'],
    ['2026-11-22', '2026-12-22'],
  ])('than %s is %s', (from, to) => expect(addMonths(from, 1)).toBe(to));
});
