import fc from 'fast-check';
import modelJson from '../../policies/common/model.json';
import { parseModel } from './model';

test('the model that ships can be read', () => {
  const parsed = parseModel(modelJson);
  expect(parsed.ok).toBe(true);
  expect(parsed.ok && parsed.value.kind.weights.size).toBeGreaterThan(1_000);
});

test('the model that ships is small enough to load with the pane (under 200 kB)', () => {
  expect(Buffer.byteLength(JSON.stringify(modelJson))).toBeLessThan(200_000);
});

test.each([
  ['another version', { ...modelJson, version: 2 }, 'version: must be 1'],
  ['no kinds', { ...modelJson, kind: undefined }, 'kind: must be an object'],
  [
    'a weight that is no number',
    { ...modelJson, unit: { ...modelJson.unit, weights: { education: { skola: 'mycket' } } } },
    'unit.weights.education.skola: must be a number',
  ],
  [
    'a label that nobody knows',
    { ...modelJson, matter: { ...modelJson.matter, weights: { gossip: {} } } },
    'matter.weights.gossip: is not one of the labels',
  ],
])('refuses a model with %s and says where', (_what, file, problem) => {
  expect(parseModel(file)).toEqual({ ok: false, failure: problem });
});

test('refuses anything that is not a model, without throwing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseModel(value).ok).toBe(false);
    }),
  );
});
