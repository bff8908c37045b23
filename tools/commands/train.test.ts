import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseModel } from '../../src/classifier/model';
import { labelledLine, madeUpCorpus } from '../../test/support/labelled-lines';
import type { LabelledMessage } from '../train/labelled-message';
import { runPostgang } from '../../test/support/run-postgang';

let folder: string;
let ours: string;
let model: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgang-train-'));
  ours = path.join(folder, 'corpus');
  model = path.join(folder, 'model.json');
  writeCorpus(ours, madeUpCorpus());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeCorpus(where: string, lines: readonly (LabelledMessage | string)[]): void {
  mkdirSync(where, { recursive: true });
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path.join(where, 'messages.jsonl'), `${texts.join('\n')}\n`);
}

function train(...args: string[]) {
  return runPostgang(['train', ...args]);
}

test('writes a model that the engine can read, and says from how many messages', async () => {
  const { status, out, err } = await train('--corpus', ours, '--out', model);
  expect([status, out, err]).toEqual([0, [`${model}: learned from 48 messages.`], []]);
  expect(parseModel(JSON.parse(readFileSync(model, 'utf8'))).ok).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['corpus', 'model.json']);
});

test('the same corpus gives the same bytes', async () => {
  await train('--corpus', ours, '--out', model);
  const first = readFileSync(model);
  await train('--corpus', ours, '--out', model);
  expect(readFileSync(model).equals(first)).toBe(true);
});

test("a municipality's own folder is added to ours, and makes another model", async () => {
  const own = path.join(folder, 'own');
  const lines = Array.from({ length: 6 }, (_, at) =>
    labelledLine({
      id: `own-${at}`,
      from: { name: '', address: `p${at}@own.example` },
      kind: 'fault-report',
      unit: 'technical',
      body: `Bryggan vid plats ${'abcdef'.charAt(at)} gungar och plankor är ruttna.`,
    }),
  );
  writeCorpus(own, lines);
  await train('--corpus', ours, '--out', model);
  const alone = JSON.parse(readFileSync(model, 'utf8')).madeFrom;
  const { status, out } = await train('--corpus', ours, '--corpus', own, '--out', model);
  expect([status, out]).toEqual([0, [`${model}: learned from 54 messages.`]]);
  expect(JSON.parse(readFileSync(model, 'utf8')).madeFrom).not.toBe(alone);
});

test('prints the scores of a cross-validation and, without --out, writes nothing', async () => {
  const { status, out } = await train('--corpus', ours, '--cross-validate');
  expect(status).toBe(0);
  expect(out[0]).toContain('48 messages');
  expect(out.some((line) => line.startsWith('| kind right |'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['corpus']);
});

test('a malformed line stops it with 1 and is told with its file and line; nothing is written', async () => {
  writeCorpus(ours, [
    labelledLine({ id: 'a' }),
    '{"id":',
    JSON.stringify({ ...labelledLine({ id: 'b' }), unit: 'moon' }),
  ]);
  const file = path.join(ours, 'messages.jsonl');
  const { status, out, err } = await train('--corpus', ours, '--out', model);
  expect([status, out]).toEqual([1, []]);
  expect(err.map((line) => line.slice(0, file.length + 3))).toEqual([`${file}:2:`, `${file}:3:`]);
  expect(existsSync(model)).toBe(false);
});

test.each<[string, (at: string) => string[], RegExp]>([
  [
    'a folder that is not there',
    (at) => ['--corpus', path.join(at, 'absent')],
    /absent: there is no such folder/,
  ],
  [
    'a file for a folder',
    (at) => ['--corpus', path.join(at, 'corpus', 'messages.jsonl')],
    /there is no such folder/,
  ],
  ['a folder without messages', (at) => ['--corpus', at], /holds no \.jsonl file/],
  ['words that are no options', () => ['corpus'], /options only/],
  ['an option that it has not', () => ['--fast'], /--fast/],
  ['an option without its value', () => ['--out'], /--out/],
  [
    'a place that cannot be written',
    (at) => ['--corpus', path.join(at, 'corpus'), '--out', path.join(at, 'absent', 'model.json')],
    /cannot be written/,
  ],
])('ends with 2 and says why for %s', async (_name, args, why) => {
  const { status, out, err } = await train(...args(folder));
  expect([status, out]).toEqual([2, []]);
  expect(err.join('\n')).toMatch(why);
  expect(readdirSync(folder)).toEqual(['corpus']);
});
