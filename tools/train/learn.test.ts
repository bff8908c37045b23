import { COLUMNS_OF, MODEL_LABELS } from '../../src/classifier/columns';
import { groupFinder } from '../../src/classifier/word-groups';
import { madeUpCorpus } from '../../test/support/labelled-lines';
import { learn, outputsOf } from './learn';
import { byLogRatio } from './log-ratios';
import { learnSoftmax } from './softmax';
import { separate } from './support-vectors';
import { TRAIN_SETTINGS } from './train-settings';
import { exampleOf } from './training-set';
import { vectorOf } from './vocabulary';

const examples = madeUpCorpus().map((line) => exampleOf(line, groupFinder({})));
const learned = learn(examples, TRAIN_SETTINGS);
const size = learned.vocabulary.ids.length;
const vectors = examples.map(({ ids }) => vectorOf(ids, learned.vocabulary));

/** What a support vector machine alone says of every example, on features that count by how telling they are. */
function alone(column: number, cost: (answer: number) => number): number[] {
  const answers = examples.map((example) => example.answers[column] ?? 0);
  const weighed = byLogRatio(vectors, answers, size);
  const { weights, bias } = separate(weighed.vectors, answers, size, cost, 12);
  return weighed.vectors.map(({ rows, values }) =>
    rows.reduce((sum, row, at) => sum + (weights[row] ?? 0) * (values[at] ?? 0), bias),
  );
}

const saidIn = (column: number) => examples.map(({ ids }) => outputsOf(ids, learned)[column] ?? NaN);
const { cost, rareCost } = TRAIN_SETTINGS;

test('what is said of a kind is a support vector machine’s line with a fifth of a softmax’s beside it', () => {
  const column = COLUMNS_OF.kind.start + MODEL_LABELS.kind.indexOf('enquiry');
  const rights = examples.map(({ answers }) => answers.subarray(0, COLUMNS_OF.kind.end).indexOf(1));
  const softmax = learnSoftmax(vectors, rights, { labels: COLUMNS_OF.kind.end, size })[column];
  const own = alone(column, () => cost);
  saidIn(column).forEach((said, index) => {
    const { rows, values } = vectors[index]!;
    const beside = rows.reduce(
      (sum, row, at) => sum + (softmax?.weights[row] ?? 0) * (values[at] ?? 0),
      softmax?.bias ?? NaN,
    );
    expect(said).toBeCloseTo((own[index]! + 0.2 * beside) / 1.5, 5);
  });
});

test('a flag is one line alone, and a yes that was missed costs more, for it is rare', () => {
  const column = COLUMNS_OF.flags.start + MODEL_LABELS.flags.indexOf('case-reference');
  const own = alone(column, (answer) => (answer > 0 ? cost * rareCost : cost));
  saidIn(column).forEach((said, index) => expect(said).toBeCloseTo(own[index]!, 5));
  expect(own.some((output) => output > 0)).toBe(true);
});
