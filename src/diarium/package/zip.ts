import { utf8 } from '../digest';

/** One file of a package. `pieces` is read once, from the beginning. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly pieces: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Bytes of all files together, and files: what a ZIP without its 64-bit extension can hold with room to spare. */
export const MAX_ZIP_SIZE = 2_000_000_000;
export const MAX_ZIP_ENTRIES = 10_000;

const LOCAL_HEADER = 0x04034b50;
const DATA_DESCRIPTOR = 0x08074b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;
/** 1980-01-01, 00:00, the zero of the format: the same input gives the same bytes. */
const DATE = 0x0021;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/**
 * A ZIP file piece by piece (PKWARE APPNOTE 6.3), stored without compression: mail attachments are compressed already,
 * and so no file ever stands in memory whole. Deterministic. Throws a RangeError beyond the limits: callers ask first.
 */
export async function* zip(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  if (entries.length > MAX_ZIP_ENTRIES) throw new RangeError(`more than ${MAX_ZIP_ENTRIES} files`);
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, pieces } of entries) {
    const name = utf8(path);
    const start = offset;
    let crc = 0xffffffff;
    let size = 0;
    yield record(
      [
        [4, LOCAL_HEADER],
        [2, VERSION],
        [2, FLAGS],
        [2, 0],
        [2, 0],
        [2, DATE],
        [4, 0],
        [4, 0],
        [4, 0],
        [2, name.length],
        [2, 0],
      ],
      name,
    );
    for await (const piece of pieces()) {
      for (const byte of piece) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
      size += piece.length;
      yield piece;
    }
    crc = (crc ^ 0xffffffff) >>> 0;
    offset += 30 + name.length + size + 16;
    if (offset > MAX_ZIP_SIZE) throw new RangeError(`more than ${MAX_ZIP_SIZE} bytes`);
    yield record([
      [4, DATA_DESCRIPTOR],
      [4, crc],
      [4, size],
      [4, size],
    ]);
    directory.push(
      record(
        [
          [4, CENTRAL_HEADER],
          [2, VERSION],
          [2, VERSION],
          [2, FLAGS],
          [2, 0],
          [2, 0],
          [2, DATE],
          [4, crc],
          [4, size],
          [4, size],
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, start],
        ],
        name,
      ),
    );
  }
  yield* directory;
  const length = directory.reduce((sum, { length: bytes }) => sum + bytes, 0);
  yield record([
    [4, END_OF_DIRECTORY],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
}

/** Little-endian numbers of 2 or 4 bytes, then a name. */
function record(
  fields: readonly (readonly [2 | 4, number])[],
  name: Uint8Array = new Uint8Array(),
): Uint8Array {
  const size = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const written = new Uint8Array(size + name.length);
  const view = new DataView(written.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  written.set(name, size);
  return written;
}
