import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import modelJson from '../../policies/common/model.json';
import { tinyModelFile } from '../../test/support/tiny-model';
import { MODEL_LABELS } from './columns';
import { MODEL_VERSION, parseModel } from './model';
import { packPairs, packRising } from './packed-numbers';

/** What loads beside the pane, in bytes. */
const MOST_BYTES = 400 * 1024;

const file = tinyModelFile(
  new Map([
    [5, { 'fault-report': 3, enquiry: -2 }],
    [70_000, { technical: 45 }],
  ]),
);
const failureOf = (value: unknown) => {
  const parsed = parseModel(value);
  return parsed.ok ? 'it was taken' : parsed.failure;
};

test('the model that ships can be read', () => {
  const parsed = parseModel(modelJson);
  expect(parsed.ok ? '' : parsed.failure).toBe('');
  expect(parsed.ok && parsed.value.rows.size).toBeGreaterThan(1_000);
  expect(parsed.ok && parsed.value.joint?.weights.some((weight) => weight !== 0)).toBe(true);
});

test('the model that ships is small enough to load with the pane (400 KB packed)', () => {
  expect(gzipSync(JSON.stringify(modelJson)).length).toBeLessThanOrEqual(MOST_BYTES);
});

test('weights come back to the feature and the label that they were learned for', () => {
  const parsed = parseModel(file);
  if (!parsed.ok) throw new Error(parsed.failure);
  const { rows, weights, columns, kind, unit, worths } = parsed.value;
  const weightOf = (id: number, column: number) => weights[(rows.get(id) ?? NaN) * columns + column];
  expect(weightOf(5, kind.column + kind.labels.indexOf('fault-report'))).toBeCloseTo(3 ** (1 / 0.7), 4);
  expect(weightOf(5, kind.column + kind.labels.indexOf('enquiry'))).toBeCloseTo(-(2 ** (1 / 0.7)), 4);
  expect(weightOf(70_000, unit.column + unit.labels.indexOf('technical'))).toBeCloseTo(45 ** (1 / 0.7), 2);
  expect(weights.filter((weight) => weight !== 0)).toHaveLength(3);
  expect([...worths].map((worth) => worth.toFixed(3))).toEqual(['1.000', '1.000']);
});

test('only the six flags that words can tell are learned', () => {
  expect(MODEL_LABELS.flags).not.toContain('personal-number');
  expect(MODEL_LABELS.flags).not.toContain('protected-identity');
});

test.each([
  ['an older version', { version: MODEL_VERSION - 1 }, 'version: '],
  ['a newer version', { version: MODEL_VERSION + 1 }, 'version: '],
  ['features of another version', { features: 0 }, 'features: '],
  ['a hash that is none', { madeFrom: 'yesterday' }, 'madeFrom: '],
  ['no kinds', { kind: undefined }, 'kind: '],
  ['a slope that is no number', { unit: { ...file.unit, slopes: ['steep'] } }, 'unit.slopes.0: '],
  ['a number that JSON cannot write', { sureFrom: null }, 'sureFrom: '],
  ['a group that is no list', { words: { snow: 'snö' } }, 'words.snow: '],
  ['damaged ids', { ids: `${file.ids}\\` }, 'ids: is damaged'],
  ['ids that end in the middle of one', { ids: packRising([5, 70_000]).slice(0, -1) }, 'ids: is damaged'],
  ['too few worths', { worths: '#' }, 'worths: does not go with ids'],
  ['worths of other characters', { worths: 'åå' }, 'worths: does not go with ids'],
  ['a weight too few', { weights: file.weights.slice(1) }, 'weights: does not go with ids'],
  ['a weight too many', { weights: `${file.weights}${packPairs([1])}` }, 'weights: does not go with ids'],
  [
    'weights of other characters',
    { weights: ' '.repeat(file.weights.length) },
    'weights: does not go with ids',
  ],
  ['a bias too few', { biases: file.biases.slice(1) }, 'biases: '],
  ['a step too many', { weightSteps: [...file.weightSteps, 1] }, 'biases: '],
  ['a slope too few', { kind: { ...file.kind, slopes: file.kind.slopes.slice(1) } }, 'slopes: '],
  ['an offset too many', { matter: { ...file.matter, offsets: [...file.matter.offsets, 0] } }, 'slopes: '],
  ['a joint line of another size', { joint: { levels: '##', step: 1 } }, 'joint: '],
  ['a joint line that is none', { joint: 'all' }, 'joint: '],
  [
    'a threshold too few',
    { flags: { ...file.flags, thresholds: file.flags.thresholds.slice(1) } },
    'thresholds: ',
  ],
])('refuses a model with %s, says where and how to make it anew', (_what, part, problem) => {
  const failure = failureOf({ ...file, ...part });
  expect(failure).toContain('postgang train');
  expect(failure.startsWith(problem) ? '' : failure).toBe('');
});

test('refuses anything that is not a model, without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseModel(value).ok).toBe(false);
    }),
  );
});

test('any damage to the packed texts is read or refused, without throwing', () => {
  const name = fc.constantFrom('ids' as const, 'worths' as const, 'weights' as const);
  fc.assert(
    fc.property(
      name,
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.string({ maxLength: 3 }),
      (packed, place, cut, added) => {
        const text = file[packed];
        const at = place % (text.length + 1);
        const damaged = text.slice(0, at) + added + text.slice(at + cut);
        const failure = failureOf({ ...file, [packed]: damaged });
        const bare = failure === 'it was taken' || failure.endsWith('postgang train');
        expect(bare).toBe(true);
        // Three characters may stand for a pair of weights that one could: only the worths are told by their number.
        if (damaged.length !== text.length && packed === 'worths') expect(failure).not.toBe('it was taken');
      },
    ),
  );
});
