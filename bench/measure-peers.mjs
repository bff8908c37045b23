import { createRequire } from 'node:module';
import path from 'node:path';
import { PEERS } from './peers.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');
/** The folds of `postgang train --cross-validate`; the first one is judged by what learned from the other four. */
const FOLDS = 5;
const SEED = 11;
const JUDGED = 0;
const LABELS = ['kind', 'unit'];

/**
 * Trains our engine and two others on the same four fifths of the corpus and asks all three about the last fifth. No sender
 * and no text that is nearly the same stands on both sides. Times are processor times.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measurePeers() {
  const { readCorpus } = require('../build/tools/train/read-corpus.js');
  const { foldsOf } = require('../build/tools/train/folds.js');
  const { lines, problems } = readCorpus([path.join(root, 'corpus')]);
  if (problems.length > 0) throw new Error(problems[0]);
  const folds = foldsOf(lines, FOLDS, SEED);
  const learned = lines.filter((_, index) => folds[index] !== JUDGED);
  const asked = lines.filter((_, index) => folds[index] === JUDGED);
  const peers = [];
  for (const peer of PEERS) peers.push({ peer, result: await judgePeer(peer, learned, asked) });
  const best = (label) => Math.max(0, ...peers.map(({ result }) => result?.right[label] ?? 0));
  const note = `learned from ${learned.length}, asked about ${asked.length}`;
  const ours = judgeOurs(learned, asked);
  const rows = LABELS.map((label) => ({
    what: `Postgang: ${label} right`,
    value: ours.right[label],
    unit: '%',
    // Without a peer there is nothing to be better than.
    ...(peers.some(({ result }) => result) ? { atLeast: best(label) } : {}),
    note,
  }));
  rows.push(...timesOf('Postgang', ours, 'all labels, flags, reasons'));
  for (const { peer, result } of peers) rows.push(...rowsOfPeer(peer, result));
  return rows;
}

function rowsOfPeer({ name, package: from }, result) {
  if (!result)
    return [{ what: `${name}: not installed`, value: NaN, unit: '', note: `npm ci brings ${from}` }];
  return [
    ...LABELS.map((label) => ({
      what: `${name}: ${label} right`,
      value: result.right[label],
      unit: '%',
      note: from,
    })),
    ...timesOf(name, result, `${LABELS.length} labels, one after the other`),
  ];
}

function timesOf(name, { training, asking }, note) {
  return [
    { what: `${name}: training`, value: training, unit: 's', note },
    { what: `${name}: a message`, value: asking, unit: 'ms', note },
  ];
}

async function judgePeer(peer, learned, asked) {
  let learn;
  try {
    learn = await peer.load();
  } catch (error) {
    if (error?.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
  const textOf = textReader();
  const examples = learned.map((line) => ({ line, text: textOf(line) }));
  const questions = asked.map((line) => ({ line, text: textOf(line) }));
  const result = { right: {}, training: 0, asking: 0 };
  for (const label of LABELS) {
    let start = processorTime();
    const answer = await learn(examples.map(({ line, text }) => ({ text, label: line[label] })));
    result.training += processorTime() - start;
    start = processorTime();
    const right = questions.filter(({ line, text }) => answer(text) === line[label]).length;
    result.asking += ((processorTime() - start) * 1000) / asked.length;
    result.right[label] = (100 * right) / asked.length;
  }
  return result;
}

/** Subject and text of the original, as our engine gets them. */
function textReader() {
  const { unwrap } = require('../build/src/mail/unwrap.js');
  const { toMessage } = require('../build/tools/train/labelled-message.js');
  return (line) => {
    const { original } = unwrap(toMessage(line));
    return `${original.subject}\n${original.text}`;
  };
}

function judgeOurs(learned, asked) {
  const { foldsOf } = require('../build/tools/train/folds.js');
  const { judgeLines } = require('../build/tools/train/judge-lines.js');
  const { readWords } = require('../build/tools/train/read-words.js');
  const { trainModel } = require('../build/tools/train/train-model.js');
  const { TRAIN_SETTINGS } = require('../build/tools/train/train-settings.js');
  const { exampleOf } = require('../build/tools/train/training-set.js');
  const { parseModel } = require('../build/src/classifier/model.js');
  const { groupFinder } = require('../build/src/classifier/word-groups.js');
  const words = readWords(path.join(root, 'policies/common/words.json'));
  let start = processorTime();
  const findGroups = groupFinder(words);
  const examples = learned.map((line) => exampleOf(line, findGroups));
  const folds = foldsOf(learned, TRAIN_SETTINGS.calibrationFolds, SEED + 1);
  const madeFrom = '0'.repeat(64);
  const model = parseModel(trainModel(examples, folds, TRAIN_SETTINGS, { words, madeFrom }));
  if (!model.ok) throw new Error(model.failure);
  const training = processorTime() - start;
  start = processorTime();
  const judged = judgeLines(asked, model.value);
  const asking = ((processorTime() - start) * 1000) / asked.length;
  const share = (label) =>
    (100 * judged.filter(({ line, suggestion }) => line[label] === suggestion[label]).length) / asked.length;
  return { right: { kind: share('kind'), unit: share('unit') }, training, asking };
}

/** Seconds that this process has used the processor, on all its threads. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
