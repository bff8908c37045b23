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
