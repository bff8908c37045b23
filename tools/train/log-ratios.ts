import type { Vector } from './vocabulary';

/** Vectors whose features count by how much they tell of one label, and by what each row's value was multiplied. */
export interface Telling {
  readonly vectors: readonly Vector[];
  readonly factors: Float64Array;
}

/**
 * Lets a feature count by the root of how far the logarithm of its odds lies from 0: how much more or less often it stands
 * where the label holds (naive Bayes' weights as features, after Wang and Manning, ACL 2012). A line that is learned from
 * such vectors leans less on what stands everywhere.
 * @param answers 1 holds, -1 does not, 0 does not count
 * @param size rows of the vocabulary
 */
export function byLogRatio(vectors: readonly Vector[], answers: ArrayLike<number>, size: number): Telling {
  const roots = rootsOfRatios(vectors, answers, size);
  const squares = vectors.reduce((sum, vector) => sum + squareOf(vector, roots), 0);
  // The vectors' mean square is 1, as without factors, so that a mistake costs the same.
  const scale = squares > 0 ? Math.sqrt(vectors.length / squares) : 1;
  const factors = roots.map((root) => root * scale);
  return {
    factors,
    vectors: vectors.map(({ rows, values }) => ({
      rows,
      values: values.map((value, at) => value * (factors[rows[at] ?? 0] ?? 0)),
    })),
  };
}

function rootsOfRatios(vectors: readonly Vector[], answers: ArrayLike<number>, size: number): Float64Array {
  // One message more on either side, so that no feature is infinitely telling.
  const yes = new Float64Array(size).fill(1);
  const no = new Float64Array(size).fill(1);
  vectors.forEach(({ rows }, index) => {
    const answer = answers[index] ?? 0;
    if (answer === 0) return;
    const counts = answer > 0 ? yes : no;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  });
  const between = Math.log(sumOf(yes) / sumOf(no));
  return yes.map((count, row) => Math.sqrt(Math.abs(Math.log(count / (no[row] ?? 1)) - between)));
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

function squareOf({ rows, values }: Vector, factors: Float64Array): number {
  let square = 0;
  for (let at = 0; at < rows.length; at += 1) {
    square += ((values[at] ?? 0) * (factors[rows[at] ?? 0] ?? 0)) ** 2;
  }
  return square;
}
