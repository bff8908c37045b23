import path from 'node:path';
import { tokenize } from '../../src/classifier/tokens';
import { groupFinder } from '../../src/classifier/word-groups';
import { readWords } from '../../tools/train/read-words';

const groups = Object.entries(readWords(path.join(__dirname, '../../policies/common/words.json')));

test('every word of every group can be found in a text', () => {
  const dead = groups.flatMap(([group, patterns]) =>
    patterns
      .filter(
        (pattern) => groupFinder({ [group]: [pattern] })(tokenize(pattern.replace(/\*/g, ''))).length === 0,
      )
      .map((pattern) => `${group}: ${pattern}`),
  );
  expect(dead).toEqual([]);
});

test('no word stands twice in a group, and none is only a star', () => {
  const twice = groups.flatMap(([group, patterns]) =>
    patterns
      .filter((pattern, at) => patterns.indexOf(pattern) !== at)
      .map((pattern) => `${group}: ${pattern}`),
  );
  expect(twice).toEqual([]);
  expect(
    groups.filter(([, patterns]) => patterns.some((pattern) => /(?:^| )\*+(?: |$)/.test(pattern))),
  ).toEqual([]);
});

test('a group has words', () => {
  expect(groups.filter(([, patterns]) => patterns.length === 0)).toEqual([]);
  expect(groups.length).toBeGreaterThan(50);
});
