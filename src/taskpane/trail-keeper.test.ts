import { fakeHost, fakeTrail } from '../../test/support/fake-host';
import { failure } from '../lib/result';
import type { TrailStore } from '../host/mail-host';
import { fromStored, toStored } from '../trail/stored-trail';
import { addEvents } from '../trail/add-events';
import { NO_TRAIL, type Deed } from '../trail/trail';
import { KeptMatters } from './kept-matters';
import { TrailKeeper, type TrailOf } from './trail-keeper';

const of: TrailOf = {
  id: 'item-1',
  key: 'PG-ABCDEFGHIJ',
  subject: 'Hål i vägen',
  privacy: 'open',
  functionMailboxes: ['gata.va@osby.se'],
  mailbox: 'kommun@osby.se',
  categories: {
    registered: { name: 'Registrerad', createdAs: null },
    forwarded: { name: 'Vidarebefordrad', createdAs: null },
    awaiting: { name: 'Väntar svar', createdAs: 'orange' },
  },
  seen: { codes: [], message: { from: '', isOwn: false, to: [], at: null } },
};
const sent: Deed = { what: 'forward', stage: 'sent', to: ['gata.va@osby.se'], answerBy: '2026-11-23' };

function storageIn(kept: Map<string, string>) {
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

/** A pane of a person; `onItems` is what lies on the messages, `onDisk` what this computer keeps. */
function pane(
  parts: { onItems?: Map<string, string>; onDisk?: Map<string, string>; trail?: TrailStore } = {},
) {
  const matters = new KeptMatters({ storage: storageIn(parts.onDisk ?? new Map()), partition: '' });
  const host = fakeHost({ trail: parts.trail ?? fakeTrail(parts.onItems) });
  return { matters, keeper: new TrailKeeper(host, matters, () => new Date('2026-11-22T09:14:00Z')) };
}

const refuses = (): TrailStore => ({
  ...fakeTrail(),
  write: async () => failure({ kind: 'refused', call: 'customProperties.saveAsync', detail: '', code: 9019 }),
});

describe('the trail of a message', () => {
  it('is read by the next colleague who opens it', async () => {
    const onItems = new Map<string, string>();
    await pane({ onItems }).keeper.record(of, [sent]);
    const colleague = pane({ onItems });
    await colleague.keeper.read(of);
    expect(colleague.keeper.get('item-1')).toMatchObject({
      isLoading: false,
      notCarried: null,
      trail: { code: 'PG-ABCDEFGHIJ', events: [{ what: 'forward', by: 'Bo Ek' }] },
    });
  });

  it('holds what both did when a colleague wrote meanwhile', async () => {
    const onItems = new Map<string, string>();
    const store = fakeTrail(onItems);
    let isFirst = true;
    const trail: TrailStore = {
      ...store,
      write: async (id, replaced, text) => {
        if (isFirst) {
          isFirst = false;
          const theirs = {
            what: 'registered' as const,
            caseNumber: 'KS 2026/12',
            at: new Date(0),
            by: 'Anna',
          };
          onItems.set(id, toStored(addEvents(NO_TRAIL, [theirs])));
        }
        return store.write(id, replaced, text);
      },
    };
    const { keeper } = pane({ trail });
    await keeper.record(of, [sent]);
    const read = fromStored(onItems.get('item-1') ?? null);
    expect(read.ok && read.value.events.map(({ what }) => what)).toEqual(['registered', 'forward']);
    expect(keeper.get('item-1').trail.events).toHaveLength(2);
  });

  it.each([
    ['broken', '{"v":1,'],
    ['other-version', '{"v":2,"x":1}'],
  ])('that is %s stays on the message untouched; what is done now is kept here', async (why, stored) => {
    const onItems = new Map([['item-1', stored]]);
    const { keeper, matters } = pane({ onItems });
    await keeper.read(of);
    await keeper.record(of, [sent]);
    expect(onItems.get('item-1')).toBe(stored);
    expect(keeper.get('item-1')).toMatchObject({ notCarried: why, trail: { events: [{ what: 'forward' }] } });
    expect(matters.find(of.key)?.trail.events).toHaveLength(1);
  });

  it('that Outlook refuses stays on screen and here, and is put on the message when it is opened next', async () => {
    const onDisk = new Map<string, string>();
    const first = pane({ onDisk, trail: refuses() });
    await first.keeper.record(of, [sent]);
    expect(first.keeper.get('item-1')).toMatchObject({
      notCarried: { kind: 'refused', code: 9019 },
      trail: { events: [{ what: 'forward' }] },
    });
    const onItems = new Map<string, string>();
    const later = pane({ onDisk, onItems });
    await later.keeper.read(of);
    expect(onItems.get('item-1')).toContain('gata.va@osby.se');
    expect(later.keeper.get('item-1').notCarried).toBeNull();
  });

  it('takes in the answer that was noted when another message was open', async () => {
    const onItems = new Map<string, string>();
    const { keeper, matters } = pane({ onItems });
    await keeper.record(of, [sent]);
    const answer = { what: 'confirmation' as const, taken: true, from: 'gata.va@osby.se' };
    matters.add(of.key, '', [{ ...answer, at: new Date('2026-11-23T08:00:00Z'), by: 'Bo Ek' }]);
    await keeper.read(of);
    expect(onItems.get('item-1')).toContain('\"c\",\"t\"');
  });

  it('of a whistleblowing message is neither on the message nor on this computer', async () => {
    const onItems = new Map<string, string>();
    const onDisk = new Map<string, string>();
    const { keeper } = pane({ onItems, onDisk });
    const secret: TrailOf = { ...of, privacy: 'nothing' };
    await keeper.read(secret);
    await keeper.record(secret, [sent]);
    expect([...onItems, ...onDisk]).toEqual([]);
  });

  it.each(['no-names', 'no-subject'] as const)('keeps no subject when it is %s', async (privacy) => {
    const onDisk = new Map<string, string>();
    await pane({ onDisk }).keeper.record({ ...of, privacy }, [sent]);
    expect([...onDisk.values()].join()).not.toContain('Hål i vägen');
  });

  it('marks what is passed on and awaited, and takes the mark off when they have answered', async () => {
    const marks: unknown[] = [];
    const trail: TrailStore = {
      ...fakeTrail(),
      mark: async (_id, add, remove) => {
        marks.push([add.map(({ name }) => name), remove]);
        return { ok: true, value: [] };
      },
    };
    const { keeper } = pane({ trail });
    await keeper.record(of, [sent]);
    await keeper.record(of, [{ what: 'confirmation', taken: true, from: 'gata.va@osby.se' }]);
    expect(marks).toEqual([
      [['Vidarebefordrad', 'Väntar svar'], ['Registrerad']],
      [['Vidarebefordrad'], ['Registrerad', 'Väntar svar']],
    ]);
  });
});

describe('a form of which nobody has said whether it was sent', () => {
  const prepared: Deed = { ...sent, stage: 'prepared' };
  const answer = {
    codes: ['PG-ABCDEFGHIJ'],
    message: {
      from: 'gata.va@osby.se',
      isOwn: true,
      to: ['kommun@osby.se'],
      at: new Date('2026-11-22T10:00:00Z'),
    },
  };
  const stages = (keeper: TrailKeeper) =>
    keeper.get('item-1').trail.events.flatMap((event) => ('stage' in event ? [event.stage] : []));

  it('counts as sent once its receiver answers with the code, and the original tells it when it is opened next', async () => {
    const onItems = new Map<string, string>();
    const { keeper, matters } = pane({ onItems });
    await keeper.record(of, [prepared]);
    await keeper.read({ ...of, id: 'item-2', key: 'PG-KLMNOPQRST', seen: answer });
    expect(matters.find(of.key)?.trail.events.at(-1)).toMatchObject({ what: 'forward', stage: 'sent' });
    await keeper.read(of);
    expect(stages(keeper)).toEqual(['prepared', 'sent']);
    expect(onItems.get('item-1')).toContain('"f","s"');
    // Opened once more, it is not sent twice.
    await keeper.read({ ...of, id: 'item-2', key: 'PG-KLMNOPQRST', seen: answer });
    await keeper.read(of);
    expect(stages(keeper)).toEqual(['prepared', 'sent']);
  });

  it('counts as sent where the form’s own message is opened, which has the same code', async () => {
    const { keeper } = pane();
    await keeper.record(of, [prepared]);
    const copy = { ...answer.message, from: 'bo.ek@osby.se', to: ['gata.va@osby.se'] };
    await keeper.read({ ...of, seen: { ...answer, message: copy } });
    expect(stages(keeper)).toEqual(['prepared', 'sent']);
  });

  it('stays a question when nothing shows it, and nothing is noted for codes of others', async () => {
    const { keeper, matters } = pane();
    await keeper.record(of, [prepared]);
    const outsider = { ...answer.message, from: 'anna@alm.example', isOwn: false };
    await keeper.read({ ...of, seen: { codes: ['PG-ABCDEFGHIJ', 'PG-KLMNOPQRST'], message: outsider } });
    expect(stages(keeper)).toEqual(['prepared']);
    expect(matters.find('PG-KLMNOPQRST')).toBeNull();
  });
});

describe('what this computer keeps', () => {
  it('is left alone when another version of the add-in wrote it', () => {
    const onDisk = new Map([['postgang.matters', '{"v":9}']]);
    const matters = new KeptMatters({ storage: storageIn(onDisk), partition: '' });
    expect(matters.all()).toBeNull();
    expect(matters.add('PG-A', '', [])).toBe(false);
    expect(onDisk.get('postgang.matters')).toBe('{"v":9}');
  });

  it('lives as long as the pane where the browser refuses storage', () => {
    const matters = new KeptMatters({ storage: null, partition: '' });
    matters.add('PG-A', 'Hål', [{ ...sent, at: new Date(0), by: 'Bo' }]);
    expect(matters.find('PG-A')?.subject).toBe('Hål');
  });
});
