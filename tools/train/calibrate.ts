/** Outputs of messages that the model had not learned from, and what was right: the label's index. */
export interface Outcome {
  readonly outputs: ArrayLike<number>;
  readonly right: number;
}

/** What makes outputs into log odds, by label. */
export interface Calibration {
  readonly slopes: number[];
  readonly offsets: number[];
}

const STEPS = 60;
const FLATTEST = 0.1;
const STEEPEST = 40;

/**
 * The one slope with which the labels' shares come closest to how often they were right (least log loss, by golden
 * section). One slope for all keeps the order of the outputs: how many messages of a kind the corpus has says nothing of
 * how many a mailbox gets.
 */
export function calibrateLabels(outcomes: readonly Outcome[], labels: number): Calibration {
  const offsets = new Array<number>(labels).fill(0);
  const slopesOf = (slope: number) => new Array<number>(labels).fill(slope);
  const loss = (slope: number) => {
    const slopes = slopesOf(slope);
    return outcomes.reduce(
      (sum, { outputs, right }) => sum - Math.log((sharesOf(outputs, slopes, offsets)[right] ?? 0) + 1e-12),
      0,
    );
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [FLATTEST, STEEPEST];
  for (let step = 0; step < STEPS && high - low > 0.001; step += 1) {
    const third = high - golden * (high - low);
    const twoThirds = low + golden * (high - low);
    if (loss(third) <= loss(twoThirds)) high = twoThirds;
    else low = third;
  }
  return { slopes: slopesOf((low + high) / 2), offsets };
}

/** The labels' shares, which add up to 1. */
export function sharesOf(
  outputs: ArrayLike<number>,
  slopes: readonly number[],
  offsets: readonly number[],
): Float64Array {
  const shares = new Float64Array(slopes.length);
  for (let label = 0; label < shares.length; label += 1) {
    shares[label] = (slopes[label] ?? 0) * (outputs[label] ?? 0) + (offsets[label] ?? 0);
  }
  toShares(shares);
  return shares;
}

/** Makes log odds into shares that add up to 1, in place: it is asked millions of times. */
export function toShares(odds: Float64Array): void {
  let highest = -Infinity;
  for (let label = 0; label < odds.length; label += 1) highest = Math.max(highest, odds[label] ?? 0);
  let sum = 0;
  for (let label = 0; label < odds.length; label += 1) {
    const share = Math.exp((odds[label] ?? 0) - highest);
    odds[label] = share;
    sum += share;
  }
  for (let label = 0; label < odds.length; label += 1) odds[label] = (odds[label] ?? 0) / sum;
}

/** Slope, offset and the threshold with the best F1 for a yes or no, whose output is 0 where it changes. */
export function calibrateFlag(outputs: readonly number[], holds: readonly boolean[]) {
  const outcomes = outputs.map((output, index) => ({ outputs: [0, output], right: holds[index] ? 1 : 0 }));
  const [slope = 1] = calibrateLabels(outcomes, 2).slopes;
  const likely = outputs.map((output) => 1 / (1 + Math.exp(-slope * output)));
  return { slope, offset: 0, threshold: bestThreshold(likely, holds) };
}

const MOST_HANDICAP = 4;
const HANDICAP_STEP = 0.25;

/**
 * The first label ("none") is far more frequent than the others, so that it wins too often: its offset is lowered as far as
 * the others are found best (highest mean F1 of the others).
 */
export function handicapFirst(outcomes: readonly Outcome[], calibration: Calibration): Calibration {
  const withFirst = (offset: number) => ({
    slopes: calibration.slopes,
    offsets: calibration.offsets.map((own, label) => (label === 0 ? offset : own)),
  });
  let best = { calibration, score: -1 };
  for (let handicap = 0; handicap <= MOST_HANDICAP; handicap += HANDICAP_STEP) {
    const candidate = withFirst(-handicap);
    const score = meanF1OfOthers(outcomes, candidate);
    if (score > best.score) best = { calibration: candidate, score };
  }
  return best.calibration;
}

function meanF1OfOthers(outcomes: readonly Outcome[], { slopes, offsets }: Calibration): number {
  const counts = slopes.map(() => ({ right: 0, said: 0, wanted: 0 }));
  for (const { outputs, right } of outcomes) {
    const shares = sharesOf(outputs, slopes, offsets);
    const said = shares.indexOf(Math.max(...shares));
    const [wantedCount, saidCount] = [counts[right], counts[said]];
    if (wantedCount) wantedCount.wanted += 1;
    if (saidCount) saidCount.said += 1;
    if (wantedCount && said === right) wantedCount.right += 1;
  }
  const others = counts.slice(1);
  const f1 = others.map(({ right, said, wanted }) => (2 * right) / Math.max(1, said + wanted));
  return f1.reduce((sum, each) => sum + each, 0) / Math.max(1, others.length);
}

function bestThreshold(likely: readonly number[], holds: readonly boolean[]): number {
  let best = { threshold: 0.5, score: -1 };
  for (let percent = 20; percent <= 80; percent += 2) {
    const threshold = percent / 100;
    let found = 0;
    let wrong = 0;
    let missed = 0;
    likely.forEach((share, index) => {
      if (share >= threshold) found += holds[index] ? 1 : 0;
      if (share >= threshold && !holds[index]) wrong += 1;
      if (share < threshold && holds[index]) missed += 1;
    });
    const score = (2 * found) / Math.max(1, 2 * found + wrong + missed);
    if (score > best.score) best = { threshold, score };
  }
  return best.threshold;
}
