import type { Kind } from '../../policy/labels';
import type { JudgedRow, TrialRow } from './trial-row';

/** The columns of the table, in order. */
export const TRIAL_COLUMNS = [
  'file',
  'subject',
  'from',
  'received',
  'originalSender',
  'kind',
  'unit',
  'mailbox',
  'recordDecision',
  'replyBy',
  'flags',
] as const;
export type TrialColumn = (typeof TRIAL_COLUMNS)[number];

/** Which rows are shown. What is `''` lets everything through. */
export interface TrialFilter {
  /** Words of which each must stand in the file's path, the subject or a sender; upper and lower case are the same. */
  readonly text: string;
  readonly kind: Kind | '';
  /** An address; `NO_MAILBOX` for those that go to nobody here. */
  readonly mailbox: string;
  readonly onlyUnsure: boolean;
}

export interface TrialOrder {
  readonly column: TrialColumn;
  readonly isDescending: boolean;
}

export const NO_FILTER: TrialFilter = { text: '', kind: '', mailbox: '', onlyUnsure: false };
/** No address: it has no @. */
export const NO_MAILBOX = 'none';

/** How a row's cells read: the same words on screen, in the file and when sorting. */
export type RowWords = (row: JudgedRow) => Readonly<Record<TrialColumn, string>>;

/** The rows that a filter lets through; a file that gave no message passes only by its path. */
export function filterRows(rows: readonly TrialRow[], filter: TrialFilter): readonly TrialRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (row.type === 'failed') {
      return !filter.kind && !filter.mailbox && !filter.onlyUnsure && holds(row.file, words);
    }
    return (
      (!filter.kind || row.kind === filter.kind) &&
      (!filter.mailbox || (row.mailbox || NO_MAILBOX) === filter.mailbox) &&
      (!filter.onlyUnsure || row.unsure) &&
      holds(`${row.file}\n${row.subject}\n${row.from}\n${row.originalSender}`, words)
    );
  });
}

function holds(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}

/**
 * The rows in an order: by what the cells say, in the alphabet of `compare`; how sure it is decides within a kind.
 * Files that gave no message stand first, and empty cells last, whichever way it is sorted: nobody looks for them.
 */
export function orderRows(
  rows: readonly TrialRow[],
  { column, isDescending }: TrialOrder,
  words: RowWords,
  compare: (one: string, other: string) => number,
): readonly TrialRow[] {
  const way = isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, words) }));
  keyed.sort((one, other) => {
    if (one.row.type !== other.row.type) return one.row.type === 'failed' ? -1 : 1;
    if ((one.key === '') !== (other.key === '')) return one.key === '' ? 1 : -1;
    return (
      way * (compare(one.key, other.key) || surer(one.row, other.row)) || one.row.index - other.row.index
    );
  });
  return keyed.map(({ row }) => row);

  function surer(one: TrialRow, other: TrialRow): number {
    if (column !== 'kind' || one.type === 'failed' || other.type === 'failed') return 0;
    return one.confidence - other.confidence;
  }
}

function keyOf(row: TrialRow, column: TrialColumn, words: RowWords): string {
  if (row.type === 'failed') return row.file;
  // The day itself, not the word for it.
  return column === 'replyBy' ? (row.replyBy ?? '') : words(row)[column];
}
