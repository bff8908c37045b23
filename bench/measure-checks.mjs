import { createRequire } from 'node:module';
import path from 'node:path';
import { loadRow, median, quantile } from './table.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');

/** How often each draft is checked; the first rounds only warm the compiler. */
const ROUNDS = { all: 60, warmUp: 10 };
/** UTF-16 units of the bodies: the budget is for the middle one. */
const LENGTHS = [5_000, 50_000, 200_000];

/**
 * Times the checks before sending, with each published policy, for a reply that quotes one mail of the sample mailbox
 * after another.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureChecks() {
  const { openChecker } = require('../build/bench/time-checks.js');
  const checker = await openChecker(root);
  const rows = [];
  for (const length of LENGTHS) {
    const times = [];
    for (let round = 0; round < ROUNDS.all; round += 1) {
      const time = checker.time(length);
      if (round >= ROUNDS.warmUp) times.push(time);
    }
    const what = `checks, body of ${length.toLocaleString('en')} characters`;
    const isBudget = length === 50_000;
    rows.push(
      { what: `${what}: median`, value: median(times), unit: 'ms', ...(isBudget ? { atMost: 20 } : {}) },
      { what: `${what}: p99`, value: quantile(times, 0.99), unit: 'ms' },
    );
  }
  return [...rows, loadRow()];
}
