import { packJoint } from '../../src/classifier/joint-outputs';
import { MODEL_LABELS, MODEL_VERSION, type ModelFile } from '../../src/classifier/model';
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
import { learnJoint } from './learn-joint';
import { asPacked, packModel } from './pack-model';
import { separate, type Separator } from './support-vectors';
import type { TrainSettings } from './train-settings';
import type { Example } from './training-set';
import { onlyRows, vectorOf, vocabularyOf, type Vector, type Vocabulary } from './vocabulary';

const { kind: KIND, unit: UNIT, matter: MATTER, flags: FLAG } = MODEL_LABELS;
const UNIT_START = KIND.length;
const MATTER_START = UNIT_START + UNIT.length;
const FLAG_START = MATTER_START + MATTER.length;
const COLUMNS = FLAG_START + FLAG.length;

/** To choose the features a rough line is enough. */
const ROUNDS_TO_CHOOSE = 6;
const ROUNDS = 60;

/** From fewer messages than this nobody can tell what all outputs say together. */
const LEAST_TOGETHER = 2_000;

/** A model before it is packed: the separators by column over a vocabulary. */
export interface Learned {
  readonly vocabulary: Vocabulary;
  readonly separators: readonly Separator[];
}

/** Learns from examples and says how sure its outputs are. `foldOf` tells the parts for the calibration. */
export function trainModel(
  examples: readonly Example[],
  foldOf: readonly number[],
  settings: TrainSettings,
  made: { readonly madeFrom: string; readonly words: WordGroups },
): ModelFile {
  const outputs: Float64Array[] = [];
  for (let fold = 0; fold < settings.calibrationFolds; fold += 1) {
    const learned = asPacked(
      learn(
        examples.filter((_, index) => foldOf[index] !== fold),
        settings,
      ),
    );
    examples.forEach(({ ids }, index) => {
      if (foldOf[index] === fold) outputs[index] = outputsOf(ids, learned);
    });
  }
  const { joint, kind, outcomes } = kindsTogether(examples, outputs, foldOf, settings.calibrationFolds);
  const flags = FLAG.map((_, index) => {
    const column = FLAG_START + index;
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
    ...packModel(learn(examples, settings)),
    kind: rounded(kind),
    joint,
    unit: rounded(calibrate(examples, outputs, UNIT_START, UNIT.length)),
    matter: rounded(
      handicapFirst(
        outcomesOf(examples, outputs, MATTER_START, MATTER.length),
        calibrate(examples, outputs, MATTER_START, MATTER.length),
      ),
    ),
    flags: {
      ...rounded({ slopes: flags.map(({ slope }) => slope), offsets: flags.map(({ offset }) => offset) }),
      thresholds: flags.map(({ threshold }) => threshold),
    },
    sureFrom: sureFrom(outcomes, kind, settings.sureShareRight),
  };
}

/**
 * What all outputs together say of the kinds, and how sure that is. The joint line is packed so that its outputs are as large
 * as the kinds' own: a word's share of a kind's own output then says how much it counts.
 */
function kindsTogether(
  examples: readonly Example[],
  outputs: readonly Float64Array[],
  foldOf: readonly number[],
  folds: number,
) {
  const alone = outcomesOf(examples, outputs, 0, KIND.length);
  const own = calibrateLabels(alone, KIND.length);
  if (alone.length < LEAST_TOGETHER) return { joint: null, kind: own, outcomes: alone };
  const { weights, outputs: together } = learnJoint(
    alone.map(({ right }, index) => ({
      outputs: outputs[index] ?? [],
      fold: foldOf[index] ?? 0,
      right,
    })),
    { outputs: COLUMNS, labels: KIND.length, folds },
  );
  const raw = alone.map(({ right }, index) => ({ outputs: together[index] ?? [], right }));
  const size = (calibrateLabels(raw, KIND.length).slopes[0] ?? 1) / (own.slopes[0] ?? 1);
  const outcomes = raw.map(({ outputs: said, right }) => ({
    outputs: Float64Array.from(said, (output) => output * size),
    right,
  }));
  return {
    joint: packJoint(weights.map((weight) => weight * size)),
    kind: own,
    outcomes,
  };
}

/** Learns every column, on the features that the first learning gave the largest weights. */
export function learn(examples: readonly Example[], settings: TrainSettings): Learned {
  const whole = vocabularyOf(examples, settings);
  const first = separateAll(examples, whole, settings, ROUNDS_TO_CHOOSE);
  if (whole.ids.length <= settings.keptFeatures) {
    return { vocabulary: whole, separators: separateAll(examples, whole, settings, ROUNDS) };
  }
  const sizes = Float64Array.from(
    whole.ids,
    (_, row) =>
      first.reduce((sum, { weights }) => sum + ((weights[row] ?? 0) * (whole.worths[row] ?? 0)) ** 2, 0) *
      Math.sqrt(whole.counts[row] ?? 0),
  );
  const strongest = [...whole.ids.keys()].sort(
    (one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other,
  );
  const vocabulary = onlyRows(whole, new Set(strongest.slice(0, settings.keptFeatures)));
  return { vocabulary, separators: separateAll(examples, vocabulary, settings, ROUNDS) };
}

/** The outputs of a message's features, by column. */
export function outputsOf(ids: readonly number[], { vocabulary, separators }: Learned): Float64Array {
  const { rows, values } = vectorOf(ids, vocabulary);
  return Float64Array.from(separators, ({ weights, bias }) => {
    let output = bias;
    for (let at = 0; at < rows.length; at += 1) output += (weights[rows[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return output;
  });
}

function separateAll(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  { cost, rareCost }: TrainSettings,
  mostRounds: number,
): Separator[] {
  const vectors: Vector[] = examples.map(({ ids }) => vectorOf(ids, vocabulary));
  return Array.from({ length: COLUMNS }, (_, column) => {
    const rare = column >= MATTER_START && column !== MATTER_START;
    const answers = examples.map(({ answers: all }) => all[column] ?? 0);
    const costOf = (answer: number) => (rare && answer > 0 ? cost * rareCost : cost);
    return separate(vectors, answers, vocabulary.ids.length, costOf, mostRounds);
  });
}

function calibrate(
  examples: readonly Example[],
  outputs: readonly Float64Array[],
  start: number,
  labels: number,
): Calibration {
  return calibrateLabels(outcomesOf(examples, outputs, start, labels), labels);
}

function outcomesOf(
  examples: readonly Example[],
  outputs: readonly Float64Array[],
  start: number,
  labels: number,
): Outcome[] {
  return examples.flatMap(({ answers }, index) => {
    const right = answers.subarray(start, start + labels).indexOf(1);
    const own = outputs[index]?.subarray(start, start + labels);
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
