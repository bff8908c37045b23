import { addEvents, nextTime } from './add-events';
import { recordable, trailPrivacy } from './trail-privacy';
import { NO_TRAIL, type Deed } from './trail';
import { trailState } from './trail-state';

const GATA = 'gata.va@osby.se';
const forward = (stage: 'prepared' | 'sent' | 'not-sent', to = GATA): Deed => ({
  what: 'forward',
  stage,
  to: [to],
  answerBy: '2026-11-13',
});

/** What holds after these deeds, a minute apart. */
function after(...deeds: Deed[]) {
  const events = deeds.map((deed, minute) => ({
    ...deed,
    at: new Date(Date.UTC(2026, 10, 12, 9, minute)),
    by: 'Anna Berg',
  }));
  return trailState(addEvents(NO_TRAIL, events));
}

describe('what holds for a message', () => {
  it('OSB-20: a forward that was only prepared neither waits for an answer nor counts as passed on', () => {
    expect(after(forward('prepared'))).toMatchObject({
      unsettled: [{ what: 'forward' }],
      forwarded: [],
      awaiting: [],
    });
  });

  it('OSB-20, HAS-26: a forward that was sent stays ours until they have answered', () => {
    expect(after(forward('prepared'), forward('sent'))).toMatchObject({
      unsettled: [],
      awaiting: [{ to: [GATA], answerBy: '2026-11-13' }],
    });
    expect(
      after(forward('sent'), { what: 'confirmation', taken: true, from: GATA.toUpperCase() }),
    ).toMatchObject({ awaiting: [], confirmation: { taken: true } });
  });

  it('a form that was thrown away leaves nothing open', () => {
    expect(after(forward('prepared'), forward('not-sent'))).toMatchObject({
      unsettled: [],
      forwarded: [],
    });
  });

  it('an answer shows that it was sent, though nobody has said so', () => {
    expect(after(forward('prepared'), { what: 'confirmation', taken: true, from: GATA })).toMatchObject({
      unsettled: [],
      forwarded: [{ to: [GATA] }],
      awaiting: [],
    });
  });

  it('the answer of one does not speak for the other (OSB-46)', () => {
    const state = after(forward('sent', 'social@osby.se'), forward('sent'), {
      what: 'confirmation',
      taken: false,
      from: GATA,
    });
    expect(state.awaiting.map(({ to }) => to)).toEqual([['social@osby.se']]);
  });

  it('OSB-24: a forward that asks for no answer waits for none', () => {
    const silent: Deed = { what: 'forward', stage: 'sent', to: [GATA], answerBy: null };
    expect(after(silent)).toMatchObject({ forwarded: [{ to: [GATA] }], awaiting: [] });
  });

  it('only a sent reply counts as the first one, and a final answer ends the promise (OSB-50, OSB-51)', () => {
    const holding = (stage: 'prepared' | 'sent'): Deed => ({
      what: 'holding-reply',
      stage,
      promised: '2026-11-20',
    });
    expect(after(holding('prepared'))).toMatchObject({ firstReplySent: null, promised: null });
    expect(after(holding('prepared'), holding('sent'))).toMatchObject({
      firstReplySent: new Date('2026-11-12T09:01:00Z'),
      promised: '2026-11-20',
    });
    expect(after(holding('sent'), { what: 'reply', stage: 'sent' })).toMatchObject({
      firstReplySent: new Date('2026-11-12T09:00:00Z'),
      promised: null,
    });
  });

  it('a message that is done is not any more once something is prepared with it', () => {
    const done: Deed = { what: 'done', without: '' };
    expect(after({ what: 'decision', decision: 'register' }, done).done).toBe(true);
    expect(after(done, { what: 'registered', caseNumber: 'KS 2026/12' })).toMatchObject({
      done: true,
      registered: 'KS 2026/12',
    });
    expect(after(done, forward('prepared')).done).toBe(false);
  });
});

describe('what may be written down', () => {
  const mailboxes = [GATA];

  it('is nothing of a whistleblowing message', () => {
    const privacy = trailPrivacy({ matter: 'whistleblowing', flags: [] });
    expect(recordable({ what: 'kind', kind: 'enquiry' }, privacy, mailboxes)).toBeNull();
    expect(recordable(forward('sent'), privacy, mailboxes)).toBeNull();
  });

  it('is no address but that of a function mailbox when the identity is protected', () => {
    const privacy = trailPrivacy({ matter: '', flags: ['protected-identity', 'confidential'] });
    expect(privacy).toBe('no-names');
    const to = ['maja@hemligt.example', GATA];
    const kept = recordable({ what: 'forward', stage: 'sent', to, answerBy: null }, privacy, mailboxes);
    expect(kept).toMatchObject({ to: [GATA] });
    for (const deed of [
      { what: 'answer', stage: 'sent', taken: true, to: 'maja@hemligt.example' },
      { what: 'confirmation', taken: true, from: 'maja@hemligt.example' },
      { what: 'done', without: 'Maja ringde' },
    ] as const) {
      expect(JSON.stringify(recordable(deed, privacy, mailboxes))).not.toMatch(/maja/i);
    }
  });

  it('is everything but the subject of a confidential message', () => {
    expect(trailPrivacy({ matter: '', flags: ['confidential'] })).toBe('no-subject');
    expect(trailPrivacy({ matter: '', flags: ['urgent'] })).toBe('open');
    expect(recordable(forward('sent'), 'no-subject', mailboxes)).toEqual(forward('sent'));
  });
});

it('a forward that was answered first and called sent afterwards is one forward, and waits for nothing', () => {
  const answered: Deed = { what: 'confirmation', taken: true, from: GATA };
  expect(after(forward('prepared'), answered, forward('sent'))).toMatchObject({
    forwarded: [{ to: [GATA] }],
    awaiting: [],
  });
});

it('what is done on a computer whose clock goes slow still comes after what it follows', () => {
  const trail = addEvents(NO_TRAIL, [
    { ...forward('sent'), at: new Date('2026-11-12T09:14:00Z'), by: 'Anna Berg' },
  ]);
  const slow = new Date('2026-11-12T09:10:00Z');
  expect(nextTime(trail, slow)).toEqual(new Date('2026-11-12T09:14:00Z'));
  expect(nextTime(NO_TRAIL, slow)).toEqual(slow);
});
