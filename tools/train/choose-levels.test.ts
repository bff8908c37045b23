import { LEVEL_POWER } from '../../src/classifier/model';
import { MOST_LEVEL } from '../../src/classifier/packed-numbers';
import { chooseLevels, columnsOf } from './choose-levels';
import { randomNumbers } from './random';
import type { Vector } from './vocabulary';

const ROWS = 40;
const random = randomNumbers(6);
const vectors: Vector[] = Array.from({ length: 120 }, () => {
  const rows = Array.from({ length: ROWS }, (_, row) => row).filter(() => random() < 0.4);
  return { rows: Int32Array.from(rows), values: Float32Array.from(rows, () => 1 / Math.sqrt(rows.length)) };
});
const weights = Float64Array.from({ length: ROWS }, () => 4 * random() - 2);
const valueOf = (level: number) => Math.sign(level) * Math.abs(level) ** (1 / LEVEL_POWER);

function meanError(levels: ArrayLike<number>): number {
  const errors = vectors.map(({ rows, values }) =>
    rows.reduce((sum, row, at) => sum + (valueOf(levels[row]!) - weights[row]!) * values[at]!, 0),
  );
  return errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
}

test('levels chosen together move the messages’ outputs less than weights rounded one by one', () => {
  const chosen = chooseLevels(weights, () => 1, columnsOf(vectors, ROWS), vectors.length);
  const rounded = [...weights].map(
    (weight) => Math.sign(weight) * Math.round(Math.abs(weight) ** LEVEL_POWER),
  );
  expect(meanError(chosen)).toBeLessThan(0.8 * meanError(rounded));
});

test('a weight beyond the highest level has the highest level, and a feature of no message its nearest', () => {
  const none = columnsOf([], 3);
  expect([...chooseLevels(Float64Array.from([1e6, -1e6, 3 ** (1 / LEVEL_POWER)]), () => 1, none, 0)]).toEqual(
    [MOST_LEVEL, -MOST_LEVEL, 3],
  );
});

test('a feature knows the messages that it stands in', () => {
  const { messages } = columnsOf(vectors, ROWS);
  messages.forEach((own, row) => {
    expect([...own]).toEqual(vectors.flatMap(({ rows }, at) => (rows.includes(row) ? [at] : [])));
  });
});
