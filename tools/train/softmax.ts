import { toShares } from './calibrate';
import { randomNumbers, shuffle } from './random';
import type { Separator } from './support-vectors';
import type { Vector } from './vocabulary';

const ROUNDS = 6;
const RATE = 0.3;
const BIAS_RATE = 0.01;
/** A label whose share is right but for less than this learns nothing of a message's words: most are, and need no time. */
const LEAST_ERROR = 0.002;
/** Keeps the first steps short. */
const FIRST_SQUARE = 1e-3;

/**
 * One line a label, all learned together so that their shares add up to 1: a softmax. A weight's steps shorten with every step
 * that it took (AdaGrad, Duchi and others, JMLR 2011). Stopped early, which keeps the lines short. The same vectors give the same lines.
 * @param rights by vector: the index of its label; below 0 for one that is left out
 * `size` counts the vocabulary's rows.
 */
export function learnSoftmax(
  vectors: readonly Vector[],
  rights: ArrayLike<number>,
  { labels, size }: { readonly labels: number; readonly size: number },
): Separator[] {
  const weights = new Float64Array(size * labels);
  const squares = new Float32Array(size * labels).fill(FIRST_SQUARE);
  const biases = new Float64Array(labels);
  const used = vectors.map((_, index) => index).filter((index) => (rights[index] ?? -1) >= 0);
  const random = randomNumbers(5);
  const errors = new Float64Array(labels);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(used, random);
    for (const index of used) {
      const vector = vectors[index];
      if (vector === undefined) continue;
      sharesAt(errors, vector, weights, biases);
      const right = rights[index] ?? 0;
      errors[right] = (errors[right] ?? 0) - 1;
      stepBy(errors, vector, weights, squares);
      for (let label = 0; label < labels; label += 1) {
        biases[label] = (biases[label] ?? 0) - BIAS_RATE * (errors[label] ?? 0);
      }
    }
  }
  return Array.from(biases, (bias, label) => ({
    bias,
    weights: Float64Array.from({ length: size }, (_, row) => weights[row * labels + label] ?? 0),
  }));
}

/** Writes each label's share of a message to `shares`. */
function sharesAt(
  shares: Float64Array,
  { rows, values }: Vector,
  weights: Float64Array,
  biases: Float64Array,
): void {
  const labels = shares.length;
  shares.set(biases);
  for (let at = 0; at < rows.length; at += 1) {
    const start = (rows[at] ?? 0) * labels;
    const value = values[at] ?? 0;
    for (let label = 0; label < labels; label += 1) {
      shares[label] = (shares[label] ?? 0) + (weights[start + label] ?? 0) * value;
    }
  }
  toShares(shares);
}

function stepBy(
  errors: Float64Array,
  { rows, values }: Vector,
  weights: Float64Array,
  squares: Float32Array,
): void {
  const labels = errors.length;
  const wrong = [...errors.keys()].filter((label) => Math.abs(errors[label] ?? 0) >= LEAST_ERROR);
  for (let at = 0; at < rows.length; at += 1) {
    const start = (rows[at] ?? 0) * labels;
    const value = values[at] ?? 0;
    for (const label of wrong) {
      const slope = (errors[label] ?? 0) * value;
      const square = (squares[start + label] ?? 0) + slope * slope;
      squares[start + label] = square;
      weights[start + label] = (weights[start + label] ?? 0) - (RATE * slope) / Math.sqrt(square);
    }
  }
}
