import { csv } from './csv';

describe('a table for a spreadsheet', () => {
  it('is UTF-8 with its mark, semicolons and quoted cells, so that Excel here opens it as it stands', () => {
    expect(
      csv([
        ['Ärende', 'Till'],
        ['Bygglov; "altan"', 'a@b.se'],
      ]),
    ).toBe('\uFEFF"Ärende";"Till"\r\n"Bygglov; ""altan""";"a@b.se"\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '@SUM(A1)', '-1', '+46 44 10 00 00', '\t=1', '  =1', '\u200b=1', '＝1'])(
    'never holds a cell that becomes a formula: %j',
    (text) => {
      expect(csv([[text]])).toMatch(/^\uFEFF"'/);
    },
  );

  it('keeps the lines of a cell and drops what steers a terminal', () => {
    expect(csv([['a\r\nb\u001b[2Jc']])).toBe('\uFEFF"a\r\nb [2Jc"\r\n');
  });
});
