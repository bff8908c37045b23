import { base64Bytes, bytesToText, qBytes } from './decode-bytes';
import type { HeaderField } from './message';
import { readDate } from './written-date';

/** The header text that is read, in UTF-16 units; the rest is left out. */
const MAX_HEADERS_LENGTH = 500_000;
/** Header fields that are kept; a real message has fewer than 200. */
export const MAX_HEADER_FIELDS = 2_000;

const FIELD_NAME = /^[!-9;-~]{1,200}$/;
/** One encoded word (RFC 2047 §2, with the language of RFC 2231 §5): character set, encoding, text. */
const ENCODED_WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([BbQq])\?([^?\r\n]*)\?=/g;

/**
 * The header fields of a message in their order (RFC 5322 §2.2), unfolded, still encoded. Takes CRLF, LF and CR line
 * ends, skips lines that are no field, and stops at the empty line before the body. Never throws.
 */
export function parseHeaders(raw: string): HeaderField[] {
  const lines = raw
    .slice(0, MAX_HEADERS_LENGTH)
    .replace(/^[\r\n]+/, '')
    .split(/\r\n|\n|\r/);
  const fields: { name: string; parts: string[] }[] = [];
  // A continuation of a line that was no field must not be glued to the field before it.
  let open = false;
  for (const line of lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) {
      if (open) fields.at(-1)?.parts.push(line);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).replace(/[ \t]{1,9}$/, '');
    open = FIELD_NAME.test(name);
    if (!open) continue;
    if (fields.length === MAX_HEADER_FIELDS) break;
    fields.push({ name, parts: [line.slice(colon + 1)] });
  }
  return fields.map(({ name, parts }) => ({ name, value: parts.join('').trim() }));
}

/** The value of the first field with this name, in any case; null when there is none. */
export function headerValue(fields: readonly HeaderField[], name: string): string | null {
  return headerValues(fields, name)[0] ?? null;
}

/** The values of all fields with this name, in any case, in order. */
export function headerValues(fields: readonly HeaderField[], name: string): string[] {
  const wanted = name.toLowerCase();
  return fields.filter((field) => field.name.toLowerCase() === wanted).map((field) => field.value);
}

/**
 * A header value with its encoded words as text (RFC 2047): Q and B in UTF-8, ISO 8859-1, ISO 8859-15 and
 * windows-1252. A word in another character set is left as it is.
 */
export function decodeHeader(value: string): string {
  let decoded = '';
  let end = 0;
  let pending: { charset: string; bytes: number[]; source: string } | null = null;
  const flush = () => {
    if (pending) decoded += bytesToText(pending.bytes, pending.charset) ?? pending.source;
    pending = null;
  };
  for (const match of value.matchAll(ENCODED_WORD)) {
    const [source, charset = '', encoding = '', text = ''] = match;
    const between = value.slice(end, match.index);
    const bytes = encoding.toUpperCase() === 'B' ? base64Bytes(text) : qBytes(text);
    const next: { charset: string; bytes: number[]; source: string } = { charset, bytes, source };
    const before = pending as { charset: string; bytes: number[]; source: string } | null;
    // White space between two encoded words is not text (RFC 2047 §6.2); some senders even cut a character in two.
    if (before && between.trim() === '' && before.charset.toLowerCase() === charset.toLowerCase()) {
      for (const byte of bytes) before.bytes.push(byte);
      before.source += between + source;
    } else {
      flush();
      decoded += before && between.trim() === '' ? '' : between;
      pending = next;
    }
    end = match.index + source.length;
  }
  flush();
  return decoded + value.slice(end);
}

/**
 * When the receiving server took the message: the date of the top-most Received field (RFC 5321 §4.4). This is the
 * arrival that HAS-12 asks for. Null when there is none or it has no date: a lower field is some other server's word.
 */
export function receivedTime(fields: readonly HeaderField[]): Date | null {
  const top = headerValue(fields, 'Received');
  if (top === null) return null;
  const semicolon = top.lastIndexOf(';');
  return semicolon < 0 ? null : readDate(top.slice(semicolon + 1));
}
