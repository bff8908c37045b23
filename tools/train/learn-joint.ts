import { jointInputCount, jointInputs } from '../../src/classifier/joint-outputs';
import { sharesOf } from './calibrate';
import { factorSymmetric, solveFactored } from './solve-symmetric';

/** A message's outputs from a model that had not learned from it, its part, and what is right: the label's index. */
export interface JointExample {
  readonly outputs: ArrayLike<number>;
  readonly fold: number;
  readonly right: number;
}

export interface LearnedJoint {
  /** Inputs × labels. */
  readonly weights: Float64Array;
  /** By example: what a second line says that learned from the other parts. */
  readonly outputs: readonly Float64Array[];
}

/** How short the second line is kept: products shorter than the outputs themselves. */
const SHORT = { output: 10, product: 50, constant: 1 };
/** A label of few messages counts more, by this power of how few. */
const RARE_POWER = 0.5;
/** Stopped early: more rounds learn the messages by heart. */
const ROUNDS = 8;

/** An example with its inputs, and how much it counts. */
interface Weighted {
  readonly inputs: Float64Array;
  readonly fold: number;
  readonly right: number;
  readonly worth: number;
}

/**
 * Learns what all outputs together say of each label: a softmax, by gradient steps that one matrix bounds (Böhning,
 * "Multinomial logistic regression algorithm", 1992) with Nesterov's momentum. The same outputs give the same line.
 * @param shape outputs of a message, labels, and parts
 */
export function learnJoint(
  examples: readonly JointExample[],
  shape: { readonly outputs: number; readonly labels: number; readonly folds: number },
): LearnedJoint {
  const { outputs, labels, folds } = shape;
  const worths = worthsOf(examples, labels);
  const weighted = examples.map((example) => ({
    inputs: jointInputs(example.outputs),
    fold: example.fold,
    right: example.right,
    worth: worths[example.right] ?? 0,
  }));
  const prices = Float64Array.from({ length: jointInputCount(outputs) }, (_, input) =>
    input < outputs ? SHORT.output : input < jointInputCount(outputs) - 1 ? SHORT.product : SHORT.constant,
  );
  const squares = Array.from({ length: folds }, (_, fold) =>
    squareOf(
      weighted.filter((example) => example.fold === fold),
      prices.length,
    ),
  );
  const learnWithout = (left: number) =>
    descend(
      weighted.filter(({ fold }) => fold !== left),
      bound(
        squares.filter((_, fold) => fold !== left),
        prices,
      ),
      prices,
      labels,
    );
  const without = squares.map((_, fold) => learnWithout(fold));
  return {
    weights: learnWithout(-1),
    outputs: weighted.map(({ inputs, fold }) => said(inputs, without[fold] ?? new Float64Array(0), labels)),
  };
}

function worthsOf(examples: readonly JointExample[], labels: number): number[] {
  const counts = new Array<number>(labels).fill(0);
  for (const { right } of examples) counts[right] = (counts[right] ?? 0) + 1;
  const worths = counts.map((count) => Math.max(1, count) ** -RARE_POWER);
  const mean = examples.reduce((sum, { right }) => sum + (worths[right] ?? 0), 0) / examples.length || 1;
  return worths.map((worth) => worth / mean);
}

/** The inputs' sums of products, on and under the diagonal. */
function squareOf(examples: readonly Weighted[], size: number): Float64Array {
  const square = new Float64Array(size * size);
  for (const { inputs, worth } of examples) {
    for (let row = 0; row < size; row += 1) {
      const value = (inputs[row] ?? 0) * worth;
      const start = row * size;
      for (let column = 0; column <= row; column += 1) {
        square[start + column] = (square[start + column] ?? 0) + value * (inputs[column] ?? 0);
      }
    }
  }
  return square;
}

/** What no curve of the loss is steeper than, ready to be solved. */
function bound(squares: readonly Float64Array[], prices: Float64Array): Float64Array {
  const size = prices.length;
  const sum = new Float64Array(size * size);
  for (const square of squares) square.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value / 2));
  prices.forEach((price, at) => (sum[at * size + at] = (sum[at * size + at] ?? 0) + price));
  return factorSymmetric(sum, size);
}

function descend(
  examples: readonly Weighted[],
  factor: Float64Array,
  prices: Float64Array,
  labels: number,
): Float64Array {
  let weights = new Float64Array(prices.length * labels);
  let ahead = weights;
  let pace = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = ahead;
    const step = solveFactored(factor, gradientAt(from, examples, prices, labels), prices.length, labels);
    const next = from.map((weight, at) => weight - (step[at] ?? 0));
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const before = weights;
    ahead = next.map((weight, at) => weight + ((pace - 1) / nextPace) * (weight - (before[at] ?? 0)));
    weights = next;
    pace = nextPace;
  }
  return weights;
}

function gradientAt(
  weights: Float64Array,
  examples: readonly Weighted[],
  prices: Float64Array,
  labels: number,
): Float64Array {
  const gradient = weights.map((weight, at) => weight * (prices[Math.floor(at / labels)] ?? 0));
  const slopes = new Array<number>(labels).fill(1);
  const offsets = new Array<number>(labels).fill(0);
  for (const { inputs, right, worth } of examples) {
    const errors = sharesOf(said(inputs, weights, labels), slopes, offsets);
    errors[right] = (errors[right] ?? 0) - 1;
    for (let label = 0; label < labels; label += 1) errors[label] = (errors[label] ?? 0) * worth;
    addProducts(gradient, inputs, errors);
  }
  return gradient;
}

function addProducts(sums: Float64Array, inputs: Float64Array, errors: Float64Array): void {
  const labels = errors.length;
  for (let input = 0; input < inputs.length; input += 1) {
    const size = inputs[input] ?? 0;
    const start = input * labels;
    for (let label = 0; label < labels; label += 1) {
      sums[start + label] = (sums[start + label] ?? 0) + size * (errors[label] ?? 0);
    }
  }
}

function said(inputs: Float64Array, weights: Float64Array, labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (let input = 0; input < inputs.length; input += 1) {
    const size = inputs[input] ?? 0;
    const start = input * labels;
    for (let label = 0; label < labels; label += 1) {
      sums[label] = (sums[label] ?? 0) + size * (weights[start + label] ?? 0);
    }
  }
  return sums;
}
