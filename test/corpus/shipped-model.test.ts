import fs from 'node:fs';
import path from 'node:path';
import { parseModel } from '../../src/classifier/model';
import { judgeLines } from '../../tools/train/judge-lines';
import { readCorpus } from '../../tools/train/read-corpus';
import { scoresOf } from '../../tools/train/scores';
import { CHECK } from './whole-corpus';

const MODEL = path.join(__dirname, '../../policies/common/model.json');
const parsed = parseModel(JSON.parse(fs.readFileSync(MODEL, 'utf8')));
if (!parsed.ok) throw new Error(parsed.failure);
const judged = judgeLines(readCorpus([CHECK]).lines, parsed.value);
const of = (file: string) => judged.filter(({ line }) => line.file === file);
const all = scoresOf(judged);

describe('the model that ships, on messages that it never learned from', () => {
  test.each([
    ['kind, all messages', all.kind, 0.85],
    ['kind, hard messages', scoresOf(of('hard.jsonl')).kind, 0.82],
    ['kind, macro-F1', all.kindMacroF1, 0.85],
    ['unit', all.unit, 0.84],
    ['flags, micro-F1', all.flagMicroF1, 0.8],
    ['matter, macro-F1', all.matterMacroF1, 0.75],
    ['messages where it is sure', all.sure, 0.7],
    ['right where it is sure', all.sureRight, 0.93],
  ])('%s: %f is at least %f', (_what, measured, floor) => {
    expect(measured).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['threat', 0.85, 0.75],
    ['suspicious', 0.92, 0.9],
  ])('of %s at least %f are found, and %f of what it calls so is', (kind, recall, precision) => {
    const score = all.kinds.find(({ label }) => label === kind);
    expect(score?.recall).toBeGreaterThanOrEqual(recall);
    expect(score?.precision).toBeGreaterThanOrEqual(precision);
  });

  test('of 100 angry but harmless messages at most 2 are called threats', () => {
    const angry = of('angry-harmless.jsonl');
    const falseAlarms = angry.filter(({ suggestion }) => suggestion.kind === 'threat');
    expect(angry).toHaveLength(100);
    expect(falseAlarms.map(({ line }) => line.subject).slice(2)).toEqual([]);
  });
});
