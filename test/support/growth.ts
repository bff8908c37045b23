/** Runs of each length, of which the quickest counts; fewer when they show already that work is linear. */
const RUNS = 8;
/** Linear, with room for what a short text saves and for clearing up memory; square work is beyond it. */
export const LINEAR_GROWTH = 24;
/** Less work than this, in microseconds, cannot be told from none. */
const LEAST_WORK = 1_500;

/**
 * How many times more work `run` is with eight times the length: about 8 when work is linear, 64 when it is square.
 * Measured in this process' own processor time, so that a busy machine does not matter.
 */
export function growthOf(run: (length: number) => unknown, length: number): number {
  let short = Infinity;
  let long = Infinity;
  const growth = () => long / Math.max(LEAST_WORK, short);
  run(length);
  for (let each = 0; each < RUNS && !(growth() < LINEAR_GROWTH); each += 1) {
    short = Math.min(
      short,
      workOf(() => run(length)),
    );
    long = Math.min(
      long,
      workOf(() => run(8 * length)),
    );
  }
  return growth();
}

function workOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user;
}
