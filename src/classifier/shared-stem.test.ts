import fc from 'fast-check';
import { sharedStem } from './shared-stem';
import { comparable } from './tokens';

const stemOf = (word: string) => sharedStem(comparable(word));

test.each([
  ['vecka', 'veke'],
  ['räkning', 'rekning'],
  ['skola', 'skole'],
  ['gata', 'gate'],
  ['hem', 'heim'],
  ['hvem', 'vem'],
  ['hög', 'høg'],
  ['röd', 'raud'],
  ['göra', 'gjøre'],
  ['stjäla', 'skjela'],
  ['station', 'stasjon'],
])('what is learned from %s counts for %s', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ['hus', 'hund'],
  ['bygg', 'berg'],
  ['barn', 'bord'],
  ['skog', 'skola'],
])('%s and %s stay two words', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test('a stem is short whatever the word, and never empty for a word of letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåæø]{1,60}$/), (word) => {
      expect(sharedStem(word).length).toBeGreaterThan(0);
      expect(sharedStem(word).length).toBeLessThanOrEqual(5);
    }),
  );
});

test('a word is remembered without a change of its stem', () => {
  const once = sharedStem('renovasjon');
  for (let at = 0; at < 6_000; at += 1) sharedStem(`ord${at}`);
  expect(sharedStem('renovasjon')).toBe(once);
});
