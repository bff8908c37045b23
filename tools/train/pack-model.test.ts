import { madeUpCorpus } from '../../test/support/labelled-lines';
import { tinyModelFile } from '../../test/support/tiny-model';
import { MODEL_LABELS } from '../../src/classifier/columns';
import { parseModel } from '../../src/classifier/model';
import { weigh } from '../../src/classifier/score';
import { groupFinder } from '../../src/classifier/word-groups';
import { packModel } from './pack-model';
import { learn, outputsOf } from './learn';
import { TRAIN_SETTINGS } from './train-settings';
import { exampleOf } from './training-set';

const examples = madeUpCorpus().map((line) => exampleOf(line, groupFinder({})));
const learned = learn(examples, TRAIN_SETTINGS);

function unpacked() {
  const parsed = parseModel(tinyModelFile(new Map(), packModel(learned, TRAIN_SETTINGS.rounding)));
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}

test('the packed model says of a message what was learned, but for the rounding of small weights', () => {
  const model = unpacked();
  const pairs = examples.flatMap(({ ids }) => {
    const { outputs } = weigh({ ids }, model);
    // Kinds come first: theirs are stored the most exactly.
    const kinds = [...outputsOf(ids, learned)].slice(0, MODEL_LABELS.kind.length);
    return kinds.map((output, column) => [output, outputs[column] ?? NaN] as const);
  });
  const off = pairs.reduce((sum, [one, other]) => sum + Math.abs(one - other), 0) / pairs.length;
  expect(off).toBeLessThan(0.15);
});

test('every feature that was learned is known, and no other', () => {
  expect([...unpacked().rows.keys()]).toEqual([...learned.vocabulary.ids]);
});

test('a model that learned nothing can be packed', () => {
  const nothing = learn([], TRAIN_SETTINGS);
  expect(parseModel(tinyModelFile(new Map(), packModel(nothing, TRAIN_SETTINGS.rounding))).ok).toBe(true);
});
