import type { KeepFor } from '../policy/policy';
import { addEvents } from './add-events';
import { keepUntil, mattersToWeed } from './keep-until';
import { NO_TRAIL, type Deed } from './trail';

const ZONE = 'Europe/Stockholm';
const source = { rule: 'VIM-17', section: 'GDPR' };
const rows: readonly KeepFor[] = [
  { decision: 'weed', kinds: ['advertising'], days: 1, example: false, source },
  { decision: 'weed', days: 30, example: false, source },
];
// Half past eleven in the evening in Sweden.
const at = new Date('2026-10-20T21:30:00Z');
const trailOf = (...deeds: Deed[]) =>
  addEvents(
    NO_TRAIL,
    deeds.map((deed, second) => ({ ...deed, at: new Date(at.getTime() + second * 1_000), by: 'Bo Ek' })),
  );
const weed: Deed = { what: 'decision', decision: 'weed' };
const done: Deed = { what: 'done', without: '' };
const on = (day: string) => new Date(`${day}T10:00:00Z`);

describe('how long a message is kept (VIM-17)', () => {
  it('is counted in calendar days from the day it was done, in the municipality’s time', () => {
    const trail = trailOf(weed, done);
    expect(keepUntil(trail, 'enquiry', rows, on('2026-11-19'), ZONE)).toEqual({
      row: rows[1],
      until: '2026-11-19',
      isOver: false,
    });
    expect(keepUntil(trail, 'enquiry', rows, on('2026-11-20'), ZONE)).toMatchObject({ isOver: true });
  });

  it('follows the kind where the policy says so', () => {
    const trail = trailOf(weed, done);
    expect(keepUntil(trail, 'advertising', rows, on('2026-10-22'), ZONE)).toMatchObject({
      until: '2026-10-21',
      isOver: true,
    });
    expect(keepUntil(trail, null, rows, on('2026-10-22'), ZONE)).toMatchObject({ until: '2026-11-19' });
  });

  it('is not over before it is done, nor when something has been prepared since', () => {
    const later = on('2027-11-20');
    expect(keepUntil(trailOf(weed), 'enquiry', rows, later, ZONE)).toMatchObject({
      until: null,
      isOver: false,
    });
    const again = trailOf(weed, done, { what: 'reply', stage: 'prepared' });
    expect(keepUntil(again, 'enquiry', rows, later, ZONE)).toMatchObject({ until: null, isOver: false });
  });

  it('is not said of what is registered, or when the policy says nothing', () => {
    const registered = trailOf({ what: 'decision', decision: 'register' }, done);
    expect(keepUntil(registered, 'enquiry', rows, on('2027-11-20'), ZONE)).toBeNull();
    expect(keepUntil(trailOf(done), 'enquiry', rows, on('2027-11-20'), ZONE)).toBeNull();
    expect(keepUntil(trailOf(weed, done), 'enquiry', [], on('2027-11-20'), ZONE)).toBeNull();
  });

  it('gives the list of what may be deleted now', () => {
    const matter = (key: string, ...deeds: Deed[]) => ({
      key,
      subject: key,
      mailbox: '',
      trail: trailOf(...deeds),
    });
    const all = [matter('over', weed, done), matter('open', weed), matter('kept', done)];
    expect(mattersToWeed(all, rows, on('2026-12-01'), ZONE).map(({ key }) => key)).toEqual(['over']);
    expect(mattersToWeed(all, rows, on('2026-11-01'), ZONE)).toEqual([]);
  });
});
