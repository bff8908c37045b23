import fc from 'fast-check';
import { byLogRatio } from './log-ratios';

const vector = (...rows: number[]) => ({
  rows: Int32Array.from(rows),
  values: new Float32Array(rows.length).fill(1 / Math.sqrt(rows.length || 1)),
});

test('what stands where the label holds, or only elsewhere, counts for more than what stands everywhere', () => {
  const vectors = [vector(0, 2), vector(0, 2), vector(1, 2), vector(1, 2)];
  const [yes = 0, no = 0, everywhere = 0] = byLogRatio(vectors, [1, 1, -1, -1], 3).factors;
  expect(everywhere).toBeLessThan(0.01);
  expect(yes).toBeGreaterThan(1);
  expect(no).toBeCloseTo(yes);
});

test('a message that does not count changes nothing of what its words tell', () => {
  const vectors = [vector(0, 2), vector(1, 2), vector(0, 1)];
  const [yes = 0, no = 0] = byLogRatio(vectors, [1, -1, 0], 3).factors;
  expect(yes).toBeCloseTo(no);
});

test('the mean square of the vectors is 1, whatever they hold', () => {
  const rows = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 });
  const answered = fc.tuple(rows, fc.constantFrom(1, -1, 0));
  fc.assert(
    fc.property(fc.array(answered, { maxLength: 20 }), (messages) => {
      const vectors = messages.map(([each]) => vector(...each));
      const answers = messages.map(([, answer]) => answer);
      const told = byLogRatio(vectors, answers, 10);
      expect(told.factors.every(Number.isFinite)).toBe(true);
      const square = told.vectors.reduce(
        (sum, { values }) => sum + values.reduce((all, each) => all + each ** 2, 0),
        0,
      );
      if (square > 0) expect(square / vectors.length).toBeCloseTo(1, 4);
    }),
  );
});
