import { failure, success, type Result } from '../../lib/result';
import type { TextLanguage } from '../../policy/labels';
import { columnOf, type CsvColumn } from './csv-columns';
import { decodeText } from './decode-text';
import { type CsvLine, splitCsv, type Separator, type SplitFailure } from './split-csv';
import { unguarded } from './guarded-cell';

/** One row of a table of mailboxes: what stands in the columns that were recognised. */
export interface CsvRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<CsvColumn, string>;
}

/** A table of mailboxes as it was read; nothing in it has been held against a policy yet. */
export interface CsvTable {
  /** The columns that were recognised, with their headings as the file has them. */
  readonly columns: ReadonlyMap<CsvColumn, string>;
  readonly rows: readonly CsvRow[];
  /** Headings that mean nothing here: their columns are not read. */
  readonly ignored: readonly string[];
}

/** Why a file could not be read as a table; one sentence each in `admin-mailboxes.texts.json`. */
export interface CsvFailure {
  readonly reason:
    'too-large' | 'not-text' | 'no-rows' | 'no-known-columns' | 'column-twice' | SplitFailure['reason'];
  /** The line of the file, from 1; null when it is about the whole. */
  readonly line: number | null;
  /** The heading that it is about; `''` for none. */
  readonly heading: string;
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
/** Excel's own first line, which names the separator and is no row. */
const SEPARATOR_LINE = /^sep=(.)[\t ]*(?:\r\n|\r|\n)/i;

/**
 * Reads a table of mailboxes as a spreadsheet saves it, whatever its encoding (`decode-text`) and separator: semicolon,
 * comma or tab, the one with which most headings are known. Headings may be Swedish, bokmål, nynorsk or English. Any
 * bytes give a table or a named failure, never an exception. Languages: those of the policy, its own first.
 */
export function readCsv(bytes: Uint8Array, languages: readonly TextLanguage[]): Result<CsvTable, CsvFailure> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return whole(decoded.failure);
  const named = SEPARATOR_LINE.exec(decoded.value);
  const skipped = named ? 1 : 0;
  const text = named ? decoded.value.slice(named[0].length) : decoded.value;
  const separator = SEPARATORS.find((one) => one === named?.[1]) ?? likelySeparator(text, languages);
  const lines = splitCsv(text, separator);
  if (!lines.ok) return failure({ ...lines.failure, line: lines.failure.line + skipped, heading: '' });
  const [header, ...rest] = lines.value;
  return header && rest.length > 0 ? readRows(header, rest, skipped, languages) : whole('no-rows');
}

function readRows(
  header: CsvLine,
  lines: readonly CsvLine[],
  skipped: number,
  languages: readonly TextLanguage[],
): Result<CsvTable, CsvFailure> {
  const columns = new Map<CsvColumn, string>();
  const ignored: string[] = [];
  const places: { readonly column: CsvColumn; readonly index: number }[] = [];
  for (const [index, cell] of header.cells.entries()) {
    const heading = cell.trim();
    const column = columnOf(heading, languages);
    if (column === null) {
      if (heading !== '') ignored.push(heading);
      continue;
    }
    if (columns.has(column)) return failure({ reason: 'column-twice', line: header.line + skipped, heading });
    columns.set(column, heading);
    places.push({ column, index });
  }
  if (!columns.has('id') && !columns.has('address')) return whole('no-known-columns');
  const rows = lines.map(({ line, cells }) => ({
    line: line + skipped,
    cells: new Map(places.map(({ column, index }) => [column, unguarded(cells[index] ?? '').trim()])),
  }));
  return success({ columns, rows, ignored });
}

/** The separator with which most headings of the first line are known; a semicolon when none is. */
function likelySeparator(text: string, languages: readonly TextLanguage[]): Separator {
  const [, first = ''] = /^[\r\n]*([^\r\n]{0,20000})/.exec(text) ?? [];
  const known = SEPARATORS.map((separator) => {
    const split = splitCsv(first, separator);
    const cells = split.ok ? (split.value[0]?.cells ?? []) : [];
    return { separator, count: cells.filter((cell) => columnOf(cell, languages) !== null).length };
  });
  return known.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

function whole(reason: CsvFailure['reason']): Result<never, CsvFailure> {
  return failure({ reason, line: null, heading: '' });
}
