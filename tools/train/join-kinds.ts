import { COLUMN_COUNT, MODEL_LABELS } from '../../src/classifier/columns';
import { packJoint } from '../../src/classifier/joint-outputs';
import type { ModelFile } from '../../src/classifier/model';
import { calibrateLabels, type Calibration, type Outcome } from './calibrate';
import { learnJoint, type LearnedJoint } from './learn-joint';

/** From fewer messages than this nobody can tell what all outputs say together. */
const LEAST_TOGETHER = 2_000;
/** From fewer threats than this nobody can tell how many are found: a single odd one would raise the output without bound. */
const LEAST_THREATS = 100;
const KINDS = MODEL_LABELS.kind.length;
const THREAT = MODEL_LABELS.kind.indexOf('threat');

/** What messages' outputs say of the kinds, by a model that had not learned from them. Every message has a kind. */
interface Unseen {
  readonly outcomes: readonly Outcome[];
  /** All outputs, by column. */
  readonly outputs: readonly Float64Array[];
  readonly foldOf: readonly number[];
}

/**
 * What all outputs together say of the kinds, and how sure that is. The joint line is packed so that its outputs are as large
 * as the kinds' own: a word's share of a kind's own output then says how much it counts.
 * The threats' output is raised until `threatsFound` (0 to 1) of them are found: a missed one is worse than a false alarm.
 */
export function joinKinds(
  { outcomes: alone, outputs, foldOf }: Unseen,
  { folds, threatsFound }: { readonly folds: number; readonly threatsFound: number },
): { joint: ModelFile['joint']; calibration: Calibration; outcomes: readonly Outcome[] } {
  const calibration = calibrateLabels(alone, KINDS);
  if (alone.length < LEAST_TOGETHER) return { joint: null, calibration, outcomes: alone };
  const examples = alone.map(({ right }, index) => ({
    outputs: outputs[index] ?? [],
    fold: foldOf[index] ?? 0,
    right,
  }));
  const learned = learnJoint(examples, { outputs: COLUMN_COUNT, labels: KINDS, folds });
  const raise = raiseToFind(learned, alone, threatsFound);
  const raw = alone.map(({ right }, index) => ({
    outputs: raised(learned.outputs[index] ?? new Float64Array(KINDS), raise),
    right,
  }));
  const scale = (calibrateLabels(raw, KINDS).slopes[0] ?? 1) / (calibration.slopes[0] ?? 1);
  return {
    joint: packJoint(withConstant(learned.weights, raise).map((weight) => weight * scale)),
    calibration,
    outcomes: raw.map(({ outputs: said, right }) => ({
      outputs: said.map((output) => output * scale),
      right,
    })),
  };
}

/** By how much the threats' output must be raised so that this share of them has the highest output. */
function raiseToFind({ outputs }: LearnedJoint, outcomes: readonly Outcome[], share: number): number {
  const lacking = outcomes.flatMap(({ right }, index) => {
    if (right !== THREAT) return [];
    const said = outputs[index] ?? [];
    return [Math.max(...said.filter((_, kind) => kind !== THREAT)) - (said[THREAT] ?? 0)];
  });
  if (lacking.length < LEAST_THREATS) return 0;
  lacking.sort((one, other) => one - other);
  return Math.max(0, lacking[Math.ceil(share * lacking.length) - 1] ?? 0);
}

function raised(outputs: Float64Array, raise: number): Float64Array {
  return outputs.map((output, kind) => (kind === THREAT ? output + raise : output));
}

/** The joint line's last input is always 1. */
function withConstant(weights: Float64Array, raise: number): Float64Array {
  const last = weights.length - KINDS;
  return weights.map((weight, at) => (at === last + THREAT ? weight + raise : weight));
}
