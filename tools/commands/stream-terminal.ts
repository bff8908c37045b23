import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Terminal } from './command';

/** The streams of a process. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * A terminal over the streams of the process. When the reader of the output goes away (`postgang triage … | head`), the
 * rest of the output is dropped without a word and `hasRoom` says so; any other error of the output is thrown.
 */
export function streamTerminal(streams: Streams): Terminal {
  const { stdout, stderr } = streams;
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    // Input that nobody reads any more would keep the process running.
    streams.stdin.destroy();
  });
  return {
    out: (line) => {
      if (!closed) stdout.write(`${line}\n`);
    },
    err: (line) => {
      stderr.write(`${line}\n`);
    },
    // Node opens standard input when it is first looked at: only a command that reads it may.
    get input() {
      return streams.stdin;
    },
    hasRoom: () => {
      if (closed || !stdout.writableNeedDrain) return !closed;
      return drained(stdout).then(() => !closed);
    },
  };
}

/** Waits until a stream takes more or is closed. */
async function drained(stream: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]);
  } catch {
    // An error of the stream: its own listener has it.
  } finally {
    waiting.abort();
  }
}
