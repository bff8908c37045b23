import { jointOutputs } from '../../src/classifier/joint-outputs';
import { learnJoint, type JointExample } from './learn-joint';
import { randomNumbers } from './random';

const SHAPE = { outputs: 2, labels: 2, folds: 3 };

/** Right is 1 where both outputs have the same sign: no line over the outputs alone can tell. */
function alike(messages: number): JointExample[] {
  const random = randomNumbers(5);
  return Array.from({ length: messages }, (_, at) => {
    const outputs = [2 * random() - 1, 2 * random() - 1] as const;
    return { outputs, fold: at % SHAPE.folds, right: outputs[0] * outputs[1] > 0 ? 1 : 0 };
  });
}

const saidOf = (outputs: ArrayLike<number>) => ((outputs[1] ?? 0) > (outputs[0] ?? 0) ? 1 : 0);

test('it learns what the outputs say only together', () => {
  const { weights } = learnJoint(alike(1_500), SHAPE);
  const joint = { weights, labels: SHAPE.labels };
  const unseen = alike(2_000).slice(1_500);
  const right = unseen.filter((example) => saidOf(jointOutputs(example.outputs, joint)) === example.right);
  expect(right.length / unseen.length).toBeGreaterThan(0.93);
});

test('a part is judged by a line that has not learned from it', () => {
  // In each part another answer is right: who learned from the others must be wrong.
  const examples = Array.from({ length: 300 }, (_, at) => ({
    outputs: [at % 3 === 0 ? 1 : -1, 0.5],
    fold: at % 3 === 0 ? 0 : 1,
    right: at % 3 === 0 ? 1 : 0,
  }));
  const { outputs } = learnJoint(examples, { ...SHAPE, folds: 2 });
  expect(outputs.filter((own, at) => saidOf(own) === examples[at]?.right)).toHaveLength(0);
});

test('the same outputs give the same line', () => {
  expect(learnJoint(alike(200), SHAPE).weights).toEqual(learnJoint(alike(200), SHAPE).weights);
});

test('without a message to learn from it says numbers that a file can hold', () => {
  expect([...learnJoint([], SHAPE).weights].every(Number.isFinite)).toBe(true);
});
