import { failure, success, type Result } from '../../lib/result';

/** The largest file that is read, in bytes; a register of every mailbox of a large municipality takes a tenth of it. */
export const MAX_CSV_BYTES = 2_000_000;

/** How many bytes tell whether a file without a mark is UTF-16: its letters leave every other byte empty. */
const SAMPLE_BYTES = 200;

/** 0x80–0x9F in Windows-1252 (WHATWG index windows-1252); the five that it leaves open stay what they are in Latin 1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file as spreadsheets save it: UTF-16 with its mark or without, UTF-8 with its mark or without, else
 * Windows-1252, which is what Excel writes in the Nordic countries. Never throws; the mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): Result<string, 'too-large' | 'not-text'> {
  if (bytes.length > MAX_CSV_BYTES) return failure('too-large');
  const text = withoutMark(decode(bytes));
  // A spreadsheet's own format (xlsx, xls, ods) or a picture: no text file holds an empty character.
  return text.includes('\u0000') ? failure('not-text') : success(text);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isEverySecondEmpty(sample, 1)) return decodeAs('utf-16le', bytes);
  if (isEverySecondEmpty(sample, 0)) return decodeAs('utf-16be', bytes);
  try {
    return decodeAs('utf-8', bytes, true);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Three of four are enough: only the header has to be told, and most of it is plain letters. */
function isEverySecondEmpty(sample: Uint8Array, first: 0 | 1): boolean {
  if (sample.length < 8 || sample.length % 2 !== 0) return false;
  let empty = 0;
  for (let index = first; index < sample.length; index += 2) if (sample[index] === 0) empty++;
  return empty >= sample.length * 0.375;
}

/** By hand: some runtimes take Windows-1252 for Latin 1 and lose dashes and curly quotation marks. */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
