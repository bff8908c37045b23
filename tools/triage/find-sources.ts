import fs from 'node:fs';
import path from 'node:path';
import { fileProblem } from './file-problem';
import { printable } from './printable';

/** A file with messages, or a place where one should be and is not. */
export type Source =
  | { readonly type: 'eml'; readonly file: string; readonly id: string }
  /** `file` is `-` for standard input. */
  | { readonly type: 'jsonl'; readonly file: string }
  | { readonly type: 'problem'; readonly file: string; readonly problem: string };

/** The word for standard input. */
export const STANDARD_INPUT = '-';
/** Names of ignored files that are told; the rest is counted. */
const MOST_NAMES = 5;

/**
 * The files to read in order: as the arguments name them, folders with everything below them, each folder by name (UTF-16
 * order). Links to folders are not followed: they can lead round in a circle. `tell` gets a line for every folder with
 * other files or without mail. An `.eml` is called by its path below the named folder, without `.eml`.
 */
export function* findSources(args: readonly string[], tell: (line: string) => void): Generator<Source> {
  for (const arg of args) {
    if (arg === STANDARD_INPUT) {
      yield { type: 'jsonl', file: arg };
      continue;
    }
    const type = typeOf(arg);
    if (type !== 'folder') {
      yield type === 'file' ? sourceOf(arg, path.basename(arg)) : problemOf(arg, type.problem);
      continue;
    }
    let found = false;
    for (const source of sourcesBelow(arg, arg, tell)) {
      found = true;
      yield source;
    }
    if (!found) tell(`${shown(arg)}: there is no .eml or .jsonl file in this folder.`);
  }
}

function* sourcesBelow(top: string, folder: string, tell: (line: string) => void): Generator<Source> {
  let entries: fs.Dirent[];
  try {
    entries = fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield problemOf(folder, fileProblem(error));
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const ignored: string[] = [];
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      yield* sourcesBelow(top, file, tell);
    } else if (extension(file) === null || !(entry.isFile() || isLinkToFile(entry, file))) {
      ignored.push(entry.name);
    } else {
      yield sourceOf(file, path.relative(top, file));
    }
  }
  if (ignored.length > 0) tell(ignoredLine(folder, ignored));
}

function ignoredLine(folder: string, names: readonly string[]): string {
  const told = names.slice(0, MOST_NAMES).map(shown).join(', ');
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${shown(folder)}: ignored ${told}${more}`;
}

/** A link that leads nowhere counts as a file: reading it tells what is wrong. A pipe does not: it may never end. */
function isLinkToFile(entry: fs.Dirent, file: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return fs.statSync(file).isFile();
  } catch {
    return true;
  }
}

function typeOf(file: string): 'folder' | 'file' | { readonly problem: string } {
  try {
    return fs.statSync(file).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { problem: fileProblem(error) };
  }
}

function sourceOf(file: string, name: string): Source {
  const type = extension(file);
  if (type === null) return problemOf(file, 'is neither .eml nor .jsonl');
  if (type === 'jsonl') return { type, file };
  return { type, file, id: name.slice(0, -'.eml'.length).split(path.sep).join('/') };
}

function problemOf(file: string, problem: string): Source {
  return { type: 'problem', file, problem };
}

function extension(file: string): 'eml' | 'jsonl' | null {
  if (/\.eml$/i.test(file)) return 'eml';
  return /\.jsonl$/i.test(file) ? 'jsonl' : null;
}

function shown(name: string): string {
  return printable(name);
}
