import { endOfDay, type OfficeCalendar } from './due-date';
import { timeLeft } from './time-left';

const OFFICE: OfficeCalendar = {
  country: 'SE',
  closedDays: [],
  timeZone: 'Europe/Stockholm',
  closesAt: '12:00',
};
const DUE = endOfDay('2026-11-24', OFFICE);

describe('the time that is left', () => {
  it.each([
    ['days before', '2026-11-20T09:00:00Z', { when: 'later', isLate: false, workingDays: 2 }],
    ['the day before', '2026-11-23T22:59:00Z', { when: 'tomorrow', isLate: false, workingDays: 1 }],
    [
      'after midnight by local clocks',
      '2026-11-23T23:01:00Z',
      { when: 'today', isLate: false, workingDays: 0 },
    ],
    ['at the last moment', '2026-11-24T11:00:00Z', { when: 'today', isLate: false, workingDays: 0 }],
    ['a minute later', '2026-11-24T11:01:00Z', { when: 'since-today', isLate: true, workingDays: 0 }],
    ['the day after', '2026-11-25T06:00:00Z', { when: 'since-yesterday', isLate: true, workingDays: 1 }],
    ['a week after', '2026-12-01T06:00:00Z', { when: 'since-earlier', isLate: true, workingDays: 5 }],
  ])('is told as people say it %s', (_when, now, left) => {
    expect(timeLeft(DUE, new Date(now), OFFICE)).toEqual(left);
  });

  it('counts no weekend as a day to work in', () => {
    const monday = endOfDay('2026-11-23', OFFICE);
    expect(timeLeft(monday, new Date('2026-11-21T09:00:00Z'), OFFICE)).toEqual({
      when: 'later',
      isLate: false,
      workingDays: 1,
    });
  });

  it('falls back on calendar days when the clock of the computer stands in a year without holidays', () => {
    expect(timeLeft(DUE, new Date('2060-11-24T09:00:00Z'), OFFICE)).toMatchObject({
      isLate: true,
      workingDays: 12_419,
    });
  });
});
