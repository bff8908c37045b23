import { MAX_CLASSIFIED_LENGTH, readableParts } from './readable';

const body = (text: string) => readableParts({ subject: 'Fråga', text })[1]!;

test('the signature does not decide', () => {
  const { read } = body(
    'När öppnar badet?\n\nMed vänlig hälsning\nAnna Alm\nBokhandeln Storgatan, reklam och kampanjer',
  );
  expect(read).toContain('badet');
  expect(read).not.toContain('reklam');
});

test('in a reply the quoted older mail does not decide', () => {
  const { read } = body(
    'Tack, nu fungerar det.\n\nFrån: Kommunen\nSkickat: den 3 mars 2025 10:02\nTill: Anna Alm\nÄmne: Lampan\n\nVad är trasigt?',
  );
  expect(read).toContain('Tack');
  expect(read).not.toContain('trasigt');
});

test('words keep their place in the whole text when the answer stands between quoted lines', () => {
  const text = '> Vilken lampa?\nDen vid skolan.\n> Vilken dag?\nI tisdags.\n';
  const part = body(text);
  for (const { word, start, end } of part.tokens) {
    expect(part.text.slice(start, end).toLowerCase().length).toBe(end - start);
    expect(part.text.slice(start, end).toLowerCase()).toContain(
      word.slice(0, 2).replace('æ', 'ä').replace('ø', 'ö'),
    );
  }
  expect(part.tokens.map(({ word }) => word)).toEqual(expect.arrayContaining(['tisdags']));
});

test('text beyond the limit decides nothing', () => {
  const { read } = body('ord '.repeat(MAX_CLASSIFIED_LENGTH));
  expect(read.length).toBe(MAX_CLASSIFIED_LENGTH);
});
