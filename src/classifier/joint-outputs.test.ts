import { jointInputCount, jointInputs, jointOutputs, packJoint, unpackJoint } from './joint-outputs';

test('the inputs are the outputs, the products of every two, and 1', () => {
  expect([...jointInputs([1, -0.5])]).toEqual([1, -0.5, 1, -0.5, 0.25, 1]);
  expect(jointInputCount(2)).toBe(6);
});

test('an odd message counts no more than a plain one', () => {
  expect([...jointInputs([50, -50])]).toEqual([...jointInputs([2, -2])]);
});

test('a kind can be said by two outputs together that neither says alone', () => {
  // Labels: neither, both. The product of the outputs (the fourth input) is for both.
  const weights = new Float64Array(jointInputCount(2) * 2);
  weights[3 * 2 + 1] = 1;
  const joint = { weights, labels: 2 };
  const saysBoth = ([one, other]: [number, number]) => {
    const [neither = 0, both = 0] = jointOutputs([one, other], joint);
    return both > neither;
  };
  expect(saysBoth([1, 1])).toBe(true);
  expect(saysBoth([-1, -1])).toBe(true);
  expect(saysBoth([1, -1])).toBe(false);
});

test('packed weights come back nearly as they were', () => {
  const weights = Array.from({ length: jointInputCount(3) * 2 }, (_, at) => Math.sin(at * 1.7) * 3);
  const joint = unpackJoint(packJoint(weights), 3, 2);
  expect(joint).not.toBeNull();
  [...(joint?.weights ?? [])].forEach((weight, at) => {
    expect(Math.abs(weight - (weights[at] ?? NaN))).toBeLessThan(0.06);
  });
});

test.each([
  ['of too few weights', '#'],
  ['of other characters', 'å'.repeat(jointInputCount(3) * 2)],
])('a packed line %s is refused', (_what, levels) => {
  expect(unpackJoint({ levels, step: 1 }, 3, 2)).toBeNull();
});

test('a line that learned nothing can be packed', () => {
  const empty = new Float64Array(jointInputCount(3) * 2);
  expect([...(unpackJoint(packJoint(empty), 3, 2)?.weights ?? [])].every((weight) => weight === 0)).toBe(
    true,
  );
});
