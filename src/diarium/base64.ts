const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(ALPHABET, (character) => character.charCodeAt(0));
const PAD = '='.charCodeAt(0);

/** Bytes as base64 (RFC 4648 §4) in ASCII bytes, without line breaks. Pieces join when all but the last have a multiple of 3 bytes. */
export function base64(bytes: Uint8Array): Uint8Array {
  const encoded = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second, third] = [bytes[index], bytes[index + 1], bytes[index + 2]];
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    encoded[at] = CODES[group >>> 18] ?? PAD;
    encoded[at + 1] = CODES[(group >>> 12) & 63] ?? PAD;
    encoded[at + 2] = second === undefined ? PAD : (CODES[(group >>> 6) & 63] ?? PAD);
    encoded[at + 3] = third === undefined ? PAD : (CODES[group & 63] ?? PAD);
    at += 4;
  }
  return encoded;
}
