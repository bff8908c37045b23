import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  formatInstant,
  formatLocalDate,
  knownInstant,
  type LocalDate,
  localDate,
  localTime,
  parseLocalDate,
  weekday,
} from './local-date';

const STOCKHOLM = 'Europe/Stockholm';
const OSLO = 'Europe/Oslo';

/** Any day of the years that we count in. */
const anyDate = fc.integer({ min: 0, max: 83_000 }).map((days) => addDays('1970-01-02', days));

describe('the date where the municipality is', () => {
  test.each([
    ['in winter, one hour ahead of UTC', '2026-11-18T23:12:00Z', '2026-11-19', '00:12'],
    ['in summer, two hours ahead', '2026-06-30T22:00:00Z', '2026-07-01', '00:00'],
    ['a minute before midnight', '2026-06-30T21:59:59Z', '2026-06-30', '23:59'],
    ['before the clocks go forward', '2026-03-29T00:59:00Z', '2026-03-29', '01:59'],
    ['after the clocks have gone forward', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['after the clocks have gone back', '2026-10-25T01:00:00Z', '2026-10-25', '02:00'],
  ])('is read off the local clock %s', (_when, instant, date, time) => {
    expect(localDate(new Date(instant), STOCKHOLM)).toBe(date);
    expect(localTime(new Date(instant), OSLO)).toBe(time);
  });

  test('stands with the time in the text of a mail', () => {
    expect(formatInstant(new Date('2026-11-18T08:12:40Z'), STOCKHOLM)).toBe('2026-11-18 09:12');
  });

  test('comes only from an instant that can be a day of ours', () => {
    expect(knownInstant(null)).toBeNull();
    expect(knownInstant(new Date(NaN))).toBeNull();
    expect(knownInstant(new Date('+020026-11-18T08:12:00Z'))).toBeNull();
    expect(knownInstant(new Date('0026-11-18T08:12:00Z'))).toBeNull();
    const received = new Date('2026-11-18T08:12:00Z');
    expect(knownInstant(received)).toBe(received);
  });
});

describe('a date from outside', () => {
  test.each(['2026-02-28', '2028-02-29', '2026-12-31'])('is taken when it is one: %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-11-31',
    '26-11-22',
    '2026-1-2',
    '2026-11-22T10:00',
    '',
    ' 2026-11-22',
  ])('is refused when it is none: "%s"', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });
});

describe('counting days', () => {
  test('goes over the end of a month, a leap day and a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-11-22', '2027-01-01')).toBe(40);
  });

  test('gives the same day when one goes there and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (date, days) => {
        const there = addDays(date, days);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
      }),
    );
  });

  test('knows the day of the week, Monday first', () => {
    const week: LocalDate[] = [
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
    ];
    expect([...week, '2026-11-22' as const].map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('a date in a sentence', () => {
  test.each([
    ['sv', 'måndag 23 november', 'mån 23 nov.'],
    ['nb', 'mandag 23. november', 'man. 23. nov.'],
    ['nn', 'måndag 23. november', 'mån. 23. nov.'],
    ['en', 'Monday 23 November', 'Mon 23 Nov'],
  ] as const)('is written as one writes it in %s', (language, long, short) => {
    // English puts a comma after the weekday in some versions of the language data.
    expect(formatLocalDate('2026-11-23', language, 'long').replace(',', '')).toBe(long);
    expect(formatLocalDate('2026-11-23', language, 'short').replace(',', '')).toBe(short);
  });

  test('has the nynorsk names of the days, which Chromium does not know', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) =>
      formatLocalDate(addDays('2026-11-23', days), 'nn', 'long'),
    );
    expect(week.map((text) => text.split(' ')[0])).toEqual([
      'måndag',
      'tysdag',
      'onsdag',
      'torsdag',
      'fredag',
      'laurdag',
      'sundag',
    ]);
  });
});
