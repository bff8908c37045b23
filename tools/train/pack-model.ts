import { choiceOf } from '../../src/classifier/columns';
import { LEVEL_POWER, type ModelFile } from '../../src/classifier/model';
import { MOST_LEVEL, packLevels, packPairs, packRising } from '../../src/classifier/packed-numbers';
import type { Learned } from './learn';
import type { Rounding } from './train-settings';

/** Steps that a feature's worth is rounded to: one is about a hundredth of a middling worth. */
const WORTH_LEVELS = 40;
/** A model of fewer features than this is small anyway: its weights are rounded less, down to a tenth. */
const MANY_FEATURES = 20_000;
const FINEST = 0.1;
/** A weight of a feature of middling frequency is left out below this many first levels. */
const LEAST_LEVELS = 0.95;
/** A feature that few messages have must weigh more to be kept, by this power of how few: it seldom helps. */
const FREQUENCY_POWER = 0.25;

/** The packed texts of a model's file. A weight is stored with the feature's worth in it. */
export function packModel(
  learned: Learned,
  rounding: Rounding,
): Pick<ModelFile, 'ids' | 'worths' | 'worthStep' | 'weights' | 'weightSteps' | 'biases'> {
  const { vocabulary, separators } = learned;
  const { ids, worths } = vocabulary;
  const worthStep = significant(worths.reduce((most, worth) => Math.max(most, worth), 0) / WORTH_LEVELS);
  const columns = roundedColumns(learned, rounding);
  return {
    ids: packRising(ids),
    worths: packLevels(Array.from(worths, (worth) => Math.round(worth / worthStep) - MOST_LEVEL)),
    worthStep,
    weights: packPairs(columns.flatMap(({ levels }) => levels)),
    weightSteps: columns.map(({ step }) => step),
    biases: separators.map(({ bias }) => significant(bias)),
  };
}

/** What was learned, with the weights as the packed model has them. */
export function asPacked(learned: Learned, rounding: Rounding): Learned {
  const { vocabulary, separators } = learned;
  const columns = roundedColumns(learned, rounding);
  return {
    vocabulary,
    separators: separators.map(({ bias }, column) => {
      const { step = 0, levels = [] } = columns[column] ?? {};
      const weights = Float64Array.from(
        levels,
        (level, row) => sizeOf(level, step) / (vocabulary.worths[row] || 1),
      );
      return { weights, bias };
    }),
  };
}

function roundedColumns(
  { vocabulary, separators }: Learned,
  rounding: Rounding,
): { step: number; levels: number[] }[] {
  const frequent = frequencies(vocabulary);
  const coarse = Math.max(FINEST, Math.min(1, vocabulary.ids.length / MANY_FEATURES));
  return separators.map(({ weights }, column) => {
    const first = coarse * rounding[choiceOf(column)];
    const shares = weights.map((weight, row) => weight * (vocabulary.worths[row] ?? 0));
    const square = shares.reduce((sum, share) => sum + share * share, 0) / Math.max(1, shares.length);
    const step = significant(first * Math.sqrt(square)) || 1;
    const levels = Array.from(shares, (share, row) =>
      Math.abs(share / step) * (frequent[row] ?? 1) < LEAST_LEVELS ? 0 : levelOf(share / step),
    );
    return { step, levels };
  });
}

function sizeOf(level: number, step: number): number {
  return Math.sign(level) * step * Math.abs(level) ** (1 / LEVEL_POWER);
}

/** By row: more than 1 for a feature that more messages have than most, less for others. */
function frequencies({ counts }: Learned['vocabulary']): Float64Array {
  const powers = Float64Array.from(counts, (count) => count ** FREQUENCY_POWER);
  const mean = Math.sqrt(powers.reduce((sum, power) => sum + power * power, 0) / Math.max(1, powers.length));
  return powers.map((power) => power / (mean || 1));
}

function significant(value: number): number {
  return Number(value.toPrecision(6));
}

function levelOf(size: number): number {
  return Math.sign(size) * Math.min(MOST_LEVEL, Math.round(Math.abs(size) ** LEVEL_POWER));
}
