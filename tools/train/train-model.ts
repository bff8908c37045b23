import { COLUMNS_OF, MODEL_LABELS, type Columns } from '../../src/classifier/columns';
import { MODEL_VERSION, type ModelFile } from '../../src/classifier/model';
import { FEATURES_VERSION } from '../../src/classifier/features';
import type { WordGroups } from '../../src/classifier/word-groups';
import {
  calibrateFlag,
  calibrateLabels,
  handicapFirst,
  sharesOf,
  type Calibration,
  type Outcome,
} from './calibrate';
import { joinKinds } from './join-kinds';
import { learn, outputsOf } from './learn';
import { asPacked, packModel } from './pack-model';
import type { TrainSettings } from './train-settings';
import type { Example } from './training-set';

/** Learns from examples and says how sure its outputs are. `foldOf` tells the parts for the calibration. */
export function trainModel(
  examples: readonly Example[],
  foldOf: readonly number[],
  settings: TrainSettings,
  made: { readonly madeFrom: string; readonly words: WordGroups },
): ModelFile {
  const outputs = outputsOfUnseen(examples, foldOf, settings);
  const outcomes = (columns: Columns) => outcomesOf(examples, outputs, columns);
  const kinds = joinKinds(
    { outcomes: outcomes(COLUMNS_OF.kind), outputs, foldOf },
    { folds: settings.calibrationFolds, threatsFound: settings.threatsFound },
  );
  const matters = outcomes(COLUMNS_OF.matter);
  const flags = MODEL_LABELS.flags.map((_, index) => {
    const column = COLUMNS_OF.flags.start + index;
    return calibrateFlag(
      outputs.map((output) => output[column] ?? 0),
      examples.map(({ answers }) => answers[column] === 1),
    );
  });
  return {
    version: MODEL_VERSION,
    features: FEATURES_VERSION,
    madeFrom: made.madeFrom,
    words: Object.fromEntries(Object.entries(made.words).map(([group, words]) => [group, [...words]])),
    ...packModel(learn(examples, settings), settings.rounding),
    kind: rounded(kinds.calibration),
    joint: kinds.joint,
    unit: rounded(calibrateLabels(outcomes(COLUMNS_OF.unit), MODEL_LABELS.unit.length)),
    matter: rounded(handicapFirst(matters, calibrateLabels(matters, MODEL_LABELS.matter.length))),
    flags: {
      ...rounded({ slopes: flags.map(({ slope }) => slope), offsets: flags.map(({ offset }) => offset) }),
      thresholds: flags.map(({ threshold }) => threshold),
    },
    sureFrom: sureFrom(kinds.outcomes, kinds.calibration, settings.sureShareRight),
  };
}

/** Every example's outputs by a model, as packed, that has learned from the other parts only. */
function outputsOfUnseen(
  examples: readonly Example[],
  foldOf: readonly number[],
  settings: TrainSettings,
): Float64Array[] {
  const outputs: Float64Array[] = [];
  for (let fold = 0; fold < settings.calibrationFolds; fold += 1) {
    const others = examples.filter((_, index) => foldOf[index] !== fold);
    const learned = asPacked(learn(others, settings), settings.rounding);
    examples.forEach(({ ids }, index) => {
      if (foldOf[index] === fold) outputs[index] = outputsOf(ids, learned);
    });
  }
  return outputs;
}

function outcomesOf(
  examples: readonly Example[],
  outputs: readonly Float64Array[],
  { start, end }: Columns,
): Outcome[] {
  return examples.flatMap(({ answers }, index) => {
    const right = answers.subarray(start, end).indexOf(1);
    const own = outputs[index]?.subarray(start, end);
    return right < 0 || own === undefined ? [] : [{ outputs: own, right }];
  });
}

/** The lowest confidence from which on the messages are right as often as asked for. */
function sureFrom(outcomes: readonly Outcome[], { slopes, offsets }: Calibration, share: number): number {
  const judged = outcomes
    .map(({ outputs, right }) => {
      const shares = sharesOf(outputs, slopes, offsets);
      const confidence = Math.max(...shares);
      return { confidence, right: shares.indexOf(confidence) === right };
    })
    .sort((one, other) => other.confidence - one.confidence);
  let right = 0;
  let lowest = 1;
  judged.forEach((each, index) => {
    right += each.right ? 1 : 0;
    if (right / (index + 1) >= share) lowest = each.confidence;
  });
  return round(lowest);
}

function rounded({ slopes, offsets }: Calibration): Calibration {
  return { slopes: slopes.map(round), offsets: offsets.map(round) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
