import { LEVEL_POWER, MODEL_LABELS, type ModelFile } from '../../src/classifier/model';
import { MOST_LEVEL, packLevels, packRising } from '../../src/classifier/packed-numbers';
import type { Learned } from './train-model';

const WORTH_LEVELS = 2 * MOST_LEVEL;
/**
 * The first level, in standard deviations of a column's weights: smaller weights are left out. Matters and flags are
 * fewer choices that lean on rules, so that they need fewer words.
 */
const FIRST_LEVEL = 0.35;
const FIRST_LEVEL_OF_THE_RARE = 2.5;
/** The columns of kinds and units come first. */
const WHOLE_COLUMNS = MODEL_LABELS.kind.length + MODEL_LABELS.unit.length;

/** The packed texts of a model's file. A weight is stored with the feature's worth in it. */
export function packModel({
  vocabulary,
  separators,
}: Learned): Pick<ModelFile, 'ids' | 'worths' | 'worthStep' | 'weights' | 'weightSteps' | 'biases'> {
  const { ids, worths } = vocabulary;
  const worthStep = significant(worths.reduce((most, worth) => Math.max(most, worth), 0) / WORTH_LEVELS);
  const columns = separators.map(({ weights }, column) => {
    const first = column < WHOLE_COLUMNS ? FIRST_LEVEL : FIRST_LEVEL_OF_THE_RARE;
    const shares = weights.map((weight, row) => weight * worths[row]!);
    const square = shares.reduce((sum, share) => sum + share * share, 0) / Math.max(1, shares.length);
    const step = significant(first * Math.sqrt(square)) || 1;
    return { step, levels: Array.from(shares, (share) => levelOf(share / step)) };
  });
  return {
    ids: packRising(ids),
    worths: packLevels(Array.from(worths, (worth) => Math.round(worth / worthStep) - MOST_LEVEL)),
    worthStep,
    weights: columns.map(({ levels }) => packLevels(levels)).join(''),
    weightSteps: columns.map(({ step }) => step),
    biases: separators.map(({ bias }) => significant(bias)),
  };
}

function significant(value: number): number {
  return Number(value.toPrecision(6));
}

function levelOf(size: number): number {
  return Math.sign(size) * Math.min(MOST_LEVEL, Math.round(Math.abs(size) ** LEVEL_POWER));
}
