import os from 'node:os';

/**
 * One measurement. Without `atMost` or `atLeast` it is only told, not judged.
 * @typedef {{ what: string, value: number, unit: string, atMost?: number, atLeast?: number, note?: string }} Row
 */

/**
 * Prints rows with target and verdict.
 * @param {string} title
 * @param {readonly Row[]} rows
 * @returns {number} how many targets are missed
 */
export function printTable(title, rows) {
  const lines = rows.map((row) => [
    row.what,
    shown(row.value, row.unit),
    target(row),
    verdict(row),
    row.note ?? '',
  ]);
  const all = [['', 'measured', 'target', '', ''], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column].length)));
  console.log(`\n${title}`);
  for (const [what, value, target, word, note] of all) {
    const cells = [
      what.padEnd(widths[0]),
      value.padStart(widths[1]),
      target.padStart(widths[2]),
      word.padEnd(widths[3]),
      note,
    ];
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
  return rows.filter((row) => verdict(row) === 'MISSED').length;
}

/** The middle of the values; the mean of the two middle ones when their number is even. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/**
 * How busy the machine is.
 * @returns {Row}
 */
export function loadRow() {
  const [load = 0] = os.loadavg();
  const cores = os.availableParallelism();
  return {
    what: 'programs that wanted a processor, last minute',
    value: load,
    unit: `of ${cores}`,
    note: load > cores ? 'too many for trustworthy times: measure again when the machine is quiet' : '',
  };
}

/** A number that is missing is never good enough. */
function verdict({ value, atMost, atLeast }) {
  if (atMost !== undefined) return value <= atMost ? 'ok' : 'MISSED';
  if (atLeast !== undefined) return value >= atLeast ? 'ok' : 'MISSED';
  return '';
}

function target({ unit, atMost, atLeast }) {
  if (atMost !== undefined) return `≤ ${shown(atMost, unit)}`;
  return atLeast === undefined ? '' : `≥ ${shown(atLeast, unit)}`;
}

function shown(value, unit) {
  if (Number.isNaN(value)) return '–';
  if (unit === '×') return `${value.toFixed(2)} ×`;
  if (unit === '%') return `${value.toFixed(1)} %`;
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
