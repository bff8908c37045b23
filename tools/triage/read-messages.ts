import fs from 'node:fs';
import { unwrap } from '../../src/mail/unwrap';
import type { Unwrapped } from '../../src/mail/unwrapped';
import type { AuthorityZone } from '../../src/mail/written-date';
import { fileProblem } from './file-problem';
import { STANDARD_INPUT, type Source } from './find-sources';
import { readEmlFile } from './read-eml-file';
import { readLines } from './read-lines';
import { readMessageLine } from './read-message-line';

/** A message with its wrappers taken off, or what is wrong where one should be: `FILE: …` or `FILE:LINE: …`. */
export type Entry =
  { readonly id: string; readonly unwrapped: Unwrapped } | { readonly id: string; readonly error: string };

/** What reading needs beside the files. */
export interface ReadingOptions {
  readonly zone: AuthorityZone;
  /** Standard input; absent: there is none. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Gets a line for what is odd about a message that could be read. */
  tell(line: string): void;
}

/** Bytes of a file that are read at once. */
const CHUNK = 262_144;
/** UTF-16 with a byte order mark: what some shells write into a file. */
const UTF16_MARKS: readonly string[] = ['fffe', 'feff'];

/** The messages of the sources in their order, one in memory at a time. An entry without an id is called by its place. */
export async function* readMessages(
  sources: Iterable<Source>,
  options: ReadingOptions,
): AsyncGenerator<Entry> {
  for (const source of sources) {
    const { file } = source;
    if (source.type === 'problem') yield failed(file, file, source.problem);
    else if (source.type === 'eml') yield await emlEntry(file, source.id || file, options);
    else yield* jsonlEntries(file, options);
  }
}

async function emlEntry(file: string, id: string, { zone, tell }: ReadingOptions): Promise<Entry> {
  const read = await readEmlFile(file, zone);
  if (!read.ok) return failed(file, id, read.failure.problem);
  if (read.value.isCut) tell(`${file}: ends in the middle of the message; what is there has been read.`);
  return { id, unwrapped: read.value.unwrapped };
}

async function* jsonlEntries(file: string, { zone, input }: ReadingOptions): AsyncGenerator<Entry> {
  const chunks =
    file === STANDARD_INPUT ? (input ?? nothing()) : fs.createReadStream(file, { highWaterMark: CHUNK });
  const lines = readLines(chunks);
  for (;;) {
    let next: Awaited<ReturnType<typeof lines.next>>;
    try {
      next = await lines.next();
    } catch (error) {
      yield failed(file, file, fileProblem(error));
      return;
    }
    if (next.done) return;
    const line = next.value;
    const place = `${file}:${line.number}`;
    if (line.number === 1 && UTF16_MARKS.includes(line.bytes?.toString('hex', 0, 2) ?? '')) {
      yield failed(place, place, 'is UTF-16 → save the file as UTF-8');
      await lines.return(undefined);
      return;
    }
    const read = readMessageLine(line, zone);
    if (read === null) continue;
    if (read.ok) yield { id: read.value.id, unwrapped: unwrap(read.value, null, zone) };
    else yield failed(place, read.failure.id ?? place, read.failure.problem);
  }
}

function failed(place: string, id: string, problem: string): Entry {
  return { id, error: `${place}: ${problem}` };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // No standard input: no line.
}
