import { failure, success, type Result } from '../../lib/result';

/** Rows below the header, cells in one row, and UTF-16 units in one cell that are read. */
export const MAX_ROWS = 2_000;
export const MAX_CELLS = 100;
export const MAX_CELL_LENGTH = 5_000;

/** One row of a table: its cells, and the line of the file on which it begins (from 1). */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SplitFailure {
  readonly reason: 'open-quote' | 'stray-quote' | 'too-many-rows' | 'too-many-cells' | 'cell-too-long';
  /** The line of the file where it is, from 1. */
  readonly line: number;
}

export type Separator = ';' | ',' | '\t';

/**
 * Splits a table strictly as RFC 4180 §2 writes it, with any of three separators and any line end. Rows without a
 * single letter are left out. A quotation mark that is never closed, or that stands inside a cell that is not quoted,
 * is refused with its line: guessing would move values into other columns.
 */
export function splitCsv(text: string, separator: Separator): Result<CsvLine[], SplitFailure> {
  const lines: CsvLine[] = [];
  const at = { index: 0, line: 1 };
  while (at.index < text.length) {
    const { line } = at;
    const row = readRow(text, separator, at);
    if (!row.ok) return row;
    if (row.value.every((cell) => cell.trim() === '')) continue;
    if (lines.length > MAX_ROWS) return failure({ reason: 'too-many-rows', line });
    lines.push({ line, cells: row.value });
  }
  return success(lines);
}

/** Where the reading stands; moves on. */
interface Place {
  index: number;
  line: number;
}

function readRow(text: string, separator: Separator, at: Place): Result<string[], SplitFailure> {
  const cells: string[] = [];
  for (;;) {
    const cell = text[at.index] === '"' ? readQuoted(text, at) : readPlain(text, separator, at);
    if (!cell.ok) return cell;
    if (cell.value.length > MAX_CELL_LENGTH) return failure({ reason: 'cell-too-long', line: at.line });
    cells.push(cell.value);
    if (cells.length > MAX_CELLS) return failure({ reason: 'too-many-cells', line: at.line });
    const next = text[at.index];
    if (next === separator) {
      at.index++;
      continue;
    }
    if (next !== undefined && !isLineEnd(next)) return failure({ reason: 'stray-quote', line: at.line });
    skipLineEnd(text, at);
    return success(cells);
  }
}

function readPlain(text: string, separator: Separator, at: Place): Result<string, SplitFailure> {
  const start = at.index;
  for (; at.index < text.length; at.index++) {
    const character = text.charAt(at.index);
    if (character === separator || isLineEnd(character)) break;
    if (character === '"') return failure({ reason: 'stray-quote', line: at.line });
  }
  return success(text.slice(start, at.index));
}

function readQuoted(text: string, at: Place): Result<string, SplitFailure> {
  const { line } = at;
  let value = '';
  for (;;) {
    const start = at.index + 1;
    const end = text.indexOf('"', start);
    if (end < 0) return failure({ reason: 'open-quote', line });
    const part = text.slice(start, end);
    value += part;
    at.line += countLineEnds(part);
    at.index = end + 1;
    if (text[at.index] !== '"') return success(value);
    value += '"';
  }
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

function skipLineEnd(text: string, at: Place): void {
  if (at.index >= text.length) return;
  at.index += text.startsWith('\r\n', at.index) ? 2 : 1;
  at.line++;
}

function countLineEnds(part: string): number {
  return part.match(/\r\n|\r|\n/g)?.length ?? 0;
}
