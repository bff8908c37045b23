import { MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS, splitCsv } from './split-csv';

describe('a table of separated values', () => {
  it('keeps separators, quotation marks and line ends inside quoted cells', () => {
    expect(splitCsv('a;"b;""c""\r\nd"\r\n"e";f', ';')).toEqual({
      ok: true,
      value: [
        { line: 1, cells: ['a', 'b;"c"\r\nd'] },
        { line: 3, cells: ['e', 'f'] },
      ],
    });
  });

  it.each(['\n', '\r', '\r\n'])('takes any line end (%j) and counts lines by it', (end) => {
    expect(splitCsv(['a,b', '', ',', 'c,d'].join(end) + end, ',')).toEqual({
      ok: true,
      value: [
        { line: 1, cells: ['a', 'b'] },
        { line: 4, cells: ['c', 'd'] },
      ],
    });
  });

  it.each([
    ['a;b\n"c;d\ne', 'open-quote', 2],
    ['a;b\nc;d"e', 'stray-quote', 2],
    ['a;b\n"c"d;e', 'stray-quote', 2],
  ])('refuses a quotation mark that could move values into other columns: %j', (text, reason, line) => {
    expect(splitCsv(text, ';')).toEqual({ ok: false, failure: { reason, line } });
  });

  it('reads as many rows, cells and letters as it says and not one more', () => {
    const rows = (count: number) => splitCsv('a\n'.repeat(count), ';');
    expect(rows(MAX_ROWS + 1).ok).toBe(true);
    expect(rows(MAX_ROWS + 2)).toMatchObject({ failure: { reason: 'too-many-rows', line: MAX_ROWS + 2 } });
    expect(splitCsv(';'.repeat(MAX_CELLS - 1) + 'a', ';').ok).toBe(true);
    expect(splitCsv(';'.repeat(MAX_CELLS) + 'a', ';')).toMatchObject({
      failure: { reason: 'too-many-cells', line: 1 },
    });
    expect(splitCsv('a'.repeat(MAX_CELL_LENGTH), ';').ok).toBe(true);
    expect(splitCsv('a'.repeat(MAX_CELL_LENGTH + 1), ';')).toMatchObject({
      failure: { reason: 'cell-too-long', line: 1 },
    });
  });
});
