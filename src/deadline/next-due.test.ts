import type { OfficeCalendar, TimeLimit } from './due-date';
import { checkPromise, type ClockFacts, nextDue } from './next-due';

const OFFICE: OfficeCalendar = { country: 'SE', closedDays: [], timeZone: 'Europe/Stockholm' };
const ONE_DAY: TimeLimit = { unit: 'working-days', count: 1 };
const RECEIVED = new Date('2026-11-19T09:00:00Z');

const clock = (facts: Partial<ClockFacts>) => {
  const next = nextDue({ received: RECEIVED, limit: ONE_DAY, ...facts }, OFFICE);
  return next.ok
    ? [next.value.stage, next.value.due?.date ?? null, next.value.firstAnswerInTime]
    : next.failure;
};

describe('the clock of a message', () => {
  it('runs to the time for a first answer as long as nothing was sent (OSB-4)', () => {
    expect(clock({})).toEqual(['first-answer', '2026-11-20', null]);
  });

  it('is met by a confirmation, and then runs to the day that it promised (OSB-10, OSB-50)', () => {
    const facts = { holdingSentAt: new Date('2026-11-20T13:00:00Z'), promisedOn: '2026-12-04' } as const;
    expect(clock(facts)).toEqual(['promised', '2026-12-04', true]);
  });

  it('tells a holding reply that came after the two working days from one in time (VIM-8)', () => {
    const limit: TimeLimit = { unit: 'working-days', count: 2 };
    expect(clock({ limit, holdingSentAt: new Date('2026-11-23T14:59:00Z') })).toEqual([
      'no-date',
      null,
      true,
    ]);
    expect(clock({ limit, holdingSentAt: new Date('2026-11-23T15:01:00Z') })).toEqual([
      'no-date',
      null,
      false,
    ]);
  });

  it('has no day after a confirmation without one, and says so instead of inventing one (OSB-11)', () => {
    expect(clock({ holdingSentAt: new Date('2026-11-20T08:00:00Z') })).toEqual(['no-date', null, true]);
  });

  it('moves with each new promise, because the sender hears from us as agreed (OSB-3, OSB-51)', () => {
    const holdingSentAt = new Date('2026-11-20T08:00:00Z');
    expect(clock({ holdingSentAt, promisedOn: '2026-12-04' })).toEqual(['promised', '2026-12-04', true]);
    expect(clock({ holdingSentAt, promisedOn: '2026-12-18' })).toEqual(['promised', '2026-12-18', true]);
  });

  it('holds a promise for a closed day on the working day before', () => {
    expect(clock({ promisedOn: '2026-12-26' })).toEqual(['promised', '2026-12-23', null]);
  });

  it('keeps a promise also when nobody knows when the message came', () => {
    expect(clock({ received: null })).toBe('receipt-not-known');
    expect(clock({ received: null, promisedOn: '2026-12-04' })).toEqual(['promised', '2026-12-04', null]);
  });
});

describe('a day to promise', () => {
  const now = new Date('2026-11-20T22:30:00Z');
  const promise = (date: `${number}-${number}-${number}`) => {
    const checked = checkPromise(date, now, OFFICE);
    return checked.ok ? 'fine' : checked.failure;
  };

  it('is today or later and one on which somebody is there', () => {
    expect(promise('2026-11-20')).toBe('fine');
    expect(promise('2026-11-19')).toBe('in-the-past');
    expect(promise('2026-12-24')).toBe('closed-that-day');
    expect(promise('2026-11-23')).toBe('fine');
    expect(promise('2051-01-02')).toBe('year-not-known');
  });
});
