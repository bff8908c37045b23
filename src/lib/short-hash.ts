/**
 * A short mark of a text: 64 bits as 16 hexadecimal digits. Tells texts apart, does not guard against forgery: whoever
 * wants two texts with the same mark can find them.
 */
export function shortHash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x01000193);
}

/** FNV-1a over UTF-16 units, with a last stir so that neighbouring texts lie far apart. */
function half(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return `0000000${((value ^ (value >>> 13)) >>> 0).toString(16)}`.slice(-8);
}
