import { failure, success, type Result } from '../lib/result';
import { KINDS, MATTERS, UNITS, type Flag, type Kind, type Matter, type Unit } from '../policy/labels';

/** What a feature weighs for each label that it speaks for or against: the label's index and the weight. */
type FeatureWeights = readonly (readonly [number, number])[];

/** A choice between labels: the sum of the weights of the message's features, made into confidences. */
export interface Choice<Label extends string> {
  readonly labels: readonly Label[];
  /** What each label weighs before anything is read, by index. */
  readonly bias: readonly number[];
  /** The sums are multiplied by this before they become confidences, so that 0.8 is right eight times of ten. */
  readonly sharpness: number;
  readonly weights: ReadonlyMap<string, FeatureWeights>;
}

/** A yes or no: index 0 of the labels is the flag, and it is set from `threshold` (0 to 1) on. */
export interface FlagChoice extends Choice<Flag> {
  readonly threshold: number;
}

/** The weights of the suggestion engine, as data (`policies/common/model.json`). */
export interface Model {
  readonly kind: Choice<Kind>;
  readonly unit: Choice<Exclude<Unit, 'none'>>;
  readonly matter: Choice<Matter>;
  readonly flags: readonly FlagChoice[];
}

const VERSION = 1;
const INSIDE_UNITS = UNITS.filter((unit) => unit !== 'none');
const WEIGHED_FLAGS: readonly Flag[] = ['confidential', 'urgent'];
type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the model's file format: version 1, and for each choice `bias` and `weights` by label, `sharpness`, and for
 * flags `threshold`. The failure says where the first problem is.
 */
export function parseModel(value: unknown): Result<Model, string> {
  try {
    const file = objectAt(value, 'model');
    if (file.version !== VERSION) return failure(`version: must be ${VERSION}`);
    const flags = objectAt(file.flags, 'flags');
    return success({
      kind: choiceAt(file.kind, 'kind', KINDS),
      unit: choiceAt(file.unit, 'unit', INSIDE_UNITS),
      matter: choiceAt(file.matter, 'matter', ['', ...MATTERS] as const),
      flags: WEIGHED_FLAGS.filter((flag) => flag in flags).map((flag) => ({
        ...choiceAt(flags[flag], `flags.${flag}`, [flag]),
        threshold: numberAt(objectAt(flags[flag], `flags.${flag}`).threshold, `flags.${flag}.threshold`),
      })),
    });
  } catch (problem) {
    if (problem instanceof ShapeProblem) return failure(problem.message);
    throw problem;
  }
}

/** Only thrown and caught in this file. */
class ShapeProblem extends Error {}

function choiceAt<Label extends string>(value: unknown, at: string, labels: readonly Label[]): Choice<Label> {
  const choice = objectAt(value, at);
  const bias = objectAt(choice.bias, `${at}.bias`);
  const weights = objectAt(choice.weights, `${at}.weights`);
  const unknown = Object.keys(weights).find((label) => !(labels as readonly string[]).includes(label));
  if (unknown !== undefined) throw new ShapeProblem(`${at}.weights.${unknown}: is not one of the labels`);
  const byFeature = new Map<string, (readonly [number, number])[]>();
  labels.forEach((label, index) => {
    const ofLabel = objectAt(weights[label] ?? {}, `${at}.weights.${label}`);
    for (const [feature, weight] of Object.entries(ofLabel)) {
      const pair = [index, numberAt(weight, `${at}.weights.${label}.${feature}`)] as const;
      const known = byFeature.get(feature);
      if (known === undefined) byFeature.set(feature, [pair]);
      else known.push(pair);
    }
  });
  return {
    labels,
    bias: labels.map((label) => numberAt(bias[label], `${at}.bias.${label}`)),
    sharpness: numberAt(choice.sharpness, `${at}.sharpness`),
    weights: byFeature,
  };
}

function objectAt(value: unknown, at: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ShapeProblem(`${at}: must be an object`);
  }
  return value as Json;
}

function numberAt(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ShapeProblem(`${at}: must be a number`);
  return value;
}
