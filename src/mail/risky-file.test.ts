import { hasDoubleExtension, riskOfFile } from './risky-file';

describe('a file’s name', () => {
  test.each([
    ['a.exe', 'program'],
    ['A.LNK', 'program'],
    ['a.docm', 'macro'],
    ['a.html', 'page'],
    ['a.iso', 'disk'],
    ['a.exe.pdf', null],
    ['', null],
  ])('%s tells of danger: %s (VIM-27)', (name, risk) => expect(riskOfFile(name)).toBe(risk));

  test('that pretends to be of another type is told', () => {
    expect(hasDoubleExtension('faktura.pdf.exe')).toBe(true);
    expect(hasDoubleExtension('faktura.pdf')).toBe(false);
  });
});
