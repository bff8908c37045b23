import { FEATURES_VERSION } from '../../src/classifier/features';
import { MODEL_LABELS } from '../../src/classifier/columns';
import { MODEL_VERSION, type ModelFile } from '../../src/classifier/model';
import { MOST_LEVEL, packLevels, packPairs, packRising } from '../../src/classifier/packed-numbers';

/** The columns' labels, in order. */
export const TINY_COLUMNS: readonly string[] = [
  ...MODEL_LABELS.kind,
  ...MODEL_LABELS.unit,
  ...MODEL_LABELS.matter,
  ...MODEL_LABELS.flags,
];

/** What a few features say, by their numbers: levels (−45 to 45) by label. */
export type TinyWeights = ReadonlyMap<number, Readonly<Record<string, number | undefined>>>;

/** A model's file that knows only these features; each counts for 1, and a level of 1 weighs 1. */
export function tinyModelFile(known: TinyWeights = new Map(), part: Partial<ModelFile> = {}): ModelFile {
  const ids = [...known.keys()].sort((one, other) => one - other);
  const { kind, unit, matter, flags } = MODEL_LABELS;
  return {
    version: MODEL_VERSION,
    features: FEATURES_VERSION,
    madeFrom: 'ab'.repeat(32),
    words: {},
    ids: packRising(ids),
    worths: packLevels(ids.map(() => MOST_LEVEL)),
    worthStep: 1 / (2 * MOST_LEVEL),
    weights: packPairs(TINY_COLUMNS.flatMap((label) => ids.map((id) => known.get(id)?.[label] ?? 0))),
    weightSteps: TINY_COLUMNS.map(() => 1),
    biases: TINY_COLUMNS.map(() => 0),
    kind: evenly(kind),
    joint: null,
    unit: evenly(unit),
    matter: evenly(matter),
    flags: { ...evenly(flags), thresholds: flags.map(() => 0.9) },
    sureFrom: 0.6,
    ...part,
  };
}

function evenly(labels: readonly string[]) {
  return { slopes: labels.map(() => 1), offsets: labels.map(() => 0) };
}
