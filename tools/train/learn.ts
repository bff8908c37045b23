import { COLUMN_COUNT, COLUMNS_OF, type Columns } from '../../src/classifier/columns';
import { byLogRatio } from './log-ratios';
import { learnSoftmax } from './softmax';
import { separate, type Separator } from './support-vectors';
import type { TrainSettings } from './train-settings';
import type { Example } from './training-set';
import { onlyRows, vectorOf, vocabularyOf, type Vector, type Vocabulary } from './vocabulary';

/** To choose the features a rough line is enough. */
const ROUNDS_TO_CHOOSE = 6;
const ROUNDS = 12;
/** How much a label’s softmax output counts beside its own line’s: it is about five times as large. */
const SOFTMAX_SHARE = 0.2;
/** What the sum is divided by, to be as large as a line's own output. */
const JOINED_SIZE = 1.5;

/** A model before it is packed: the separators by column over a vocabulary. */
export interface Learned {
  readonly vocabulary: Vocabulary;
  readonly separators: readonly Separator[];
}

/**
 * Learns every column: a support vector machine a label, on features that count by how much they tell of it, and for
 * the kinds, units and matters a softmax beside it. Both are lines over the same features, so their sum is one line: the two
 * err differently, and the sum costs nothing more to store or to ask.
 */
export function learn(examples: readonly Example[], settings: TrainSettings): Learned {
  const vocabulary = tellingFeatures(examples, settings);
  const size = vocabulary.ids.length;
  const vectors = examples.map(({ ids }) => vectorOf(ids, vocabulary));
  const alone = everyColumn((column) => {
    const answers = answersOf(examples, column);
    const { vectors: weighed, factors } = byLogRatio(vectors, answers, size);
    const { weights, bias } = separate(weighed, answers, size, costOf(column, settings), ROUNDS);
    return { weights: weights.map((weight, row) => weight * (factors[row] ?? 0)), bias };
  });
  const { kind, unit, matter } = COLUMNS_OF;
  const together = [kind, unit, matter].flatMap((columns) => learnTogether(examples, vectors, columns, size));
  return {
    vocabulary,
    separators: alone.map((own, column) => {
      const beside = together[column];
      return beside === undefined ? own : sumOf(own, beside);
    }),
  };
}

/** The outputs of a message's features, by column. */
export function outputsOf(ids: readonly number[], { vocabulary, separators }: Learned): Float64Array {
  const { rows, values } = vectorOf(ids, vocabulary);
  return Float64Array.from(separators, ({ weights, bias }) => {
    let output = bias;
    for (let at = 0; at < rows.length; at += 1) output += (weights[rows[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return output;
  });
}

/** The features that a rough learning gives the largest weights, a frequent one before a rare one. */
function tellingFeatures(examples: readonly Example[], settings: TrainSettings): Vocabulary {
  const whole = vocabularyOf(examples, settings);
  if (whole.ids.length <= settings.keptFeatures) return whole;
  const vectors = examples.map(({ ids }) => vectorOf(ids, whole));
  const sizes = new Float64Array(whole.ids.length);
  everyColumn((column) => {
    const answers = answersOf(examples, column);
    const { weights } = separate(vectors, answers, sizes.length, costOf(column, settings), ROUNDS_TO_CHOOSE);
    weights.forEach(
      (weight, row) => (sizes[row] = (sizes[row] ?? 0) + (weight * (whole.worths[row] ?? 0)) ** 2),
    );
  });
  const sizeOf = (row: number) => (sizes[row] ?? 0) * Math.sqrt(whole.counts[row] ?? 0);
  const strongest = [...whole.ids.keys()].sort((one, other) => sizeOf(other) - sizeOf(one) || one - other);
  return onlyRows(whole, new Set(strongest.slice(0, settings.keptFeatures)));
}

function everyColumn<Value>(of: (column: number) => Value): Value[] {
  return Array.from({ length: COLUMN_COUNT }, (_, column) => of(column));
}

function answersOf(examples: readonly Example[], column: number): number[] {
  return examples.map(({ answers }) => answers[column] ?? 0);
}

/** A missed yes costs more where a yes is rare. */
function costOf(column: number, { cost, rareCost }: TrainSettings): (answer: number) => number {
  // The first matter is "none": most messages have no other.
  const rare = column > COLUMNS_OF.matter.start;
  return (answer) => (rare && answer > 0 ? cost * rareCost : cost);
}

function learnTogether(
  examples: readonly Example[],
  vectors: readonly Vector[],
  { start, end }: Columns,
  size: number,
): Separator[] {
  const rights = examples.map(({ answers }) => answers.subarray(start, end).indexOf(1));
  return learnSoftmax(vectors, rights, { labels: end - start, size });
}

function sumOf(own: Separator, beside: Separator): Separator {
  const sum = (one: number, other: number) => (one + SOFTMAX_SHARE * other) / JOINED_SIZE;
  return {
    weights: own.weights.map((weight, row) => sum(weight, beside.weights[row] ?? 0)),
    bias: sum(own.bias, beside.bias),
  };
}
