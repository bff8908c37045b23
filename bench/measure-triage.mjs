import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRow } from './table.mjs';

const root = path.join(import.meta.dirname, '..');
const MESSAGES = 10_000;
const MORE_MESSAGES = 30_000;
/** The run that took least counts: what else the machine does can only add to it. */
const RUNS = 3;
const LEAST_PER_SECOND = 1_000;
/** Peak memory with three times the messages: room for when the garbage collector happens to run. */
const MEMORY_LIMIT = 1.25;

/**
 * Runs the built command over many messages, as a program of its own, and asks the system what it used.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureTriage() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postgang-bench-'));
  try {
    const file = writeMessages(folder, MESSAGES);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await triage(file, MESSAGES));
    const [some] = runs.sort((one, other) => one.processor - other.processor);
    const more = await triage(writeMessages(folder, MORE_MESSAGES), MORE_MESSAGES);
    return [
      {
        what: `${MESSAGES.toLocaleString('en')} messages: a second of processor time`,
        value: MESSAGES / some.processor,
        unit: 'messages',
        atLeast: LEAST_PER_SECOND,
        note: `${some.processor.toFixed(1)} s on all threads together, with starting and the model: one core alone`,
      },
      {
        what: `${MESSAGES.toLocaleString('en')} messages: a second of the clock`,
        value: MESSAGES / some.clock,
        unit: 'messages',
        note: `${some.clock.toFixed(1)} s; what else the machine did counts here`,
      },
      { what: `${MESSAGES.toLocaleString('en')} messages: peak memory`, value: some.memory, unit: 'MB' },
      {
        what: `${MORE_MESSAGES.toLocaleString('en')} messages: peak memory`,
        value: more.memory,
        unit: 'MB',
        note: `${(MORE_MESSAGES / more.processor).toFixed(0)} messages a second of processor time`,
      },
      {
        what: 'peak memory, three times the messages',
        value: more.memory / some.memory,
        unit: '×',
        atMost: MEMORY_LIMIT,
      },
      loadRow(),
    ];
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The corpus over and over, each message under an id of its own and without its labels. */
function writeMessages(folder, count) {
  const corpus = path.join(root, 'corpus');
  const lines = fs
    .readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => fs.readFileSync(path.join(corpus, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const file = path.join(folder, `${count}.jsonl`);
  const handle = fs.openSync(file, 'w');
  for (let index = 0; index < count; index += 1) {
    const { from, to, subject, body, attachments, hops } = lines[index % lines.length];
    const message = { id: `bench-${index}`, from, to, subject, body, attachments, hops };
    fs.writeSync(handle, `${JSON.stringify(message)}\n`);
  }
  fs.closeSync(handle);
  return file;
}

async function triage(file, count) {
  const usageFile = `${file}.usage`;
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(path.join(import.meta.dirname, 'tell-usage.mjs')).href,
      path.join(root, 'build/tools/postgang.js'),
      'triage',
      file,
    ],
    { env: { ...process.env, BENCH_USAGE: usageFile }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let lines = 0;
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  const [status] = await once(child, 'close');
  const clock = (performance.now() - start) / 1000;
  if (status !== 0 || lines !== count)
    throw new Error(`postgang triage: exit status ${status}, ${lines} of ${count} lines.`);
  const usage = JSON.parse(fs.readFileSync(usageFile, 'utf8'));
  return {
    clock,
    processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: usage.maxRSS / 1024,
  };
}
