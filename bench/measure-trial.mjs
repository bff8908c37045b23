import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { loadRow } from './table.mjs';

const require = createRequire(import.meta.url);
const { BROWSER_ARGUMENTS, findBrowser } = require('../tools/browser.js');
const root = path.join(import.meta.dirname, '..');

const MESSAGES = 1_000;
/** As the page asks for them. */
const AT_ONCE = 50;
/** The run that took least counts; the first also compiles the worker's program. */
const RUNS = 3;

/**
 * The policy editor's worker in the real browser: the sample mailbox over and over, judged by a published policy.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureTrial() {
  const { startSimulator } = require('../build/simulator/server/server.js');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run node tools/ensure-browser.mjs');
  const simulator = await startSimulator({ port: 0, dist: path.join(root, 'dist') });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    const page = await browser.newPage();
    // Any page of the same origin may start the worker.
    await page.goto(`${simulator.url}messages`);
    const times = await page.evaluate(judgeInWorker, {
      worker: `/addin/admin/${workerFile()}`,
      policy: readJson('dist/policy/se-1273-osby.json'),
      sources: sampleMailbox(),
      messages: MESSAGES,
      atOnce: AT_ONCE,
      runs: RUNS,
    });
    return [
      {
        what: `${MESSAGES.toLocaleString('en')} .eml files in the page’s worker: a second of the clock`,
        value: (1_000 * MESSAGES) / Math.min(...times),
        unit: 'messages',
        note: `${(Math.min(...times) / 1_000).toFixed(1)} s; the first run ${((times[0] ?? 0) / 1_000).toFixed(1)} s`,
      },
      loadRow(),
    ];
  } finally {
    await browser.close();
    await simulator.close();
  }
}

function workerFile() {
  const name = fs
    .readdirSync(path.join(root, 'dist/admin'))
    .find((file) => /^trial-worker\..*\.js$/.test(file));
  if (!name) throw new Error('dist/admin has no worker: run npm run build');
  return name;
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
}

/** In Latin 1, so that every byte survives the way into the browser. */
function sampleMailbox() {
  const folder = path.join(root, 'simulator', 'mailbox');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return names.map((name) => fs.readFileSync(path.join(folder, name), 'latin1'));
}

/** Runs in the page. @returns how long each run took, in ms */
async function judgeInWorker({ worker, policy, sources, messages, atOnce, runs }) {
  const port = new Worker(worker);
  const files = Array.from({ length: messages }, (_, index) => {
    const bytes = Uint8Array.from(sources[index % sources.length], (letter) => letter.charCodeAt(0));
    return { index, path: `${index}.eml`, file: new Blob([bytes]) };
  });
  let asked = 0;
  const ask = (question) =>
    new Promise((resolve, reject) => {
      port.onmessage = ({ data }) => resolve(data.answer);
      port.onerror = ({ message }) => reject(new Error(message));
      port.postMessage({ id: (asked += 1), ...question });
    });
  await ask({ ask: 'begin', policy, now: new Date() });
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    for (let first = 0; first < messages; first += atOnce) {
      const rows = await ask({ ask: 'judge', files: files.slice(first, first + atOnce) });
      if (rows.some(({ type }) => type !== 'judged')) throw new Error('A message could not be read.');
    }
    times.push(performance.now() - start);
  }
  port.terminate();
  return times;
}
