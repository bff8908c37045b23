import fc from 'fast-check';
import { calibrateFlag, calibrateLabels, sharesOf, type Outcome } from './calibrate';
import { randomNumbers } from './random';

const LABELS = 3;

/** Outputs that are right in a share of the messages, with the same outputs whether they are right or not. */
function outcomes(size: number, shareRight: number): Outcome[] {
  const random = randomNumbers(2);
  return Array.from({ length: 1_500 }, (_, at) => {
    const said = at % LABELS;
    const right = random() < shareRight ? said : (said + 1 + Math.floor(random() * 2)) % LABELS;
    return { outputs: Array.from({ length: LABELS }, (__, label) => (label === said ? size : -size)), right };
  });
}

test.each([
  ['overconfident', 2],
  ['timid', 0.1],
])('%s outputs come to say how often they are right', (_name, size) => {
  for (const shareRight of [0.6, 0.9]) {
    const given = outcomes(size, shareRight);
    const { slopes, offsets } = calibrateLabels(given, LABELS);
    const highest = given.map(({ outputs }) => Math.max(...sharesOf(outputs, slopes, offsets)));
    const mean = highest.reduce((sum, share) => sum + share, 0) / highest.length;
    expect(Math.abs(mean - shareRight)).toBeLessThan(0.08);
  }
});

test('the order of the outputs stays: how many messages of a kind the corpus has counts for nothing', () => {
  const given = Array.from({ length: 300 }, (_, at) => ({
    outputs: [0, 0, 0],
    right: at % 10 < 8 ? 2 : at % 2,
  }));
  const { slopes, offsets } = calibrateLabels(given, LABELS);
  const shares = [...sharesOf([0, 0, 0], slopes, offsets)];
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(1e-9);
  const [low = 0, middle = 0, high = 0] = sharesOf([-1, 0, 1], slopes, offsets);
  expect(low < middle && middle < high).toBe(true);
});

test('outputs that are always right, or never, still give a slope that says something', () => {
  for (const right of [0, 2]) {
    const { slopes } = calibrateLabels([{ outputs: [1, 0, -1], right }], LABELS);
    expect(slopes.every((slope) => Number.isFinite(slope) && slope > 0)).toBe(true);
  }
});

test('without a message to learn from it says numbers that a file can hold', () => {
  const { slopes, offsets } = calibrateLabels([], LABELS);
  expect([...slopes, ...offsets].every(Number.isFinite)).toBe(true);
});

test('shares add up to 1, whatever the outputs', () => {
  const numbers = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), {
    minLength: LABELS,
    maxLength: LABELS,
  });
  fc.assert(
    fc.property(numbers, numbers, numbers, (outputs, slopes, offsets) => {
      const shares = [...sharesOf(outputs, slopes, offsets)];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }),
  );
});

test("a flag's threshold parts those that have it from those that have not", () => {
  const random = randomNumbers(4);
  const holds = Array.from({ length: 600 }, (_, at) => at % 6 === 0);
  const outputs = holds.map((hold) => (hold ? 1 : -1) + 1.2 * (random() - 0.5));
  const { slope, offset, threshold } = calibrateFlag(outputs, holds);
  expect(threshold).toBeGreaterThanOrEqual(0.2);
  expect(threshold).toBeLessThanOrEqual(0.8);
  const said = outputs.map((output) => 1 / (1 + Math.exp(-(slope * output + offset))) >= threshold);
  expect(said).toEqual(holds);
});

test('a flag that no message has is not set by nothing', () => {
  const { slope, offset, threshold } = calibrateFlag([-1, -0.9, -1.1], [false, false, false]);
  expect(1 / (1 + Math.exp(-(slope * -1 + offset)))).toBeLessThan(threshold);
});
