import fc from 'fast-check';
import { findCaseReferences } from './case-references';

const texts = (text: string) => findCaseReferences(text).map((reference) => reference.text);

test.each([
  ['Angående KS 2023-43 igen', ['KS 2023-43']],
  ['KS 2023/43', ['KS 2023/43']],
  ['BUN-2024-00123', ['BUN-2024-00123']],
  ['KS/2016:805', ['KS/2016:805']],
  ['KS-2014/742.912', ['KS-2014/742.912']],
  ['Dnr KS 2021-00098', ['KS 2021-00098']],
  ['upphandlingen KS-UPH 2025/7', ['KS-UPH 2025/7']],
  ['vårt plank (ärende BYG.2025.402).', ['BYG.2025.402']],
  ['Dnr: 384/04', ['384/04']],
  ['dnr 1-202/2019', ['1-202/2019']],
  ['dnr 2016-000003', ['2016-000003']],
])('finds the Swedish diary number in "%s"', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('recognises the older form with year, number and code (HAS-28)', () => {
  expect(texts('Er skrivelse, Dnr 2004.467 009')).toEqual(['2004.467 009']);
});

test.each([
  ['Viser til sak 2024/1234', ['2024/1234']],
  ['dokument 2024/1234-5', ['2024/1234-5']],
  ['Deres ref. 2025/0877', ['2025/0877']],
  ['25/01177 og 25/02041.', ['25/01177', '25/02041']],
  ['BYGG-24/00871: nye tegninger', ['BYGG-24/00871']],
])('finds the Norwegian case number in "%s"', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each([
  ['Felanmälan nr 240-9917', ['240-9917']],
  ['Ärende 48812', ['48812']],
  ['Skriver fortsatt ødelagt (INC-20417)', ['INC-20417']],
  ['[#4418207] mottatt', ['4418207']],
])('finds the ticket number in "%s"', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each([
  'dato 2024/12/24',
  'läsåret 2026/27 och 2026/2027',
  'möte den 12/6 klockan 17.25',
  'faktura 4410873 och order 20514',
  'saken den 12.05.2025',
  'gnr 33/210',
  'ring 0479-52 80 00',
  'kl. 10:30, 2025-11-08',
])('does not take "%s" for a case number', (text) => {
  expect(texts(text)).toEqual([]);
});

test('gives the place of every reference in the text, in order and without overlap', () => {
  const piece = fc.constantFrom(
    'KS 2023-43',
    'sak 2024/1234-5',
    ' och ',
    'dnr: ',
    '25/01177',
    '\n',
    'Ärende 48812',
    '/',
    '-',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { text: reference, start, end } of findCaseReferences(text)) {
        expect(text.slice(start, end)).toBe(reference);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
  );
});
