import { hashOfSources } from './hash-corpus';
import { TRAIN_SETTINGS } from './train-settings';

const WORDS = { snow: ['snö*'] };
const hash = (texts: readonly string[], words: Record<string, string[]> = WORDS, settings = TRAIN_SETTINGS) =>
  hashOfSources(texts, words, settings);

test('the hash is that of everything a model is made from', () => {
  const known = hash(['a', 'b']);
  expect(known).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(['a', 'b'])).toBe(known);
  const others = [
    hash(['a', 'c']),
    hash(['b', 'a']),
    hash(['ab']),
    hash(['a', 'b', '']),
    hash(['a', 'b'], { snow: ['snö'] }),
    hash(['a', 'b'], WORDS, { ...TRAIN_SETTINGS, cost: TRAIN_SETTINGS.cost + 1 }),
  ];
  expect(new Set([known, ...others]).size).toBe(others.length + 1);
});
