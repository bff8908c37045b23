/** One header field of a message, unfolded and still encoded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** The header block of an RFC 5322 message, with CRLF line ends and without the empty line. */
export function headerBlock(eml: Uint8Array): string {
  const bytes = Buffer.from(eml.buffer, eml.byteOffset, eml.byteLength);
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : bytes.length;
  return bytes.subarray(0, end).toString('utf8').replace(/\r?\n/g, '\r\n') + '\r\n';
}

/** The fields of a header block in order; a line that is no field is left out. */
export function headerFields(block: string): HeaderField[] {
  return block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(colon, 0));
      return /^[!-9;-~]+$/.test(name) ? [{ name, value: line.slice(colon + 1).trim() }] : [];
    });
}

/** The first field of that name, '' when there is none. */
export function headerValue(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value ?? '';
}

/** When the message came in: the top-most Received header, else Date; null when neither can be read. */
export function receivedDate(fields: readonly HeaderField[]): Date | null {
  const stamp = headerValue(fields, 'received');
  const candidates = [stamp.slice(stamp.lastIndexOf(';') + 1), headerValue(fields, 'date')];
  for (const candidate of candidates) {
    const date = new Date(candidate.replace(/\([^)]*\)/g, '').trim());
    if (candidate.trim() !== '' && !Number.isNaN(date.getTime())) return date;
  }
  return null;
}
