/** The longest line that is read, in bytes: a text of 5 MB with every character escaped (`\u0061`), and room. */
export const MAX_LINE_BYTES = 40_000_000;

/** One line of a file, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null when the line is longer than the limit: it is passed over, never held in memory. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = 10;

/**
 * Splits bytes into lines at LF (a CR before it stays: it is space to JSON). However the bytes are cut into chunks, the
 * lines are the same. Holds one line and one chunk at a time. A last line without a line end counts; nothing after the
 * last line end is no line.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const finish = (): Line => {
    const line = { number, bytes: size > maxBytes ? null : Buffer.concat(pieces) };
    pieces = [];
    size = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
