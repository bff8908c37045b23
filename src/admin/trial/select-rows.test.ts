import { filterRows, NO_FILTER, NO_MAILBOX, orderRows, TRIAL_COLUMNS, type TrialColumn } from './select-rows';
import { failedTrialRow, judgedTrialRow } from '../../../test/support/trial-rows';
import type { JudgedRow } from './trial-row';

const ROWS = [
  judgedTrialRow({ index: 0, file: 'b.eml', subject: 'Hål i vägen', kind: 'fault-report', confidence: 0.7 }),
  judgedTrialRow({
    index: 1,
    file: 'a.eml',
    subject: 'Altan',
    from: 'Örjan <o@x.se>',
    mailbox: '',
    unsure: true,
  }),
  failedTrialRow({ index: 2, file: 'under/trasig.eml' }),
  judgedTrialRow({ index: 3, file: 'c10.eml', subject: 'Ål', kind: 'fault-report', confidence: 0.9 }),
  judgedTrialRow({ index: 4, file: 'c9.eml', subject: '', originalSender: 'Zeb', replyBy: '2026-11-20' }),
];
const words = (row: JudgedRow) =>
  Object.fromEntries(
    TRIAL_COLUMNS.map((column) => [column, column === 'flags' ? '' : String(row[column] ?? '')]),
  ) as Record<TrialColumn, string>;
const { compare } = new Intl.Collator('sv', { numeric: true });
const filtered = (part: object) => filterRows(ROWS, { ...NO_FILTER, ...part }).map(({ index }) => index);
const ordered = (column: TrialColumn, isDescending = false) =>
  orderRows(ROWS, { column, isDescending }, words, compare).map(({ file }) => file);

describe('looking for rows', () => {
  it('shows everything as long as nothing is looked for', () => {
    expect(filtered({})).toEqual([0, 1, 2, 3, 4]);
    expect(filtered({ text: '   ' })).toEqual([0, 1, 2, 3, 4]);
  });

  it('finds every word, in any case, in file, subject and both senders', () => {
    expect(filtered({ text: 'VÄGEN hål' })).toEqual([0]);
    expect(filtered({ text: 'örjan' })).toEqual([1]);
    expect(filtered({ text: 'zeb' })).toEqual([4]);
    expect(filtered({ text: 'under/' })).toEqual([2]);
    expect(filtered({ text: 'hål altan' })).toEqual([]);
  });

  it('takes only a kind, only a mailbox, only those that go nowhere, or only the unsure ones', () => {
    expect(filtered({ kind: 'fault-report' })).toEqual([0, 3]);
    expect(filtered({ mailbox: 'kommun@granby.example' })).toEqual([0, 3, 4]);
    expect(filtered({ mailbox: NO_MAILBOX })).toEqual([1]);
    expect(filtered({ onlyUnsure: true })).toEqual([1]);
    expect(filtered({ onlyUnsure: true, kind: 'fault-report' })).toEqual([]);
  });
});

describe('sorting rows', () => {
  it('goes by the alphabet of the language, by numbers as numbers, files that failed first', () => {
    expect(ordered('file')).toEqual(['under/trasig.eml', 'a.eml', 'b.eml', 'c9.eml', 'c10.eml']);
    expect(ordered('subject')).toEqual(['under/trasig.eml', 'a.eml', 'b.eml', 'c10.eml', 'c9.eml']);
  });

  it('turns round, but keeps failed files first and empty cells last', () => {
    expect(ordered('subject', true)).toEqual(['under/trasig.eml', 'c10.eml', 'b.eml', 'a.eml', 'c9.eml']);
    expect(ordered('replyBy', true)[1]).toBe('c9.eml');
  });

  it('puts the less sure first within a kind, and keeps the order of the files where nothing differs', () => {
    expect(ordered('kind')).toEqual(['under/trasig.eml', 'a.eml', 'c9.eml', 'b.eml', 'c10.eml']);
    expect(ordered('flags')).toEqual(['under/trasig.eml', 'b.eml', 'a.eml', 'c10.eml', 'c9.eml']);
  });
});
