import fc from 'fast-check';
import { diffPolicies } from './diff-policies';

describe('the changes since a file was opened', () => {
  const file = {
    name: 'Osby kommun',
    languages: ['sv', 'en'],
    mailboxes: [
      { id: 'kommun', address: 'kommun@osby.se' },
      { id: 'kansli', address: 'kansli@osby.se' },
      { id: 'hr', address: 'hr@osby.se' },
    ],
  };
  const [kommun, kansli, hr] = file.mailboxes;

  it('are none for the same contents', () => {
    expect(diffPolicies(file, JSON.parse(JSON.stringify(file)))).toEqual([]);
  });

  it('name the field with its value before and after', () => {
    expect(diffPolicies(file, { ...file, name: 'Osby' })).toEqual([
      { kind: 'changed', pointer: '/name', before: 'Osby kommun', after: 'Osby' },
    ]);
  });

  it('tell one change when an entry is put in front of others, not one for each that moved down', () => {
    const added = { id: 'it', address: 'it@osby.se' };
    expect(diffPolicies(file, { ...file, mailboxes: [added, ...file.mailboxes] })).toEqual([
      { kind: 'added', pointer: '/mailboxes/0', after: added },
    ]);
  });

  it('tell what was taken away with its place in the file as it was', () => {
    expect(diffPolicies(file, { ...file, mailboxes: [kommun, hr] })).toEqual([
      { kind: 'removed', pointer: '/mailboxes/1', before: kansli },
    ]);
  });

  it('tell which entry was moved, and a change inside it', () => {
    const moved = { ...hr, address: 'personal@osby.se' };
    expect(diffPolicies(file, { ...file, mailboxes: [moved, kommun, kansli] })).toEqual([
      { kind: 'moved', pointer: '/mailboxes/0', from: 3, to: 1, after: moved },
      { kind: 'changed', pointer: '/mailboxes/0/address', before: 'hr@osby.se', after: 'personal@osby.se' },
    ]);
  });

  it('tell another order of languages', () => {
    expect(diffPolicies(file, { ...file, languages: ['en', 'sv'] })).toMatchObject([{ kind: 'moved' }]);
  });

  it('write a name with a slash as a pointer asks', () => {
    expect(diffPolicies({}, { 'a/b~c': 1 })).toEqual([{ kind: 'added', pointer: '/a~1b~0c', after: 1 }]);
  });

  it('tell a list from an object, and what objects inherit from what a file holds', () => {
    expect(diffPolicies([], {})).toEqual([{ kind: 'changed', pointer: '', before: [], after: {} }]);
    const odd: unknown = JSON.parse('{ "__proto__": {}, "toString": 1 }');
    expect(diffPolicies({}, odd)).toEqual([
      { kind: 'added', pointer: '/__proto__', after: {} },
      { kind: 'added', pointer: '/toString', after: 1 },
    ]);
    expect(diffPolicies(odd, {})).toMatchObject([{ kind: 'removed' }, { kind: 'removed' }]);
  });

  it('are some whenever two files differ, and none when they do not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(diffPolicies(before, structuredClone(before))).toEqual([]);
        const isSame = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
        expect(diffPolicies(before, after).length > 0).toBe(!isSame);
      }),
    );
  });
});

/** The order of the parts of an object says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { parts: parts.map(([key, part]) => [key, sorted(part)]) };
}
