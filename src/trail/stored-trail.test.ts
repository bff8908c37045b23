import fc from 'fast-check';
import { parseLocalDate, type LocalDate } from '../deadline/local-date';
import { KINDS, RECORD_DECISIONS } from '../policy/labels';
import { addEvents } from './add-events';
import { fromStored, MAX_STORED_TRAIL, toStored } from './stored-trail';
import { HANDED_IN_WAYS, NO_TRAIL, STAGES, type Deed, type Trail, type TrailEvent } from './trail';
import { trailState } from './trail-state';

const day = fc
  .integer({ min: 0, max: 3_000 })
  .map(
    (days) => parseLocalDate(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)) as LocalDate,
  );
const dayOrNone = fc.option(day);
const stage = fc.constantFrom(...STAGES);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('gata.va@osby.se', 'Anna "Bosse" Berg\\', 'Åsa 😀', '\ud800', '</script>', '__proto__'),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ what: fc.constant('kind' as const), kind: fc.constantFrom(...KINDS) }),
  fc.record({ what: fc.constant('decision' as const), decision: fc.constantFrom(...RECORD_DECISIONS) }),
  fc.record({
    what: fc.constant('decision' as const),
    decision: fc.constant('weed' as const),
    weedingCode: text.filter((code) => code.trim() !== ''),
  }),
  fc.record({ what: fc.constant('handed-in' as const), stage, way: fc.constantFrom(...HANDED_IN_WAYS) }),
  fc.record({ what: fc.constant('reply' as const), stage }),
  fc.record({ what: fc.constant('holding-reply' as const), stage, promised: dayOrNone }),
  fc.record({
    what: fc.constant('forward' as const),
    stage,
    to: fc.array(text, { maxLength: 9 }),
    answerBy: dayOrNone,
  }),
  fc.record({ what: fc.constant('answer' as const), stage, taken: fc.boolean(), to: text }),
  fc.record({ what: fc.constant('confirmation' as const), taken: fc.boolean(), from: text }),
  fc.record({ what: fc.constant('registered' as const), caseNumber: text }),
  fc.record({
    what: fc.constant('approved' as const),
    checks: fc.array(text, { maxLength: 6 }),
    reason: text,
  }),
  fc.record({ what: fc.constant('done' as const), without: text }),
);
const event: fc.Arbitrary<TrailEvent> = fc
  .tuple(deed, fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }), text)
  .map(([what, at, by]) => ({ ...what, at: new Date(at * 1_000), by }));

const written = (trail: Trail) => JSON.stringify(toStored(trail)).length;

function readBack(trail: Trail): Trail {
  const read = fromStored(toStored(trail));
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

describe('a stored trail', () => {
  it('gives back what was written, as long as it fits', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), (events) => {
        const trail = addEvents(NO_TRAIL, events, 'PG-ABCDEFGHIJ');
        fc.pre(written(trail) <= MAX_STORED_TRAIL && readBack(trail).earlier === null);
        expect(readBack(trail)).toEqual(trail);
      }),
    );
  });

  it('never takes more than its room on the message, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        expect(written(addEvents(NO_TRAIL, events))).toBeLessThanOrEqual(MAX_STORED_TRAIL);
      }),
    );
  });

  it('never loses an event: those that do not fit are counted, with their span', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 30, maxLength: 60 }), (events) => {
        const trail = addEvents(NO_TRAIL, events);
        const { earlier, events: left } = readBack(trail);
        expect((earlier?.count ?? 0) + left.length).toBe(trail.events.length);
        const gone = trail.events.filter(({ at }) => !left.some((one) => one.at.getTime() === at.getTime()));
        for (const { at } of gone) {
          expect(at >= earlier!.from && at <= earlier!.to).toBe(true);
        }
      }),
    );
  });

  it('goes on counting when it is full and more is done', () => {
    let trail = NO_TRAIL;
    for (let hour = 0; hour < 200; hour += 1) {
      const at = new Date(Date.UTC(2026, 10, 1, hour));
      trail = readBack(addEvents(trail, [{ what: 'reply', stage: 'sent', at, by: `Person ${hour % 7}` }]));
    }
    expect((trail.earlier?.count ?? 0) + trail.events.length).toBe(200);
    expect(trail.earlier?.from).toEqual(new Date(Date.UTC(2026, 10, 1)));
  });

  it('keeps what still waits and the case number when older and newer events leave', () => {
    const forward = {
      what: 'forward' as const,
      stage: 'sent' as const,
      to: ['gata.va@osby.se'],
      answerBy: '2026-11-13' as const,
      at: new Date('2026-11-12T09:14:00Z'),
      by: 'Anna Berg',
    };
    const registered = { ...forward, what: 'registered' as const, caseNumber: 'KS 2026/12' };
    const many = Array.from({ length: 100 }, (_, minute) => ({
      what: 'kind' as const,
      kind: 'enquiry' as const,
      at: new Date(Date.UTC(2026, 10, 12, 12, minute)),
      by: 'Bo Ek',
    }));
    const trail = readBack(addEvents(NO_TRAIL, [forward, registered, ...many]));
    expect(trail.earlier?.count).toBeGreaterThan(20);
    expect(trailState(trail)).toMatchObject({
      awaiting: [{ to: ['gata.va@osby.se'] }],
      registered: 'KS 2026/12',
    });
  });

  it('is short enough for an ordinary day: twenty events lie whole on the message', () => {
    const events = Array.from({ length: 20 }, (_, index) => ({
      what: 'forward' as const,
      stage: index % 2 ? ('sent' as const) : ('prepared' as const),
      to: ['gata.va@osby.se'],
      answerBy: '2026-11-13' as const,
      at: new Date(Date.UTC(2026, 10, 12, index)),
      by: index % 3 ? 'Anna Berg' : 'Bo Ek',
    }));
    expect(readBack(addEvents(NO_TRAIL, events)).earlier).toBeNull();
  });

  it.each(['{"v":1,"p":[', 'null', '[]', '{"v":1}', '{"v":1,"p":[],"e":[[1,0,"k","enquiry"]]}', 'Date(5)'])(
    'that is broken gives its text back untouched: %s',
    (stored) => {
      expect(fromStored(stored)).toEqual({ ok: false, failure: { kind: 'broken', stored } });
    },
  );

  it('of another version gives its text back untouched', () => {
    const stored = '{"v":2,"events":{"later":true}}';
    expect(fromStored(stored)).toEqual({ ok: false, failure: { kind: 'other-version', stored } });
  });

  it('that is no trail at all is an empty one', () => {
    expect(fromStored(null)).toEqual({ ok: true, value: NO_TRAIL });
    expect(fromStored('')).toEqual({ ok: true, value: NO_TRAIL });
  });

  it('never throws, whatever lies on the message', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((e) => `{"v":1,"p":["a"],"e":[${e}],"s":${e}}`),
    );
    fc.assert(fc.property(hostile, (stored) => void fromStored(stored)));
  });
});

describe('adding to a trail', () => {
  it('a colleague’s trail and ours become one, in the order of time, and nothing is there twice', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), fc.array(event, { maxLength: 8 }), (one, other) => {
        const both = addEvents(addEvents(NO_TRAIL, one), other);
        expect(addEvents(both, one)).toEqual(both);
        const times = both.events.map(({ at }) => at.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(new Set(addEvents(NO_TRAIL, [...other, ...one]).events.map(String)).size).toBe(
          new Set(both.events.map(String)).size,
        );
        expect(both.events.length).toBe(addEvents(NO_TRAIL, [...other, ...one]).events.length);
      }),
    );
  });
});
