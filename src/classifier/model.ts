import * as v from 'valibot';
import { failure, success, type Result } from '../lib/result';
import type { Flag, Kind, Matter, Unit } from '../policy/labels';
import { COLUMN_COUNT, COLUMNS_OF, MODEL_LABELS, type Columns } from './columns';
import { FEATURES_VERSION } from './features';
import { unpackJoint, type Joint } from './joint-outputs';
import { groupFinder, type GroupFinder } from './word-groups';
import { MOST_LEVEL, unpackLevels, unpackPairs, unpackRising } from './packed-numbers';

/** A choice between labels: one output of the model for each. */
export interface Choice<Label extends string> {
  readonly labels: readonly Label[];
  /** The column of the first label's weights. */
  readonly column: number;
  /** An output is multiplied and raised by these, by label, so that 0.8 is right eight times of ten. */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
}

/** A yes or no: set from `threshold` (0 to 1) on. */
export interface FlagChoice extends Choice<Flag> {
  readonly threshold: number;
}

/** What the suggestion engine has learned (`policies/common/model.json`). */
export interface Model {
  /** SHA-256 of the corpus and the settings that it was made from, in hexadecimal digits. */
  readonly madeFrom: string;
  /** The row of each feature that the model knows. */
  readonly rows: ReadonlyMap<number, number>;
  /** How much a feature counts among a message's features, by row. */
  readonly worths: Float32Array;
  /** What a feature says for or against each label: rows × columns. */
  readonly weights: Float32Array;
  readonly columns: number;
  /** What each output is before anything is read, by column. */
  readonly biases: readonly number[];
  readonly kind: Choice<Kind>;
  /** What all outputs together say of the kinds; null in a model that learned from too little: each output then says its own. */
  readonly joint: Joint | null;
  readonly unit: Choice<Exclude<Unit, 'none'>>;
  readonly matter: Choice<Matter>;
  readonly flags: readonly FlagChoice[];
  /** Finds the words of the model's groups. */
  readonly findGroups: GroupFinder;
  /** A kind that is at least this likely (0 to 1) may be said without "unsure". */
  readonly sureFrom: number;
}

export const MODEL_VERSION = 4;

/** A level grows with this power of a weight's size: small weights keep their differences, and few levels say much. */
export const LEVEL_POWER = 0.7;

const number = v.pipe(v.number(), v.finite());
const numbers = v.array(number);
const choiceShape = v.object({ slopes: numbers, offsets: numbers });

/** The model's file. The three texts are packed as `packed-numbers` says; `weights` stands column after column, in pairs. */
const modelFile = v.object({
  version: v.literal(MODEL_VERSION),
  features: v.literal(FEATURES_VERSION),
  madeFrom: v.pipe(v.string(), v.hash(['sha256'])),
  words: v.record(v.string(), v.array(v.string())),
  ids: v.string(),
  worths: v.string(),
  worthStep: number,
  weights: v.string(),
  weightSteps: numbers,
  biases: numbers,
  kind: choiceShape,
  joint: v.nullable(v.object({ levels: v.string(), step: number })),
  unit: choiceShape,
  matter: choiceShape,
  flags: v.intersect([choiceShape, v.object({ thresholds: numbers })]),
  sureFrom: number,
});
export type ModelFile = v.InferOutput<typeof modelFile>;

/** Reads the model's file format. The failure says where the first problem is and how to make the model anew. */
export function parseModel(value: unknown): Result<Model, string> {
  const parsed = v.safeParse(modelFile, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failure(`${v.getDotPath(issue) ?? 'model'}: ${issue.message} → make it anew: postgang train`);
  }
  const model = unpacked(parsed.output);
  return typeof model === 'string' ? failure(`${model} → make it anew: postgang train`) : success(model);
}

function unpacked(file: ModelFile): Model | string {
  const ids = unpackRising(file.ids);
  if (ids === null) return 'ids: is damaged';
  const { kind, unit, matter, flags } = MODEL_LABELS;
  const worths = unpackLevels(file.worths);
  if (worths?.length !== ids.length) return 'worths: does not go with ids';
  const levels = unpackPairs(file.weights, ids.length * COLUMN_COUNT);
  if (levels === null) return 'weights: does not go with ids';
  const perColumn = file.biases.length === COLUMN_COUNT && file.weightSteps.length === COLUMN_COUNT;
  if (!perColumn) return 'biases: there must be one for each label';
  const choice = <Label extends string>(
    labels: readonly Label[],
    { start }: Columns,
    { slopes, offsets }: ModelFile['kind'],
  ): Choice<Label> => ({ labels, column: start, slopes, offsets });
  const sized = [
    [file.kind, kind],
    [file.unit, unit],
    [file.matter, matter],
    [file.flags, flags],
  ] as const;
  if (
    sized.some(([{ slopes, offsets }, { length }]) => slopes.length !== length || offsets.length !== length)
  )
    return 'slopes: there must be one for each label';
  const joint = file.joint === null ? null : unpackJoint(file.joint, COLUMN_COUNT, kind.length);
  if (file.joint !== null && joint === null) return 'joint: does not go with the labels';
  if (file.flags.thresholds.length !== flags.length) return 'thresholds: there must be one for each flag';
  return {
    madeFrom: file.madeFrom,
    rows: new Map(ids.map((id, row) => [id, row])),
    worths: Float32Array.from(worths, (level) => (level + MOST_LEVEL) * file.worthStep),
    weights: weightsOf(levels, file.weightSteps, ids.length, COLUMN_COUNT),
    columns: COLUMN_COUNT,
    biases: file.biases,
    kind: choice(kind, COLUMNS_OF.kind, file.kind),
    joint,
    unit: choice(unit, COLUMNS_OF.unit, file.unit),
    matter: choice(matter, COLUMNS_OF.matter, file.matter),
    flags: flags.map((flag, index) => ({
      labels: [flag],
      column: COLUMNS_OF.flags.start + index,
      slopes: file.flags.slopes.slice(index, index + 1),
      offsets: file.flags.offsets.slice(index, index + 1),
      threshold: file.flags.thresholds[index] ?? 1,
    })),
    findGroups: groupFinder(file.words),
    sureFrom: file.sureFrom,
  };
}

function weightsOf(levels: Int8Array, steps: readonly number[], rows: number, columns: number): Float32Array {
  const weights = new Float32Array(levels.length);
  for (let column = 0; column < columns; column += 1) {
    const step = steps[column] ?? 0;
    // There are few levels and a million weights.
    const weightOf = Float32Array.from({ length: 2 * MOST_LEVEL + 1 }, (_, at) => {
      const level = at - MOST_LEVEL;
      return Math.sign(level) * step * Math.abs(level) ** (1 / LEVEL_POWER);
    });
    for (let row = 0; row < rows; row += 1) {
      weights[row * columns + column] = weightOf[(levels[column * rows + row] ?? 0) + MOST_LEVEL] ?? 0;
    }
  }
  return weights;
}
