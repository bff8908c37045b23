import { COLUMN_COUNT, MODEL_LABELS } from '../../src/classifier/columns';
import { jointOutputs, unpackJoint } from '../../src/classifier/joint-outputs';
import { joinKinds } from './join-kinds';
import { randomNumbers } from './random';

const KINDS = MODEL_LABELS.kind.length;
const THREAT = MODEL_LABELS.kind.indexOf('threat');
const FOLDS = 3;
/** Enough to learn from together. */
const MESSAGES = 2_400;

/** Outputs that point to the right kind, but of threats only every other one is told from feedback. */
function unseen(count: number) {
  const random = randomNumbers(11);
  const feedback = MODEL_LABELS.kind.indexOf('feedback');
  const rights = Array.from({ length: count }, (_, at) => at % KINDS);
  const outputs = rights.map((right, at) => {
    const own = new Float64Array(COLUMN_COUNT).fill(-1);
    const veiled = right === THREAT && Math.floor(at / KINDS) % 2 === 0;
    own[veiled ? feedback : right] = 1;
    return own.map((output) => output + 0.2 * (random() - 0.5));
  });
  return {
    outcomes: rights.map((right, at) => ({ outputs: outputs[at]?.subarray(0, KINDS) ?? [], right })),
    outputs,
    foldOf: rights.map((_, at) => Math.floor(at / KINDS) % FOLDS),
  };
}

function foundThreats(outcomes: ReturnType<typeof joinKinds>['outcomes']): number {
  const threats = outcomes.filter(({ right }) => right === THREAT);
  const found = threats.filter(({ outputs }) => Math.max(...Array.from(outputs)) === outputs[THREAT]);
  return found.length / threats.length;
}

const given = unseen(MESSAGES);
const raised = joinKinds(given, { folds: FOLDS, threatsFound: 0.8 });

test('as many of the threats are found as are asked for', () => {
  expect(foundThreats(raised.outcomes)).toBeGreaterThanOrEqual(0.8);
});

test('nothing is raised when enough are found', () => {
  const few = joinKinds(given, { folds: FOLDS, threatsFound: 0.3 });
  expect(foundThreats(few.outcomes)).toBeGreaterThan(0.4);
  expect(foundThreats(few.outcomes)).toBeLessThan(0.6);
});

test('the packed line says what was raised', () => {
  const line = raised.joint === null ? null : unpackJoint(raised.joint, COLUMN_COUNT, KINDS);
  if (line === null) throw new Error('no joint line');
  const said = given.outputs.map((outputs, index) => ({
    outputs: jointOutputs(outputs, line),
    right: given.outcomes[index]?.right ?? 0,
  }));
  expect(foundThreats(said)).toBeGreaterThan(0.75);
});

test('a few odd threats among many messages raise nothing', () => {
  const threats = given.outcomes.flatMap(({ right }, index) => (right === THREAT ? [index] : []));
  const left = new Set(threats.slice(3));
  const kept = <Value>(list: readonly Value[]) => list.filter((_, index) => !left.has(index));
  const little = { outcomes: kept(given.outcomes), outputs: kept(given.outputs), foldOf: kept(given.foldOf) };
  const [much, none] = [1, 0].map((threatsFound) => joinKinds(little, { folds: FOLDS, threatsFound }));
  expect(much).toEqual(none);
});

test('from few messages every output says its own kind', () => {
  const little = unseen(300);
  const { joint, outcomes } = joinKinds(little, { folds: FOLDS, threatsFound: 0.95 });
  expect(joint).toBeNull();
  expect(outcomes).toBe(little.outcomes);
});
