import fc from 'fast-check';
import { TINY_COLUMNS, tinyModelFile, type TinyWeights } from '../../test/support/tiny-model';
import { parseModel, type ModelFile } from './model';
import { likelihood, logOdds, ranked, weigh } from './score';

function modelOf(known: TinyWeights, part: Partial<ModelFile> = {}) {
  const parsed = parseModel(tinyModelFile(known, part));
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}

const FAULT = TINY_COLUMNS.indexOf('fault-report');
const model = modelOf(
  new Map([
    [5, { 'fault-report': 1 }],
    [9, { 'fault-report': 1, enquiry: -1 }],
  ]),
);

test('known words speak for a label, unknown ones neither for nor against', () => {
  const weighed = weigh({ ids: [5, 1_000, 9] }, model);
  expect([...weighed.rows]).toEqual([0, -1, 1]);
  expect(weighed.outputs[FAULT]).toBeCloseTo(2 / Math.SQRT2);
  expect(weigh({ ids: [5, 9] }, model).outputs).toEqual(weighed.outputs);
});

test('a long message weighs no more than a short one that says the same', () => {
  const same = modelOf(new Map(Array.from({ length: 64 }, (_, id) => [id, { 'fault-report': 1 }])));
  const few = weigh({ ids: [0, 1, 2, 3] }, same);
  const many = weigh({ ids: Array.from({ length: 64 }, (_, id) => id) }, same);
  expect(few.outputs[FAULT]).toBeCloseTo(2);
  expect(many.outputs[FAULT]).toBeCloseTo(8);
  expect(many.scale).toBeCloseTo(few.scale / 4);
});

test('a message without a known word has what the model holds before reading', () => {
  const biased = modelOf(new Map(), { biases: TINY_COLUMNS.map((_, column) => column) });
  for (const ids of [[], [1, 2, 3]]) {
    const { outputs, scale } = weigh({ ids }, biased);
    expect([...outputs]).toEqual(TINY_COLUMNS.map((_, column) => column));
    expect(scale).toBe(0);
  }
});

test('outputs become log odds by the slope and the offset of each label', () => {
  const { kind } = modelOf(new Map());
  const outputs = Float64Array.from(TINY_COLUMNS, (_, column) => column);
  const calibrated = { ...kind, slopes: kind.labels.map(() => 3), offsets: kind.labels.map(() => 0.5) };
  expect(logOdds({ outputs }, calibrated)).toEqual(kind.labels.map((_, at) => 3 * at + 0.5));
});

test('each choice reads its own columns', () => {
  const { kind, unit, matter, flags } = modelOf(new Map());
  const outputs = Float64Array.from(TINY_COLUMNS, (_, column) => column);
  const columns = [kind, unit, matter, ...flags].flatMap((choice) =>
    choice.labels.map((label, at) => [label, logOdds({ outputs }, choice)[at]]),
  );
  expect(columns).toEqual(TINY_COLUMNS.map((label, column) => [label, column]));
});

test('confidences add up to 1, best first, and keep the order of the odds', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -5_000, max: 5_000 }).map((tenths) => tenths / 10),
        { minLength: 1, maxLength: 12 },
      ),
      (odds) => {
        const labels = odds.map((_, at) => `label ${at}`);
        const scored = ranked(labels, odds);
        expect(scored.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
        expect(odds[labels.indexOf(scored[0].label)]).toBe(Math.max(...odds));
        scored.forEach(({ confidence }, at) => {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(scored[at - 1]?.confidence ?? 1);
        });
      },
    ),
  );
});

test("equal labels stand in the model's order", () => {
  expect(ranked(['a', 'b', 'c'], [1, 1, 1]).map(({ label }) => label)).toEqual(['a', 'b', 'c']);
});

test('even odds are as likely as not, and any odds give a share', () => {
  expect(likelihood(0)).toBe(0.5);
  expect(likelihood(2)).toBeCloseTo(0.88, 2);
  expect([likelihood(-1e9), likelihood(1e9)]).toEqual([0, 1]);
});
