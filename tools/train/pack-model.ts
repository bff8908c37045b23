import { LEVEL_POWER, MODEL_LABELS, type ModelFile } from '../../src/classifier/model';
import { MOST_LEVEL, packLevels, packPairs, packRising } from '../../src/classifier/packed-numbers';
import type { Learned } from './train-model';

const WORTH_LEVELS = 2 * MOST_LEVEL;
/**
 * The first level, in standard deviations of a column's weights: smaller weights are left out. Coarser where there are many
 * columns that lean on few words.
 */
const FIRST_LEVELS = { kind: 0.35, unit: 0.35, matter: 2, flags: 0.7 };

/** The packed texts of a model's file. A weight is stored with the feature's worth in it. */
export function packModel({
  vocabulary,
  separators,
}: Learned): Pick<ModelFile, 'ids' | 'worths' | 'worthStep' | 'weights' | 'weightSteps' | 'biases'> {
  const { ids, worths } = vocabulary;
  const worthStep = significant(worths.reduce((most, worth) => Math.max(most, worth), 0) / WORTH_LEVELS);
  const columns = separators.map(({ weights }, column) => {
    const first = FIRST_LEVELS[choiceOf(column)];
    const shares = weights.map((weight, row) => weight * (worths[row] ?? 0));
    const square = shares.reduce((sum, share) => sum + share * share, 0) / Math.max(1, shares.length);
    const step = significant(first * Math.sqrt(square)) || 1;
    return { step, levels: Array.from(shares, (share) => levelOf(share / step)) };
  });
  return {
    ids: packRising(ids),
    worths: packLevels(Array.from(worths, (worth) => Math.round(worth / worthStep) - MOST_LEVEL)),
    worthStep,
    weights: packPairs(columns.flatMap(({ levels }) => levels)),
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

function choiceOf(column: number): keyof typeof FIRST_LEVELS {
  const { kind, unit, matter } = MODEL_LABELS;
  if (column < kind.length) return 'kind';
  if (column < kind.length + unit.length) return 'unit';
  return column < kind.length + unit.length + matter.length ? 'matter' : 'flags';
}
