import fs from 'node:fs';
import os from 'node:os';
import { watchFrame } from './watch-frame.mjs';
import { median } from './table.mjs';

/** Cold starts of each page in each condition; an odd number has a middle one. */
const RUNS = 11;
/** The message that is open; any that is not a forwarded one will do. */
const MESSAGE = 'sv-felanmalan-gatlampa';
const FIRST_CONTENT_LIMIT = 1.1;

const CONDITIONS = [
  { name: 'plain', slowdown: 1, network: null },
  {
    name: 'CPU × 4, 10 Mbit/s, 40 ms',
    slowdown: 4,
    network: { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 },
  },
];

/**
 * From the start of the frame's navigation until something stands on screen: the blank page's button, the open
 * message's sender and subject, the suggested kind. Each start has a browser context of its own, so nothing is cached;
 * the pages take turns. The frame and the simulator's page share a process: the slowdown holds for both.
 * @param {import('./open-pages.mjs').OpenedPages} opened
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measurePane(opened) {
  const rows = [];
  for (const condition of CONDITIONS) {
    const results = { pane: [], blank: [] };
    // The first round warms the servers (compressed files) and the machine.
    for (let run = -1; run < RUNS; run += 1) {
      for (const page of run % 2 === 0 ? ['pane', 'blank'] : ['blank', 'pane']) {
        const result = await startOnce(opened, page, condition);
        if (run >= 0) results[page].push(result);
      }
    }
    rows.push(...rowsOf(condition.name, results));
  }
  const [load = 0] = os.loadavg();
  const cores = os.availableParallelism();
  rows.push({
    what: 'programs that wanted a processor, last minute',
    value: load,
    unit: `of ${cores}`,
    note: load > cores ? 'too many for trustworthy times: measure again when the machine is quiet' : '',
  });
  return rows;
}

function rowsOf(name, { pane, blank }) {
  const of = (results, key) => results.map((result) => result[key]);
  const spread = (values) => `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} ms`;
  const row = (what, values) => ({
    what: `${name}: ${what}`,
    value: median(values),
    unit: 'ms',
    note: spread(values),
  });
  // Round by round: what else the machine does at that moment slows both pages alike.
  const ratios = pane.map((result, round) => result.first / blank[round].first);
  return [
    row('blank page', of(blank, 'first')),
    row('sender and subject', of(pane, 'first')),
    row('suggestion', of(pane, 'kind')),
    {
      what: `${name}: first content against blank`,
      value: median(ratios),
      unit: '×',
      atMost: FIRST_CONTENT_LIMIT,
      note: `median of the rounds; ${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
    },
    {
      what: `${name}: JavaScript fetched by first content`,
      value: median(of(pane, 'fetched')) / 1000,
      unit: 'KB',
      note: 'gzip; all of ours that had come by then, with what nobody waited for',
    },
  ];
}

async function startOnce({ browser, addresses }, name, condition) {
  const context = await browser.newContext({ viewport: { width: 1300, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFrame, await marksFor(name, addresses[name]));
    const session = `bench-${Math.random().toString(36).slice(2)}`;
    await page.goto(`${addresses[name]}?message=${MESSAGE}&lang=sv&session=${session}`);
    const button = page.getByRole('button', { name: 'Postgang', exact: true });
    await button.waitFor();
    await page.waitForLoadState('networkidle');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    if (condition.network) await devtools.send('Network.emulateNetworkConditions', condition.network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: condition.slowdown });
    await button.click();
    const element = await page.waitForSelector('aside[data-pane] iframe');
    const frame = await element.contentFrame();
    await frame.waitForFunction(() => window.benchMarks?.done, undefined, { timeout: 60_000, polling: 250 });
    return await frame.evaluate(() => window.benchMarks);
  } finally {
    await context.close();
  }
}

/** What must stand on screen for each mark: every text of `first`, one of the texts of `kind`. */
async function marksFor(name, address) {
  if (name === 'blank') return { first: ['Blank'], kinds: null };
  const messages = await (await fetch(`${address}messages`)).json();
  const open = messages.find(({ id }) => id === MESSAGE);
  if (!open) throw new Error(`The sample mailbox has no message ${MESSAGE}.`);
  const sender = /^(.*?)\s*(?:<.*>)?$/.exec(open.from)[1].replaceAll('"', '');
  const texts = JSON.parse(
    fs.readFileSync(new URL('../src/texts/kinds.texts.json', import.meta.url), 'utf8'),
  );
  return { first: [sender, open.subject], kinds: Object.values(texts).map(({ sv }) => sv) };
}
