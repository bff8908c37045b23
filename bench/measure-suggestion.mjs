import { createRequire } from 'node:module';
import path from 'node:path';
import { median, quantile } from './table.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');

/** How often the whole mailbox is timed; the first rounds only warm the compiler and are not counted. */
const ROUNDS = 12;
const WARM_UP = 2;
const LENGTHS = [5_000, 20_000, 80_000, 200_000];
/** Ten times the text may take this many times as long a unit: noise, caches, garbage. Quadratic would be 10 and more. */
const LINEAR_LIMIT = 2;

/**
 * Times `unwrap`, `classify` and `plan` over the sample mailbox, and over texts made longer and longer.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureSuggestion() {
  const { openSuggester } = require('../build/bench/time-suggestion.js');
  const suggester = await openSuggester(root);
  const { messages } = suggester;
  const cold = messages.map((message) => suggester.time(message));
  const timings = [];
  for (let round = 1; round < ROUNDS; round += 1) {
    for (const message of messages) {
      const timing = suggester.time(message);
      if (round >= WARM_UP) timings.push(timing);
    }
  }
  const rows = [
    ...judged('classify, median and p99', of(timings, 'classify'), [5, 25], `${messages.length} messages`),
    ...judged('classify in a new process', of(cold, 'classify'), [5, 25], 'first round'),
    ...judged('unwrap', of(timings, 'unwrap'), []),
    ...judged('plan', of(timings, 'plan'), []),
    { what: 'model read and checked', value: suggester.loading, unit: 'ms', note: 'once a pane' },
  ];
  return [...rows, ...lengths(suggester)];
}

function judged(what, values, [middle, most], note = '') {
  return [
    { what: `${what}: median`, value: median(values), unit: 'ms', atMost: middle, note },
    { what: `${what}: p99`, value: quantile(values, 0.99), unit: 'ms', atMost: most },
  ];
}

/** The mailbox's own texts one after another, cut at each length. */
function lengths(suggester) {
  const [first] = suggester.messages;
  const text = suggester.messages.map((message) => message.text).join('\n\n').repeat(20);
  const rows = [];
  const times = [];
  for (const length of LENGTHS) {
    const message = { ...first, subject: 'Fråga', text: text.slice(0, length), html: '', attachments: [] };
    const timings = Array.from({ length: 9 }, () => suggester.time(message));
    const whole = median(timings.map((timing) => timing.unwrap + timing.classify));
    times.push(whole);
    rows.push({
      what: `unwrap + classify, ${length.toLocaleString('en')} characters`,
      value: whole,
      unit: 'ms',
      note: `classify ${median(of(timings, 'classify')).toFixed(1)} ms`,
    });
  }
  const growth = times.at(-1) / times[1] / (LENGTHS.at(-1) / LENGTHS[1]);
  rows.push({
    what: 'time a character, 200,000 against 20,000',
    value: growth,
    unit: '×',
    atMost: LINEAR_LIMIT,
  });
  return rows;
}

function of(timings, key) {
  return timings.map((timing) => timing[key]);
}
