const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64_VALUES: ReadonlyMap<number, number> = new Map(
  [...BASE64].map((character, value) => [character.charCodeAt(0), value]),
);

/** What windows-1252 has at 0x80–0x9F, where ISO 8859-1 has control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const ISO_8859_15: ReadonlyMap<number, string> = new Map([
  [0xa4, '€'],
  [0xa6, 'Š'],
  [0xa8, 'š'],
  [0xb4, 'Ž'],
  [0xb8, 'ž'],
  [0xbc, 'Œ'],
  [0xbd, 'œ'],
  [0xbe, 'Ÿ'],
]);

/**
 * Text whose windows-1252 was decoded as Latin 1, as Node 20's TextDecoder does: dashes and curly quotes came out as C1
 * control characters, which have no meaning in a mail.
 */
export function withoutC1Controls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Base64 as bytes; characters outside the alphabet are skipped (RFC 2045 §6.8), half a byte at the end is dropped. */
export function base64Bytes(text: string): number[] {
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (let index = 0; index < text.length; index++) {
    const value = BASE64_VALUES.get(text.charCodeAt(index));
    if (value === undefined) continue;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((buffer >> bits) & 0xff);
  }
  return bytes;
}

/** The Q encoding of RFC 2047 §4.2 as bytes: `_` is a space, `=C3` a byte; a broken escape stands for itself. */
export function qBytes(text: string): number[] {
  const bytes: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const escaped = text.slice(index + 1, index + 3);
    if (character === '=' && /^[0-9a-f]{2}$/i.test(escaped)) {
      bytes.push(parseInt(escaped, 16));
      index += 2;
    } else {
      bytes.push(character === '_' ? 0x20 : character.charCodeAt(0) & 0xff);
    }
  }
  return bytes;
}

/** Bytes as text; null for a character set that Nordic mail does not use in headers. */
export function bytesToText(bytes: readonly number[], charset: string): string | null {
  switch (charset.toLowerCase()) {
    case 'utf-8':
    case 'utf8':
      return utf8(bytes);
    // Everyone who says ISO 8859-1 or ASCII may mean windows-1252 (WHATWG Encoding treats them as one).
    case 'us-ascii':
    case 'ascii':
    case 'iso-8859-1':
    case 'latin1':
    case 'windows-1252':
    case 'cp1252':
      return bytes.map((byte) => WINDOWS_1252.charAt(byte - 0x80) || String.fromCharCode(byte)).join('');
    case 'iso-8859-15':
    case 'latin-9':
      return bytes.map((byte) => ISO_8859_15.get(byte) ?? String.fromCharCode(byte)).join('');
    default:
      return null;
  }
}

/** UTF-8 without TextDecoder: the domain has no DOM. A byte that does not fit becomes U+FFFD. */
function utf8(bytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index] ?? 0;
    const length =
      first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 4;
    const point = length === 1 ? first : codePoint(bytes, index, length);
    text += point === null ? '\ufffd' : String.fromCodePoint(point);
    index += point === null ? 1 : length;
  }
  return text;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function codePoint(bytes: readonly number[], start: number, length: number): number | null {
  const first = bytes[start] ?? 0;
  if (first < 0xc2 || first > 0xf4) return null;
  let point = first & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset++) {
    const next = bytes[start + offset];
    if (next === undefined || (next & 0xc0) !== 0x80) return null;
    point = (point << 6) | (next & 0x3f);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return surrogate || point > 0x10ffff || point < (SMALLEST[length] ?? 0) ? null : point;
}
