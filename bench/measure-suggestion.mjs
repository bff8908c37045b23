import { createRequire } from 'node:module';
import path from 'node:path';
import { loadRow, median, quantile } from './table.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');

/** How often all messages are timed; the first rounds only warm the compiler and are not counted. */
const CORPUS_ROUNDS = { all: 4, warmUp: 1 };
const MAILBOX_ROUNDS = { all: 13, warmUp: 2 };
const LENGTHS = [5_000, 20_000, 80_000, 200_000];
/** From one length to the next, a character may take this many times as long: room for noise. Quadratic would be 2.5 to 4. */
const LINEAR_LIMIT = 2;

/**
 * Times `unwrap`, `classify` and `plan` over the corpus, over the sample mailbox (whole mails with headers and HTML), and
 * over texts made longer and longer.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureSuggestion() {
  const { openSuggester } = require('../build/bench/time-suggestion.js');
  const suggester = await openSuggester(root);
  const { mailbox, corpus } = suggester;
  const cold = suggester.time(mailbox[0]);
  const letters = timeAll(suggester, corpus, CORPUS_ROUNDS);
  const mails = timeAll(suggester, mailbox, MAILBOX_ROUNDS);
  const count = (messages) => `${messages.length.toLocaleString('en')} messages`;
  return [
    ...judged(
      'corpus, suggestion',
      of(letters, 'suggestion'),
      [5, 25],
      `${count(corpus)}: unwrap + classify`,
    ),
    ...judged(
      'mailbox, suggestion',
      of(mails, 'suggestion'),
      [5, 25],
      `${count(mailbox)}, with headers and HTML`,
    ),
    ...judged('mailbox, plan', of(mails, 'plan'), []),
    {
      what: 'suggestion for the first message of the process',
      value: cold.unwrap + cold.classify,
      unit: 'ms',
      note: 'what a pane waits for',
    },
    ...lengths(suggester),
    loadRow(),
  ];
}

/** A message's time is the median of its rounds: what else the machine did meanwhile is not the message's fault. */
function timeAll(suggester, messages, { all, warmUp }) {
  const rounds = messages.map(() => []);
  for (let round = 0; round < all; round += 1) {
    messages.forEach((message, index) => {
      const timing = suggester.time(message);
      if (round >= warmUp) rounds[index].push(timing);
    });
  }
  return rounds.map((own) => ({
    suggestion: median(own.map(({ unwrap, classify }) => unwrap + classify)),
    plan: median(of(own, 'plan')),
  }));
}

function judged(what, values, [middle, most], note = '') {
  return [
    { what: `${what}: median`, value: median(values), unit: 'ms', atMost: middle, note },
    { what: `${what}: p99`, value: quantile(values, 0.99), unit: 'ms', atMost: most },
  ];
}

/** The mailbox's own texts one after another, cut at each length; `MAX_CLASSIFIED_LENGTH` caps what is classified. */
function lengths(suggester) {
  const { mailbox, mostClassified } = suggester;
  const [first] = mailbox;
  const text = mailbox
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
      note: `classify ${median(of(timings, 'classify')).toFixed(1)} ms${length > mostClassified ? `, which reads the first ${mostClassified.toLocaleString('en')}` : ''}`,
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
