import { calendarMonths, type CalendarDay } from './calendar-days';

function day(date: string, country: 'SE' | 'NO' = 'SE', closedDays: string[] = []): CalendarDay | undefined {
  const [month] = calendarMonths(
    `${date.slice(0, 7)}-01` as `${number}-${number}-${number}`,
    1,
    country,
    closedDays,
  );
  return month?.days.find((each) => each.date === date);
}

describe('the calendar of closed days', () => {
  it('begins with the month of today and runs over the turn of the year', () => {
    const months = calendarMonths('2026-11-22', 13, 'SE', []);
    expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual([
      '2026-11',
      '2026-12',
      '2027-1',
      '2027-2',
      '2027-3',
      '2027-4',
      '2027-5',
      '2027-6',
      '2027-7',
      '2027-8',
      '2027-9',
      '2027-10',
      '2027-11',
    ]);
    expect(months[1]).toMatchObject({ offset: 1, days: { length: 31 } });
  });

  it.each([
    ['2026-12-24', 'SE', 'holiday', 'christmasEve'],
    ['2026-12-24', 'NO', 'working', null],
    ['2027-03-25', 'NO', 'holiday', 'maundyThursday'],
    ['2027-03-26', 'SE', 'holiday', 'goodFriday'],
    ['2027-05-06', 'SE', 'holiday', 'ascension'],
    ['2027-05-17', 'NO', 'holiday', 'constitutionDay'],
    ['2027-06-25', 'SE', 'holiday', 'midsummerEve'],
    ['2027-11-06', 'SE', 'holiday', 'allSaints'],
    ['2027-11-07', 'SE', 'weekend', null],
    ['2027-11-08', 'SE', 'working', null],
    ['2051-01-03', 'SE', 'unknown', null],
  ] as const)('%s in %s is shown as %s', (date, country, kind, holiday) => {
    expect(day(date, country)).toEqual({ date, kind, holiday });
  });

  it('VIM-13: marks a single day between days off, which is a working day until the municipality closes it', () => {
    expect(day('2027-05-07')?.kind).toBe('bridge');
    expect(day('2027-05-07', 'SE', ['2027-05-07'])?.kind).toBe('closed');
  });
});
