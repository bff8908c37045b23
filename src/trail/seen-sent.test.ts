import fc from 'fast-check';
import { addEvents } from './add-events';
import { codesIn, seenSent, type SeenMessage } from './seen-sent';
import { NO_TRAIL, type Deed } from './trail';
import { trailState } from './trail-state';

const at = new Date('2026-11-20T10:00:00Z');
const later = new Date('2026-11-20T11:00:00Z');
const forward = (to: string[]): Deed => ({ what: 'forward', stage: 'prepared', to, answerBy: '2026-11-23' });
const trailOf = (...deeds: Deed[]) =>
  addEvents(
    NO_TRAIL,
    deeds.map((deed) => ({ ...deed, at, by: 'Anna' })),
  );
const seen = (part: Partial<SeenMessage>): SeenMessage => ({
  from: 'gata.va@osby.se',
  isOwn: true,
  to: [],
  at: later,
  ...part,
});

describe('a message with the reference code shows that a form was sent', () => {
  it('OSB-20: when the receiver answers, whoever that is; and the deadline for the answer then runs', () => {
    const trail = trailOf(forward(['gata.va@osby.se']), forward(['kultur@osby.se']));
    const sent = seenSent(trail, seen({ from: 'GATA.VA@osby.se' }));
    expect(sent).toMatchObject([
      { what: 'forward', stage: 'sent', to: ['gata.va@osby.se'], by: 'Anna', at: later },
    ]);
    const state = trailState(addEvents(trail, sent));
    expect(state.awaiting).toHaveLength(1);
    expect(state.unsettled).toMatchObject([{ to: ['kultur@osby.se'] }]);
    const outside = trailOf(forward(['post@regionen.example']));
    expect(seenSent(outside, seen({ from: 'post@regionen.example', isOwn: false }))).toHaveLength(1);
  });

  it('when it is the form’s own message, of ours to a receiver; also an answer to a colleague', () => {
    const copy = seen({ from: 'kommun@osby.se', to: ['gata.va@osby.se'] });
    expect(seenSent(trailOf(forward(['gata.va@osby.se'])), copy)).toHaveLength(1);
    const answer: Deed = { what: 'answer', stage: 'prepared', taken: true, to: 'gata.va@osby.se' };
    expect(seenSent(trailOf(answer), copy)).toMatchObject([{ what: 'answer', stage: 'sent' }]);
  });

  it.each<[string, Partial<SeenMessage>]>([
    ['from somebody else, who may have worked the code out', { from: 'anna@alm.example', isOwn: false }],
    ['from a colleague who sent it to others', { from: 'kommun@osby.se', to: ['hr@osby.se'] }],
    ['from an outsider to the receiver', { from: 'x@alm.example', isOwn: false, to: ['gata.va@osby.se'] }],
    ['that is older than the form, if only by a minute', { at: new Date('2026-11-20T09:59:00Z') }],
    ['of an unknown day', { at: null }],
  ])('but not one %s: the person is asked', (_, part) => {
    expect(seenSent(trailOf(forward(['gata.va@osby.se'])), seen(part))).toEqual([]);
  });

  it('nothing that was said already is said again, and a reply has no code', () => {
    const trail = trailOf(forward(['gata.va@osby.se']), { what: 'reply', stage: 'prepared' });
    const once = addEvents(trail, seenSent(trail, seen({})));
    expect(seenSent(once, seen({}))).toEqual([]);
    expect(trailState(once).unsettled).toMatchObject([{ what: 'reply' }]);
  });
});

describe('the reference codes in a message', () => {
  it('are found in the subject and in what is quoted, each once', () => {
    const text = 'Hej\n> Referens: PG-ABCDEFGHIJ\n> PG-KLMNOPQRST, PG-ABCDEFGHIJ.';
    expect(codesIn({ subject: 'Vi tar det – PG-KLMNOPQRST', text })).toEqual([
      'PG-KLMNOPQRST',
      'PG-ABCDEFGHIJ',
    ]);
  });

  it('are whole ones only, and a handful of them', () => {
    expect(
      codesIn({ subject: '', text: 'XPG-ABCDEFGHIJ PG-ABCDEFGHIJK PG-ABC PG-abcdefghij PG-ABCDEFGHI1' }),
    ).toEqual([]);
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `PG-${letter.repeat(10)}`).join(' ');
    expect(codesIn({ subject: '', text: many })).toHaveLength(5);
  });

  it('are looked for without ever failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => codesIn({ subject: text, text }).length <= 5),
    );
  });
});
