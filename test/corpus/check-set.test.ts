import { groupsOf } from '../../tools/train/folds';
import { readCorpus } from '../../tools/train/read-corpus';
import { CHECK, CORPUS, placeOf } from './whole-corpus';

const trained = readCorpus([CORPUS]).lines;
const measured = readCorpus([CHECK]).lines;

test('there is enough to measure on: everyday, hard, and angry but harmless messages', () => {
  const count = (file: string) => measured.filter((line) => line.file === file).length;
  expect(count('angry-harmless.jsonl')).toBeGreaterThanOrEqual(100);
  expect(count('everyday.jsonl')).toBeGreaterThanOrEqual(100);
  expect(count('hard.jsonl')).toBeGreaterThanOrEqual(100);
});

test('the angry messages are no threats: they show false alarms', () => {
  const angry = measured.filter(({ file }) => file === 'angry-harmless.jsonl');
  expect(angry.filter(({ kind }) => kind === 'threat').map(placeOf)).toEqual([]);
});

test('nothing that is measured on was trained from: no sender, and no text that is nearly the same', () => {
  // Mail programs' own words for a bounce are the same everywhere and say nothing of what was learned.
  const written = [...trained, ...measured].filter(({ kind }) => kind !== 'automatic');
  const isMeasured = new Set<unknown>(measured);
  const groups = groupsOf(written);
  const trainedOf = new Map(
    written.flatMap((line, at) => (isMeasured.has(line) ? [] : [[groups[at], line] as const])),
  );
  const shared = written.flatMap((line, at) => {
    const like = trainedOf.get(groups[at]);
    return isMeasured.has(line) && like !== undefined ? [`${placeOf(line)} is like ${placeOf(like)}`] : [];
  });
  expect(shared).toEqual([]);
});
