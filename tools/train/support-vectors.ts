import { randomNumbers, shuffle } from './random';
import type { Vector } from './vocabulary';

/** A line between yes and no: the weights by row, and what it is before anything is read. */
export interface Separator {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** The largest step of a round at which the line stands still enough. */
const STILL = 0.02;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, ICML 2008).
 * The same vectors in the same order give the same line. A vector on the far side of its line is set aside, and looked at
 * again before the end ("shrinking").
 * @param answers 1 or -1, and 0 for a vector that is left out
 * @param mostRounds how often the vectors are gone through at most
 * @param cost what a mistake costs against the length of the line; by answer, since a rare yes may cost more
 */
export function separate(
  vectors: readonly Vector[],
  answers: ArrayLike<number>,
  size: number,
  cost: (answer: number) => number,
  mostRounds: number,
): Separator {
  const weights = new Float64Array(size);
  let bias = 0;
  const used = vectors.map((_, index) => index).filter((index) => answers[index] !== 0);
  const alphas = new Float64Array(vectors.length);
  const slack = Float64Array.from(answers, (answer) => 1 / (2 * cost(answer)));
  // The bias counts as one more feature of value 1.
  const squares = Float64Array.from(vectors, ({ values }) => 1 + squareOf(values));
  const random = randomNumbers(7);
  let active = used.length;
  let limit = Infinity;
  for (let round = 0; round < mostRounds; round += 1) {
    shuffle(used, random, active);
    let largest = 0;
    for (let at = 0; at < active; at += 1) {
      const index = used[at] ?? 0;
      const vector = vectors[index];
      if (vector === undefined) continue;
      const { rows, values } = vector;
      const answer = answers[index] ?? 0;
      let output = bias;
      for (let k = 0; k < rows.length; k += 1) output += (weights[rows[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const alpha = alphas[index] ?? 0;
      const give = slack[index] ?? 0;
      const gradient = answer * output - 1 + alpha * give;
      if (alpha === 0 && gradient > limit) {
        active -= 1;
        used[at] = used[active] ?? 0;
        used[active] = index;
        at -= 1;
        continue;
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (Math.abs(projected) < 1e-9) continue;
      largest = Math.max(largest, Math.abs(projected));
      const changed = Math.max(0, alpha - gradient / ((squares[index] ?? 0) + give));
      const step = (changed - alpha) * answer;
      alphas[index] = changed;
      if (step === 0) continue;
      for (let k = 0; k < rows.length; k += 1) {
        const row = rows[k] ?? 0;
        weights[row] = (weights[row] ?? 0) + step * (values[k] ?? 0);
      }
      bias += step;
    }
    limit = largest <= 0 ? Infinity : largest;
    if (largest >= STILL) continue;
    if (active === used.length) break;
    active = used.length;
    limit = Infinity;
  }
  return { weights, bias };
}

function squareOf(values: Float32Array): number {
  let square = 0;
  for (let at = 0; at < values.length; at += 1) square += (values[at] ?? 0) ** 2;
  return square;
}
