import { readInstant } from './read-instant';

describe('reading a time', () => {
  it.each([
    ['2026-11-20T09:12:00+01:00', '2026-11-20T08:12:00.000Z'],
    ['2026-11-20T09:12+0100', '2026-11-20T08:12:00.000Z'],
    ['2026-11-20t09:12:00.25z', '2026-11-20T09:12:00.250Z'],
    ['2026-11-20T09:12:00-05', '2026-11-20T14:12:00.000Z'],
  ])('takes %s as it says', (text, instant) => {
    expect(readInstant(text, 'Europe/Oslo')?.toISOString()).toBe(instant);
  });

  it('takes a time without a zone by the clock of the authority, in winter and in summer', () => {
    expect(readInstant('2026-11-20 09:12', 'Europe/Oslo')?.toISOString()).toBe('2026-11-20T08:12:00.000Z');
    expect(readInstant('2026-07-20T00:30:00.5', 'Europe/Stockholm')?.toISOString()).toBe(
      '2026-07-19T22:30:00.000Z',
    );
  });

  it('keeps the day of a date without a time', () => {
    expect(readInstant('2026-11-20', 'Europe/Stockholm')?.toISOString()).toBe('2026-11-20T11:00:00.000Z');
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30T09:00:00Z',
    '2026-11-20T25:00:00Z',
    '20 November 2026 09:12',
    '1',
    '2026-11-20T09:12:00+99:99',
  ])('does not take %j for a time', (text) => {
    expect(readInstant(text, 'Europe/Stockholm')).toBeNull();
  });
});
