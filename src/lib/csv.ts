/** Programs that show tables take such a cell for a formula (OWASP, CSV injection), also behind space: it could fetch or run something. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const CONTROLS = /(?:(?!\r?\n)\p{Cc})+/gu;

/**
 * A table as CSV that Nordic spreadsheets open as they stand: UTF-8 byte order mark, semicolons, CRLF (RFC 4180
 * otherwise). Every cell is quoted, and none can be taken for a formula.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map((text) => quoted(plainCell(text))).join(';')}\r\n`).join('')}`;
}

/** A cell's text that no program takes for a formula: such a one begins with `'`. Controls become spaces; line ends stay. */
export function plainCell(text: string): string {
  const plain = text.replace(CONTROLS, ' ');
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

/** A cell between quotation marks, with its own doubled (RFC 4180 §2). */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
