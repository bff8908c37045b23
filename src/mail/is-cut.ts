/** Bytes of the source in which its own header fields are looked for. */
const HEADER_BYTES = 100_000;
const LINE_END = 10;

/**
 * Whether a source was cut when it was saved or sent: its header fields never end, or they name a boundary whose closing
 * line (RFC 2046 §5.1.1) is missing.
 */
export function isCut(source: Uint8Array): boolean {
  const head = latin1(source.subarray(0, HEADER_BYTES));
  const end = /\r?\n\r?\n/.exec(head)?.index;
  if (end === undefined) return source.length <= HEADER_BYTES;
  const type =
    /^content-type:[^\r\n]{0,500}(?:\r?\n[ \t][^\r\n]{0,500}){0,10}/im.exec(head.slice(0, end))?.[0] ?? '';
  const boundary = /multipart\//i.test(type)
    ? /\bboundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type)
    : null;
  const name = boundary?.[1] ?? boundary?.[2];
  return name !== undefined && !hasLine(source, `--${name}--`);
}

/** Whether a line begins with the text, which has no line end in it. From the end: that is where it stands. */
function hasLine(source: Uint8Array, text: string): boolean {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  for (
    let before = source.lastIndexOf(LINE_END);
    before >= 0;
    before = before === 0 ? -1 : source.lastIndexOf(LINE_END, before - 1)
  ) {
    if (bytes.every((byte, offset) => source[before + 1 + offset] === byte)) return true;
  }
  return false;
}

/** Each byte as the character of its number; in pieces, as a call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
  const PIECE = 8_192;
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return text;
}
