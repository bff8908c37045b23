import type { Features } from './features';
import type { Choice, Model } from './model';

/** A label with its confidence, 0 to 1. */
export interface Scored<Label> {
  readonly label: Label;
  readonly confidence: number;
}

/** What a message's features say: the model's outputs by column, and how they came about. */
export interface Weighed {
  readonly outputs: Float64Array;
  /** The model's row of each feature of the message, by the features' index; -1 for one that it does not know. */
  readonly rows: Int32Array;
  /** A row's weight, multiplied by this, is its share of an output: long and short messages weigh alike. */
  readonly scale: number;
}

/** Weighs a message's features, all labels at once. */
export function weigh(features: Pick<Features, 'ids'>, model: Model): Weighed {
  const outputs = new Float64Array(model.columns);
  const { rows, length } = rowsOf(features.ids, model);
  for (const row of rows) if (row >= 0) addRow(outputs, model, row);
  const scale = length === 0 ? 0 : 1 / Math.sqrt(length);
  for (let column = 0; column < outputs.length; column += 1) {
    outputs[column] = (outputs[column] ?? 0) * scale + (model.biases[column] ?? 0);
  }
  return { outputs, rows, scale };
}

/** All rows are looked up before any is read: the processor then fetches them side by side. */
function rowsOf(
  ids: readonly number[],
  { rows: rowOf, worths }: Model,
): { readonly rows: Int32Array; readonly length: number } {
  const rows = new Int32Array(ids.length).fill(-1);
  let length = 0;
  for (let index = 0; index < ids.length; index += 1) {
    const row = rowOf.get(ids[index] ?? -1);
    if (row === undefined) continue;
    rows[index] = row;
    length += (worths[row] ?? 0) ** 2;
  }
  return { rows, length };
}

/** A function of its own: inside `weigh`, V8 compiled the loop and threw it away over and over. */
function addRow(outputs: Float64Array, { weights }: Model, row: number): void {
  const start = row * outputs.length;
  for (let column = 0; column < outputs.length; column += 1) {
    outputs[column] = (outputs[column] ?? 0) + (weights[start + column] ?? 0);
  }
}

/** The labels' log odds, by index: the outputs as the model's calibration has it. */
export function logOdds({ outputs }: Pick<Weighed, 'outputs'>, choice: Choice<string>): number[] {
  return choice.labels.map(
    (_, index) =>
      (outputs[choice.column + index] ?? 0) * (choice.slopes[index] ?? 0) + (choice.offsets[index] ?? 0),
  );
}

/** Log odds as confidences that add up to 1, best first; labels in the model's order where they are equal. */
export function ranked<Label extends string>(
  labels: readonly Label[],
  odds: readonly number[],
): [Scored<Label>, ...Scored<Label>[]] {
  const highest = Math.max(...odds);
  const shares = odds.map((each) => Math.exp(each - highest));
  const sum = shares.reduce((all, each) => all + each, 0);
  const scored = labels.map((label, index) => ({ label, confidence: (shares[index] ?? 0) / sum }));
  scored.sort((one, other) => other.confidence - one.confidence);
  return scored as [Scored<Label>, ...Scored<Label>[]];
}

/** The confidence (0 to 1) of a yes with these log odds. */
export function likelihood(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
