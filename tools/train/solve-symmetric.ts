/**
 * The Cholesky factor of a symmetric, positive definite matrix.
 * @param square size × size; only what stands on and under the diagonal is read
 */
export function factorSymmetric(square: Float64Array, size: number): Float64Array {
  const factor = Float64Array.from(square);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = factor[row * size + column] ?? 0;
      for (let at = 0; at < column; at += 1) {
        sum -= (factor[row * size + at] ?? 0) * (factor[column * size + at] ?? 0);
      }
      factor[row * size + column] =
        row === column ? Math.sqrt(sum) : sum / (factor[column * size + column] ?? 1);
    }
  }
  return factor;
}

/**
 * The solution of the linear equations whose matrix has this factor.
 * @param answers size × columns: several right sides at once
 * @returns size × columns
 */
export function solveFactored(
  factor: Float64Array,
  answers: Float64Array,
  size: number,
  columns: number,
): Float64Array {
  const solution = Float64Array.from(answers);
  const take = (row: number, from: number, times: number) => {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      solution[at] = (solution[at] ?? 0) - times * (solution[from * columns + column] ?? 0);
    }
  };
  const divide = (row: number) => {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      solution[at] = (solution[at] ?? 0) / (factor[row * size + row] ?? 1);
    }
  };
  for (let row = 0; row < size; row += 1) {
    for (let from = 0; from < row; from += 1) take(row, from, factor[row * size + from] ?? 0);
    divide(row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let from = row + 1; from < size; from += 1) take(row, from, factor[from * size + row] ?? 0);
    divide(row);
  }
  return solution;
}
