import fc from 'fast-check';
import { readDate } from './written-date';

describe('readDate', () => {
  it.each([
    'den 18 november 2026 09:12',
    'onsdag den 18 november 2026 09:12',
    'onsdag 18 november 2026 09:12',
    'ons 18 nov. 2026 kl 09:12',
    '18 november 2026 kl. 09:12:00 CET',
    'onsdag 18. november 2026 09:12',
    'ons. 18. nov. 2026 kl. 09:12',
    'ons. d. 18. nov. 2026 kl. 09.12',
    '18.11.2026 09:12',
    '18/11/2026 09.12',
    'Wed, 18 Nov 2026 09:12:00 +0100',
    'Wed, 18 Nov 2026 08:12:00 GMT',
    'Wed, 18 Nov 2026 03:12:00 -0500 (EST)',
    'Wednesday, November 18, 2026 9:12 AM',
    'Wednesday, 18 November 2026 09:12',
    'November 18, 2026 at 9:12:00\u202fAM GMT+1',
    'Wed, Nov 18, 2026 at 9:12 AM',
    '11/18/2026 9:12 AM',
    '2026-11-18 09:12',
    '2026-11-18T09:12:00+01:00',
    '2026-11-18T08:12:00Z',
  ])('reads %s', (text) => {
    expect(readDate(text)?.toISOString()).toBe('2026-11-18T08:12:00.000Z');
  });

  it.each([
    ['14 mars 2026 13:00', '2026-03-14T12:00:00.000Z'],
    ['1. mai 2026 kl. 13.05', '2026-05-01T11:05:00.000Z'],
    ['den 3 maj 2026 12:30', '2026-05-03T10:30:00.000Z'],
    ['24. desember 2026 23:59', '2026-12-24T22:59:00.000Z'],
    ['4 juli 2026 12:15 AM', '2026-07-03T22:15:00.000Z'],
    // The clock that autumn shows twice is taken as the first; the one that spring leaves out is still near.
    ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25 03:30', '2026-10-25T02:30:00.000Z'],
    ['2026-03-29 03:30', '2026-03-29T01:30:00.000Z'],
  ])('reads %s on the clock of the authority', (text, iso) => {
    expect(readDate(text, 'Europe/Oslo')?.toISOString()).toBe(iso);
  });

  it.each([
    '',
    'i går 09:12',
    '18 november 09:12',
    '2026-11-18',
    '2026-02-30 09:12',
    '2026-11-18 25:12',
    '32.1.2026 09:12',
  ])('takes %j for no date: half a date is no receipt', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('reads back every minute that it is given with a zone, and never throws on other text', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const whole = new Date(Math.floor(date.getTime() / 1000) * 1000);
        expect(readDate(whole.toUTCString())).toEqual(whole);
      }),
    );
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void readDate(text)));
  });
});
