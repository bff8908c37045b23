import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { labelledMessage, type LabelledMessage } from './labelled-message';

/** A labelled message and the file that it stands in. */
export interface CorpusLine extends LabelledMessage {
  readonly file: string;
}

export interface Corpus {
  readonly lines: readonly CorpusLine[];
  /** The files' texts in the order read, for the hash. */
  readonly texts: readonly string[];
  /** What is wrong, one line each: `FILE:LINE: problem → next step`. */
  readonly problems: readonly string[];
}

/** Reads the `.jsonl` files of folders (not of folders in them), by name. A line that cannot be read is a problem, never skipped in silence. */
export function readCorpus(folders: readonly string[]): Corpus {
  const lines: CorpusLine[] = [];
  const texts: string[] = [];
  const problems: string[] = [];
  const placeOf = new Map<string, string>();
  for (const folder of folders) {
    for (const file of corpusFiles(folder)) {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      texts.push(text);
      text.split('\n').forEach((line, index) => {
        if (line.trim() === '') return;
        const place = `${path.join(folder, file)}:${index + 1}`;
        const read = readCorpusLine(line);
        if (typeof read === 'string') {
          problems.push(`${place}: ${read}`);
          return;
        }
        const earlier = placeOf.get(read.id);
        if (earlier !== undefined) problems.push(`${place}: id "${read.id}" is taken → see ${earlier}`);
        placeOf.set(read.id, place);
        lines.push({ ...read, file });
      });
    }
  }
  return { lines, texts, problems };
}

/** One line's message, or what is wrong with it. */
export function readCorpusLine(line: string): LabelledMessage | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)}) → one object a line`;
  }
  const parsed = v.safeParse(labelledMessage, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${v.getDotPath(issue) ?? 'line'}: ${issue.message} → see corpus/classification-guide.md`;
  }
  return parsed.output;
}

function corpusFiles(folder: string): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}
