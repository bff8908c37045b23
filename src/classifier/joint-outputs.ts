import { packLevels, unpackLevels, MOST_LEVEL } from './packed-numbers';

/** What all outputs together say of each kind: a second line over the outputs and the products of every two of them. */
export interface Joint {
  /** Inputs × labels. */
  readonly weights: Float64Array;
  readonly labels: number;
}

/** An output counts up to this much, so that an odd message is not squared out of sight. */
const MOST_OUTPUT = 2;
/** A level grows with this power of a weight's size. */
const LEVEL_POWER = 0.7;

/** How many inputs so many outputs give: each, each two multiplied (with itself too), and one that is always 1. */
export function jointInputCount(outputs: number): number {
  return outputs + (outputs * (outputs + 1)) / 2 + 1;
}

/** The inputs of the second line. */
export function jointInputs(outputs: ArrayLike<number>): Float64Array {
  const held = Float64Array.from(outputs, (output) => Math.max(-MOST_OUTPUT, Math.min(MOST_OUTPUT, output)));
  const inputs = new Float64Array(jointInputCount(held.length));
  inputs.set(held);
  let at = held.length;
  for (let one = 0; one < held.length; one += 1) {
    for (let other = one; other < held.length; other += 1) {
      inputs[at] = (held[one] ?? 0) * (held[other] ?? 0);
      at += 1;
    }
  }
  inputs[at] = 1;
  return inputs;
}

/** What the second line says of each label. */
export function jointOutputs(outputs: ArrayLike<number>, { weights, labels }: Joint): Float64Array {
  const inputs = jointInputs(outputs);
  const said = new Float64Array(labels);
  for (let input = 0; input < inputs.length; input += 1) {
    const size = inputs[input] ?? 0;
    for (let label = 0; label < labels; label += 1) {
      said[label] = (said[label] ?? 0) + size * (weights[input * labels + label] ?? 0);
    }
  }
  return said;
}

/** The second line's weights as text, one character each, and the size of the first level. */
export function packJoint(weights: ArrayLike<number>): { levels: string; step: number } {
  let most = 0;
  for (let at = 0; at < weights.length; at += 1) most = Math.max(most, Math.abs(weights[at] ?? 0));
  const step = Number((most / MOST_LEVEL ** (1 / LEVEL_POWER)).toPrecision(6)) || 1;
  const levels = Array.from(weights, (weight) =>
    Math.max(
      -MOST_LEVEL,
      Math.min(MOST_LEVEL, Math.sign(weight) * Math.round((Math.abs(weight) / step) ** LEVEL_POWER)),
    ),
  );
  return { levels: packLevels(levels), step };
}

/** The second line that `packJoint` packed for so many outputs and labels, or null when the text is not of that size. */
export function unpackJoint(
  { levels, step }: { readonly levels: string; readonly step: number },
  outputs: number,
  labels: number,
): Joint | null {
  const unpacked = unpackLevels(levels);
  if (unpacked?.length !== jointInputCount(outputs) * labels) return null;
  const weights = Float64Array.from(
    unpacked,
    (level) => Math.sign(level) * step * Math.abs(level) ** (1 / LEVEL_POWER),
  );
  return { weights, labels };
}
