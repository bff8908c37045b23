import { createRequire } from 'node:module';
import path from 'node:path';
import { median, quantile } from './table.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');

/** How often the whole mailbox is timed; the first rounds only warm the compiler and are not counted. */
const ROUNDS = 13;
const WARM_UP = 2;
const LENGTHS = [5_000, 20_000, 80_000, 200_000];
/** From one length to the next, a character may take this many times as long: room for noise. Quadratic would be 2.5 to 4. */
const LINEAR_LIMIT = 2;

/**
 * Times `unwrap`, `classify` and `plan` over the sample mailbox, and over texts made longer and longer.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureSuggestion() {
  const { openSuggester } = require('../build/bench/time-suggestion.js');
  const suggester = await openSuggester(root);
  const { messages } = suggester;
  const cold = suggester.time(messages[0]);
  // A message's time is the median of its rounds: what else the machine did meanwhile is not the message's fault.
  const rounds = messages.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    messages.forEach((message, index) => {
      const timing = suggester.time(message);
      if (round >= WARM_UP) rounds[index].push(timing);
    });
  }
  const timings = rounds.map((own) => ({
    unwrap: median(of(own, 'unwrap')),
    classify: median(of(own, 'classify')),
    plan: median(of(own, 'plan')),
  }));
  const rows = [
    ...judged('classify', of(timings, 'classify'), [5, 25], `${messages.length} messages`),
    {
      what: 'classify: first message of the process',
      value: cold.classify,
      unit: 'ms',
      note: 'what a pane waits for',
    },
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
  const text = suggester.messages
    .map((message) => message.text)
    .join('\n\n')
    .repeat(20);
  const rows = [];
  const times = [];
  for (const length of LENGTHS) {
    const message = { ...first, subject: 'Fråga', text: text.slice(0, length), html: '', attachments: [] };
    suggester.time(message);
    const timings = Array.from({ length: 15 }, () => suggester.time(message));
    const whole = median(timings.map((timing) => timing.unwrap + timing.classify));
    times.push(whole);
    rows.push({
      what: `unwrap + classify, ${length.toLocaleString('en')} characters`,
      value: whole,
      unit: 'ms',
      note: `classify ${median(of(timings, 'classify')).toFixed(1)} ms`,
    });
  }
  const growths = times
    .slice(1)
    .map((time, index) => time / times[index] / (LENGTHS[index + 1] / LENGTHS[index]));
  rows.push({
    what: 'time a character, worst step between two lengths',
    value: Math.max(...growths),
    unit: '×',
    atMost: LINEAR_LIMIT,
  });
  return rows;
}

function of(timings, key) {
  return timings.map((timing) => timing[key]);
}
