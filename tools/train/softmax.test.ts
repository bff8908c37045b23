import { randomNumbers } from './random';
import { learnSoftmax } from './softmax';
import type { Vector } from './vocabulary';

const SHAPE = { labels: 3, size: 4 };

/** Each label has a row of its own; the last row stands everywhere. */
function messages(count: number): { vectors: Vector[]; rights: number[] } {
  const random = randomNumbers(3);
  const rights = Array.from({ length: count }, () => Math.floor(random() * SHAPE.labels));
  const vectors = rights.map((right) => ({
    rows: Int32Array.from([right, 3]),
    values: Float32Array.from([Math.SQRT1_2, Math.SQRT1_2]),
  }));
  return { vectors, rights };
}

function said({ rows, values }: Vector, lines: ReturnType<typeof learnSoftmax>): number {
  const outputs = lines.map(({ weights, bias }) =>
    rows.reduce((sum, row, at) => sum + (weights[row] ?? 0) * (values[at] ?? 0), bias),
  );
  return outputs.indexOf(Math.max(...outputs));
}

test('it learns which row speaks for which label', () => {
  const { vectors, rights } = messages(300);
  const lines = learnSoftmax(vectors, rights, SHAPE);
  expect(vectors.map((vector) => said(vector, lines))).toEqual(rights);
});

test('what stands with every label speaks for none', () => {
  const { vectors, rights } = messages(300);
  const everywhere = learnSoftmax(vectors, rights, SHAPE).map(({ weights }) => weights[3] ?? NaN);
  expect(Math.max(...everywhere) - Math.min(...everywhere)).toBeLessThan(0.5);
});

test('a message that is left out changes nothing', () => {
  const { vectors, rights } = messages(60);
  const left = { rows: Int32Array.from([0]), values: Float32Array.from([1]) };
  expect(learnSoftmax([...vectors, left], [...rights, -1], SHAPE)).toEqual(
    learnSoftmax(vectors, rights, SHAPE),
  );
});

test('the same messages give the same lines; none, and empty ones, give numbers that a file can hold', () => {
  const { vectors, rights } = messages(40);
  expect(learnSoftmax(vectors, rights, SHAPE)).toEqual(learnSoftmax(vectors, rights, SHAPE));
  const empty = { rows: new Int32Array(), values: new Float32Array() };
  for (const lines of [learnSoftmax([], [], SHAPE), learnSoftmax([empty], [2], SHAPE)]) {
    expect(lines.flatMap(({ weights, bias }) => [...weights, bias]).every(Number.isFinite)).toBe(true);
  }
});

test('with nothing to go by, the label that most messages have is said', () => {
  const empty = { rows: new Int32Array(), values: new Float32Array() };
  const rights = [0, 1, 1, 1, 1, 2, 1, 1];
  const biases = learnSoftmax(
    rights.map(() => empty),
    rights,
    SHAPE,
  ).map(({ bias }) => bias);
  expect(biases.indexOf(Math.max(...biases))).toBe(1);
});

test('huge values give numbers that a file can hold', () => {
  const huge = { rows: Int32Array.from([0, 1]), values: Float32Array.from([1e6, 1e6]) };
  const lines = learnSoftmax([huge, huge, huge], [0, 1, 2], SHAPE);
  expect(lines.flatMap(({ weights, bias }) => [...weights, bias]).every(Number.isFinite)).toBe(true);
});

test('a row of few messages is learned as fast as one of many', () => {
  const one = (row: number): Vector => ({ rows: Int32Array.from([row]), values: Float32Array.from([1]) });
  const many = Array.from({ length: 60 }, () => one(0));
  const few = Array.from({ length: 4 }, () => one(1));
  const other = Array.from({ length: 60 }, () => one(2));
  const rights = [...many.map(() => 0), ...few.map(() => 0), ...other.map(() => 1)];
  const [line] = learnSoftmax([...many, ...few, ...other], rights, SHAPE);
  const [frequent = 0, rare = 0] = line?.weights ?? [];
  expect(rare).toBeGreaterThan(frequent / 3);
});
