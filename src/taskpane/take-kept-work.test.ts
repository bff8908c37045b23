import { keepWork, KEPT_WORK } from './keep-work';
import { NEW_WORK, type Work } from './pane-state';
import { takeKeptWork } from './take-kept-work';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  (globalThis as { window?: unknown }).window = { sessionStorage: storage };
});

const changed = { received: new Date('2026-11-18T08:12:00Z'), title: 'Hål i vägen' };
const typed: Work = {
  ...NEW_WORK,
  view: 'reply',
  reply: { ...NEW_WORK.reply, values: { when: '1 december' } },
  registration: {
    ...NEW_WORK.registration,
    changed: changed as Work['registration']['changed'],
    run: { kind: 'reading', done: 1, total: 2 },
  },
  isOpening: true,
};

describe('what was typed, when the pane is loaded anew', () => {
  it('is all there again, once', () => {
    keepWork({ works: [['item-1', typed]], personDraft: { title: 'Arkivarie' } });
    const taken = takeKeptWork(() => storage);
    expect(taken).toEqual({
      works: [
        [
          'item-1',
          {
            ...typed,
            registration: { ...typed.registration, run: { kind: 'idle' } },
            // Nothing is being opened in the new pane.
            isOpening: false,
          },
        ],
      ],
      personDraft: { title: 'Arkivarie' },
    });
    expect(takeKeptWork(() => storage)).toBeNull();
  });

  it('is read also when another version kept it', () => {
    kept.set(
      KEPT_WORK,
      JSON.stringify({ works: [['item-1', { view: 'reply', reply: {} }]], personDraft: null }),
    );
    expect(takeKeptWork(() => storage)?.works).toEqual([['item-1', { ...NEW_WORK, view: 'reply' }]]);
  });

  it.each(['{', '{}', 'null', '{"works":7}'])(
    'does not keep the pane from starting when it is broken: %s',
    (text) => {
      kept.set(KEPT_WORK, text);
      expect(takeKeptWork(() => storage)).toBeNull();
    },
  );

  it('does not keep the pane from starting where the browser forbids storage', () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    expect(takeKeptWork(forbidden)).toBeNull();
    (globalThis as { window?: unknown }).window = Object.defineProperty({}, 'sessionStorage', {
      get: forbidden,
    });
    expect(() => keepWork({ works: [], personDraft: null })).not.toThrow();
  });
});
