import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { labelledLine } from '../../test/support/labelled-lines';
import { readCorpus, readCorpusLine } from './read-corpus';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgang-corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const json = (part = {}) => JSON.stringify({ ...labelledLine(), ...part });
function write(name: string, ...lines: string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

test('reads the files by name and the lines in order; empty lines are nothing', () => {
  write('b.jsonl', json({ id: '3' }), '');
  write('a.jsonl', json({ id: '1' }), '', '  ', json({ id: '2' }));
  write('notes.txt', 'not a line');
  mkdirSync(path.join(folder, 'check'));
  write('check/c.jsonl', json({ id: '4' }));
  const { lines, texts, problems } = readCorpus([folder]);
  expect(lines.map(({ id, file }) => `${file} ${id}`)).toEqual(['a.jsonl 1', 'a.jsonl 2', 'b.jsonl 3']);
  expect([texts.length, problems]).toEqual([2, []]);
});

test('a malformed line is told with its file, its line and its field, and the others are read on', () => {
  const file = write(
    'a.jsonl',
    json({ id: '1' }),
    '',
    '{"id": "2", ',
    json({ id: '3', kind: 'gossip' }),
    json({ id: '4', flags: ['loud'] }),
    json({ id: '5', from: { name: 'x' } }),
    json({ id: '6', received: 'yesterday' }),
    '[]',
    json({ id: '7' }),
  );
  const { lines, problems } = readCorpus([folder]);
  expect(lines.map(({ id }) => id)).toEqual(['1', '7']);
  expect(problems.map((problem) => /^(.+:\d+): ([\w.]+)/.exec(problem)?.slice(1, 3).join(' '))).toEqual([
    `${file}:3 is`,
    `${file}:4 kind`,
    `${file}:5 flags.0`,
    `${file}:6 from.address`,
    `${file}:7 received`,
    `${file}:8 id`,
  ]);
  expect(problems.every((problem) => problem.includes(' → '))).toBe(true);
});

test('an id that is taken is told with both places, also between two folders', () => {
  const first = write('a.jsonl', json({ id: 'x' }));
  const other = path.join(folder, 'own');
  mkdirSync(other);
  writeFileSync(path.join(other, 'b.jsonl'), `${json({ id: 'y' })}\n${json({ id: 'x' })}\n`);
  expect(readCorpus([folder, other]).problems).toEqual([
    `${path.join(other, 'b.jsonl')}:2: id "x" is taken → see ${first}:1`,
  ]);
});

test('any line is a message or a problem, never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.jsonValue().map((value) => json({ body: value })),
      ),
      (line) => {
        const read = readCorpusLine(line);
        expect(typeof read === 'string' ? read.includes('→') : typeof read.body === 'string').toBe(true);
      },
    ),
  );
});
