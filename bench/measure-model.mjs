import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { median } from './table.mjs';

const root = path.join(import.meta.dirname, '..');
const RUNS = 7;
const KB = 1024;

/**
 * How large the model's file is as a server sends it, and how long it takes from its text to a model that can be asked.
 * @returns {import('./table.mjs').Row[]}
 */
export function measureModel() {
  const file = fs.readFileSync(path.join(root, 'policies/common/model.json'));
  const program = path.join(import.meta.dirname, 'load-model.mjs');
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, [program], { encoding: 'utf8' })),
  );
  return [
    {
      what: 'policies/common/model.json, gzip -9',
      value: zlib.gzipSync(file, { level: 9 }).length / KB,
      unit: 'KB',
      atMost: 400,
      note: 'of 1,024 bytes',
    },
    {
      what: 'model ready: JSON read and weights unpacked',
      value: median(times),
      unit: 'ms',
      atMost: 150,
      note: `${RUNS} new processes, ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)} ms; the pane does it once, after its first paint`,
    },
  ];
}
