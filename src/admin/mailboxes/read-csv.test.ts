import { readCsv } from './read-csv';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

function read(text: string) {
  return readCsv(new TextEncoder().encode(text), LANGUAGES);
}

describe('a table of mailboxes', () => {
  it.each([
    ['Kortnamn;E-postadress;Namn (nb);Endast internt;Efterträdare;Typer av meddelanden'],
    ['Kortnavn;E-postadresse;Navn;Bare internt;Etterfølger;Meldingstyper'],
    ['Kortnamn\tE-postadresse\tNamn (NB)\tBerre internt\tEtterfølgjar\tMeldingstypar'],
    ['Short name,E-mail address,Name,Internal only,Successor,Kinds of message'],
    ['id,EMAIL,name,internalOnly,successor,kinds'],
  ])('is known by its headings in any of the four languages and any separator: %s', (header) => {
    const table = read(`${header}\nx\n`);
    expect(table.ok && [...table.value.columns.keys()]).toEqual([
      'id',
      'address',
      'name:nb',
      'internalOnly',
      'successor',
      'kinds',
    ]);
    expect(table.ok && table.value.ignored).toEqual([]);
  });

  it('keeps the headings that mean nothing here, to tell that their columns are not read', () => {
    const table = read('Address;Floor;Name (sv)\na@b.no;2;x\n');
    expect(table.ok && table.value.ignored).toEqual(['Floor', 'Name (sv)']);
  });

  it('follows the separator that Excel names in its own first line, and still counts every line', () => {
    const table = read('sep=,\r\nAddress,Name\r\na@b.no,x\r\n');
    expect(table.ok && table.value.rows[0]?.line).toBe(3);
  });

  it('takes the mark away that keeps a cell from becoming a formula, and no other one', () => {
    const table = read("Address;Name\na@b.no;'=1+1\nb@b.no;'s-Hertogenbosch\n");
    expect(table.ok && table.value.rows.map(({ cells }) => cells.get('name:nb'))).toEqual([
      '=1+1',
      "'s-Hertogenbosch",
    ]);
  });

  it.each([
    ['', 'no-rows', null, ''],
    ['Address;Name\n\n', 'no-rows', null, ''],
    ['Floor;Name\n1;x\n', 'no-known-columns', null, ''],
    ['Address;E-mail\na;b\n', 'column-twice', 1, 'E-mail'],
    ['sep=;\nAddress;Name\na;"b\n', 'open-quote', 3, ''],
    ['\u0000\u0001\u0002', 'not-text', null, ''],
  ])('says why it could not be read: %j', (text, reason, line, heading) => {
    expect(read(text)).toEqual({ ok: false, failure: { reason, line, heading } });
  });
});
