import fc from 'fast-check';
import { randomNumbers, shuffle } from './random';
import { separate } from './support-vectors';
import type { Vector } from './vocabulary';

/** A vector of length 1 with these values by row. */
function vector(...values: number[]): Vector {
  const length = Math.hypot(...values) || 1;
  return {
    rows: Int32Array.from(values.keys()),
    values: Float32Array.from(values, (value) => value / length),
  };
}

const ROUNDS = 200;
function outputs(
  vectors: readonly Vector[],
  answers: readonly number[],
  cost: (answer: number) => number = () => 10,
  rounds = ROUNDS,
) {
  const { weights, bias } = separate(vectors, answers, 4, cost, rounds);
  return vectors.map(({ rows, values }) =>
    rows.reduce((sum, row, at) => sum + weights[row]! * values[at]!, bias),
  );
}

test('finds the line between what can be parted', () => {
  const point = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -3, max: 3 }),
  );
  const points = fc.array(point, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(points, points, (yes, no) => {
      const vectors = [
        ...yes.map(([x, y, z]) => vector(3 * x, y, z)),
        ...no.map(([x, y, z]) => vector(-3 * x, y, z)),
      ];
      const answers = [...yes.map(() => 1), ...no.map(() => -1)];
      outputs(vectors, answers, () => 100).forEach((output, at) =>
        expect(Math.sign(output)).toBe(answers[at]),
      );
    }),
  );
});

test('what is to be left out changes nothing', () => {
  const vectors = [vector(1, 0), vector(0, 1), vector(1, 1)];
  const alone = separate(vectors.slice(0, 2), [1, -1], 4, () => 1, ROUNDS);
  const beside = separate([...vectors.slice(0, 2), vectors[2]!], [1, -1, 0], 4, () => 1, ROUNDS);
  expect([...beside.weights].map((weight) => weight.toFixed(6))).toEqual(
    [...alone.weights].map((weight) => weight.toFixed(6)),
  );
});

test('a mistake that costs more moves the line: a rare yes is not drowned', () => {
  const same = vector(1, 0);
  const vectors = [same, same, same, same, same, same];
  const answers = [1, -1, -1, -1, -1, -1];
  expect(outputs(vectors, answers)[0]).toBeLessThan(0);
  expect(outputs(vectors, answers, (answer) => (answer > 0 ? 1_000 : 10))[0]).toBeGreaterThan(0);
});

test('the same vectors give the same line to the last bit', () => {
  const random = randomNumbers(5);
  const vectors = Array.from({ length: 60 }, () => vector(random(), random(), random(), random()));
  const answers = vectors.map(() => (random() < 0.5 ? 1 : -1));
  expect(outputs(vectors, answers)).toEqual(outputs(vectors, answers));
});

test('setting clear vectors aside leads to the line that all of them give', () => {
  const random = randomNumbers(8);
  const vectors = Array.from({ length: 300 }, () =>
    vector(random() - 0.5, random() - 0.5, random() - 0.5, 0.2),
  );
  const answers = vectors.map(({ values }) => (values[0]! + 0.2 * random() > 0.1 ? 1 : -1));
  const few = outputs(vectors, answers, () => 2, 60);
  const many = outputs(vectors, answers, () => 2, 3_000);
  few.forEach((output, at) => expect(Math.abs(output - many[at]!)).toBeLessThan(0.1));
});

test('nothing to learn from, and messages without a known word, give no line and no exception', () => {
  expect(separate([], [], 2, () => 1, ROUNDS)).toEqual({ weights: new Float64Array(2), bias: 0 });
  const empty = { rows: new Int32Array(), values: new Float32Array() };
  expect(separate([empty, empty], [-1, -1], 1, () => 1, ROUNDS).bias).toBeLessThan(0);
});

test('random numbers are the same for the same seed and lie from 0 up to 1', () => {
  const draw = (seed: number) => Array.from({ length: 500 }, randomNumbers(seed));
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
  expect(Math.min(...draw(3))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draw(3))).toBeLessThan(1);
});

test('a list in another order has the same elements, and those beyond the given length stay', () => {
  const list = Array.from({ length: 40 }, (_, at) => at);
  const mixed = [...list];
  shuffle(mixed, randomNumbers(1), 20);
  expect(mixed.slice(20)).toEqual(list.slice(20));
  expect(mixed).not.toEqual(list);
  expect([...mixed].sort((one, other) => one - other)).toEqual(list);
});
