import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findSources } from './find-sources';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgang-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), '');
  }
}
function find(...args: string[]) {
  const told: string[] = [];
  const sources = [...findSources(args, (line) => told.push(line))];
  return { sources, told, files: sources.map(({ file }) => path.relative(folder, file)) };
}

describe('finding messages', () => {
  it('takes folders with all below them by name, and calls a message by its path without .eml', () => {
    write('b.eml', 'a/z.EML', 'a/b/c.jsonl', 'c.jsonl');
    const { files, sources, told } = find(folder);
    expect(files).toEqual(['a/b/c.jsonl', 'a/z.EML', 'b.eml', 'c.jsonl'].map(path.normalize));
    expect(sources.map((source) => ('id' in source ? source.id : null))).toEqual([null, 'a/z', 'b', null]);
    expect(told).toEqual([]);
  });

  it('keeps the order in which files are named, and reads one twice that is named twice', () => {
    write('b.eml', 'a.eml');
    const [one, two] = [path.join(folder, 'b.eml'), path.join(folder, 'a.eml')];
    expect(find(one, '-', two, one).files.map((file) => path.basename(file))).toEqual([
      'b.eml',
      '-',
      'a.eml',
      'b.eml',
    ]);
  });

  it('tells a line of each folder where something was ignored, the names of a few, without their tricks', () => {
    write('a.eml', ...[1, 2, 3, 4, 5, 6, 7].map((count) => `\u001b[2J${count}.txt`));
    const { told } = find(folder);
    expect(told).toEqual([
      `${folder}: ignored  [2J1.txt,  [2J2.txt,  [2J3.txt,  [2J4.txt,  [2J5.txt and 2 more`,
    ]);
  });

  it('tells of a folder without mail', () => {
    expect(find(folder)).toMatchObject({
      sources: [],
      told: [`${folder}: there is no .eml or .jsonl file in this folder.`],
    });
  });

  it('gives a problem for what is not there and for a file of another type', () => {
    write('a.txt');
    const { sources } = find(path.join(folder, 'absent.eml'), path.join(folder, 'a.txt'));
    expect(sources.map((source) => 'problem' in source && source.problem)).toEqual([
      'is not there',
      'is neither .eml nor .jsonl',
    ]);
  });

  it('does not wait for pipes and sockets that stand in a folder', async () => {
    const server = createServer().listen(path.join(folder, 'socket.jsonl'));
    await once(server, 'listening');
    symlinkSync(path.join(folder, 'socket.jsonl'), path.join(folder, 'link.jsonl'));
    const { files, told } = find(folder);
    server.close();
    expect(files).toEqual([]);
    expect(told[0]).toBe(`${folder}: ignored link.jsonl, socket.jsonl`);
  });

  it('follows links to files but not to folders, which can lead round in a circle', () => {
    write('a.eml');
    symlinkSync(folder, path.join(folder, 'round'));
    symlinkSync(path.join(folder, 'a.eml'), path.join(folder, 'link.eml'));
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'lost.eml'));
    expect(find(folder)).toMatchObject({
      files: ['a.eml', 'link.eml', 'lost.eml'],
      told: [`${folder}: ignored round`],
    });
  });
});
