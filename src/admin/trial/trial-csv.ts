import { csv } from '../../lib/csv';
import { percentOf } from './number-text';
import { TRIAL_COLUMNS, type RowWords, type TrialColumn } from './select-rows';
import type { TrialWords } from './use-row-words';
import type { TrialRow } from './trial-row';

/** The headings of the file: the table's, and what stands beside the kind on screen. */
export type CsvHeadings = Readonly<Record<TrialColumn | 'confidence' | 'isUnsure' | 'problem', string>>;

/** The rows as a file for a spreadsheet: in the page's words, dates as `YYYY-MM-DD`, how sure in percent. */
export function trialCsv(
  rows: readonly TrialRow[],
  headings: CsvHeadings,
  words: Pick<TrialWords, 'problem'> & { readonly cells: RowWords },
): string {
  const line = (cells: Readonly<Record<keyof CsvHeadings, string>>) => ORDER.map((column) => cells[column]);
  return csv([
    line(headings),
    ...rows.map((row) => {
      if (row.type === 'failed')
        return line({ ...EMPTY, file: row.file, problem: words.problem(row.problem) });
      return line({
        ...words.cells(row),
        replyBy: row.replyBy ?? '',
        confidence: String(percentOf(row.confidence)),
        isUnsure: row.unsure ? headings.isUnsure : '',
        problem: '',
      });
    }),
  ]);
}

const ORDER: readonly (keyof CsvHeadings)[] = [
  ...TRIAL_COLUMNS.flatMap((column): (keyof CsvHeadings)[] =>
    column === 'kind' ? [column, 'confidence', 'isUnsure'] : [column],
  ),
  'problem',
];
const EMPTY = Object.fromEntries(ORDER.map((column) => [column, ''])) as Record<keyof CsvHeadings, string>;
