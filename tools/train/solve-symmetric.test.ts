import fc from 'fast-check';
import { factorSymmetric, solveFactored } from './solve-symmetric';

const SIZE = 4;

test('the solution, multiplied with the matrix, gives the right sides again', () => {
  const numbers = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
    minLength: SIZE * SIZE,
    maxLength: SIZE * SIZE,
  });
  fc.assert(
    fc.property(numbers, numbers, (root, answers) => {
      const cell = (row: number, column: number) =>
        root
          .slice(row * SIZE, row * SIZE + SIZE)
          .reduce((sum, value, at) => sum + value * (root[column * SIZE + at] ?? 0), 0) +
        (row === column ? 1 : 0);
      const square = Float64Array.from({ length: SIZE * SIZE }, (_, at) =>
        cell(Math.floor(at / SIZE), at % SIZE),
      );
      const solution = solveFactored(factorSymmetric(square, SIZE), Float64Array.from(answers), SIZE, SIZE);
      answers.forEach((answer, at) => {
        const [row, column] = [Math.floor(at / SIZE), at % SIZE];
        let sum = 0;
        for (let k = 0; k < SIZE; k += 1)
          sum += (square[row * SIZE + k] ?? 0) * (solution[k * SIZE + column] ?? 0);
        expect(Math.abs(sum - answer)).toBeLessThan(1e-6);
      });
    }),
  );
});
