import type { Features } from './features';
import type { Choice } from './model';

/** A label with its confidence, 0 to 1. */
export interface Scored<Label> {
  readonly label: Label;
  readonly confidence: number;
}

/** The labels' sums for these features, by index: bias and weights, so that long and short messages weigh alike. */
export function sums(features: Features, choice: Choice<string>): number[] {
  const totals = choice.bias.map(() => 0);
  let known = 0;
  for (const feature of features.keys()) {
    const weights = choice.weights.get(feature);
    if (weights === undefined) continue;
    known += 1;
    for (const [index, weight] of weights) totals[index] = (totals[index] ?? 0) + weight;
  }
  const scale = 1 / Math.sqrt(Math.max(1, known));
  return totals.map((total, index) => choice.sharpness * ((choice.bias[index] ?? 0) + total * scale));
}

/** Sums as confidences that add up to 1, best first; labels in the model's order where they are equal. */
export function ranked<Label extends string>(
  labels: readonly Label[],
  totals: readonly number[],
): [Scored<Label>, ...Scored<Label>[]] {
  const highest = Math.max(...totals);
  const odds = totals.map((total) => Math.exp(total - highest));
  const sum = odds.reduce((all, each) => all + each, 0);
  const scored = labels.map((label, index) => ({ label, confidence: (odds[index] ?? 0) / sum }));
  scored.sort((one, other) => other.confidence - one.confidence);
  return scored as [Scored<Label>, ...Scored<Label>[]];
}

/** The confidence (0 to 1) of a yes-or-no choice. */
export function likelihood(features: Features, choice: Choice<string>): number {
  return 1 / (1 + Math.exp(-(sums(features, choice)[0] ?? 0)));
}

/** The features that speak for a label, strongest first, with their share of its sum. */
export function strongest(
  features: Features,
  choice: Choice<string>,
  label: string,
): { readonly feature: string; readonly share: number }[] {
  const index = choice.labels.indexOf(label);
  const speaking: { feature: string; share: number }[] = [];
  for (const feature of features.keys()) {
    const share = choice.weights.get(feature)?.find(([of]) => of === index)?.[1] ?? 0;
    if (share > 0) speaking.push({ feature, share });
  }
  return speaking.sort((one, other) => other.share - one.share);
}
