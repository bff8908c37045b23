import fs from 'node:fs';
import type { PolicyFile } from '../../policy/policy-source';
import { municipalityFiles } from '../../../test/policies/municipality-files';
import { dropCopy, keepCopy, listCopies, MAX_COPIES, type CopyStore } from './unsaved-copies';

const opened = JSON.parse(fs.readFileSync(municipalityFiles()[0] ?? '', 'utf8')) as PolicyFile;

function memory(): CopyStore & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    get length() {
      return all.size;
    },
    key: (index) => [...all.keys()][index] ?? null,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
    removeItem: (key) => void all.delete(key),
  };
}

const copy = (id: string, changedAt = '2026-11-22T10:00:00Z') => ({
  changedAt,
  name: `${id}.json`,
  opened: { ...opened, id },
  present: { ...opened, id, name: 'Changed' },
});

describe('unsaved changes of an earlier visit', () => {
  it('come back as they were, the newest first', () => {
    const store = memory();
    keepCopy(store, copy('se-0001-a', '2026-11-20T10:00:00Z'));
    keepCopy(store, copy('se-0002-b', '2026-11-21T10:00:00Z'));
    expect(listCopies(store)).toEqual([
      copy('se-0002-b', '2026-11-21T10:00:00Z'),
      copy('se-0001-a', '2026-11-20T10:00:00Z'),
    ]);
  });

  it('are kept once a municipality, and forgotten when they were saved', () => {
    const store = memory();
    keepCopy(store, copy('se-0001-a'));
    keepCopy(store, copy('se-0001-a'));
    expect(listCopies(store)).toHaveLength(1);
    dropCopy(store, 'se-0001-a');
    expect(store.all.size).toBe(0);
  });

  it(`are kept of the last ${MAX_COPIES} municipalities`, () => {
    const store = memory();
    for (let day = 1; day <= MAX_COPIES + 2; day += 1) {
      keepCopy(store, copy(`se-000${day}-a`, `2026-11-0${day}T10:00:00Z`));
    }
    expect(listCopies(store)).toHaveLength(MAX_COPIES);
    expect(store.all.has('postgang.unsaved.se-0001-a')).toBe(false);
  });

  it('are passed over when they are broken, and others’ data is left alone', () => {
    const store = memory();
    store.setItem('postgang.unsaved.x', '{oops');
    store.setItem('postgang.unsaved.y', '{"changedAt": "never", "opened": {}, "present": {}}');
    store.setItem('something-else', '1');
    expect(listCopies(store)).toEqual([]);
    expect(store.all.has('something-else')).toBe(true);
  });

  it('say so when the browser has no room or forbids it', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    const store = { ...memory(), setItem: refuse, getItem: refuse, key: refuse, removeItem: refuse };
    expect(keepCopy(store, copy('se-0001-a'))).toBe(false);
    expect(listCopies({ ...store, length: 1 })).toEqual([]);
    expect(() => dropCopy(store, 'se-0001-a')).not.toThrow();
  });
});
