import { sampleMailbox } from '../../../test/policies/sample-policy';
import { writeCsv } from './write-csv';

describe('the mailboxes as a table', () => {
  it('has headings and words in the language of the person, for a spreadsheet here', () => {
    const [header, row] = writeCsv(
      [sampleMailbox('bygg', { units: ['building', 'technical'], internalOnly: true })],
      ['sv', 'en'],
      'sv',
    ).split('\r\n');
    expect(header).toMatch(/^\uFEFF"Kortnamn";"E-postadress";"Namn \(sv\)";"Namn \(en\)";"Förvaltningar"/);
    expect(row).toContain(
      '"bygg";"bygg@granby.example";"bygg";"bygg";"Bygg, plan och miljö; Gata, park, vatten och avfall"',
    );
    expect(row).toContain('"ja"');
  });

  it.each(['=HYPERLINK("http://x")', '+46 44', '-1', '@SUM(A1)'])(
    'never holds a cell that a spreadsheet takes for a formula: %s',
    (name) => {
      const table = writeCsv([sampleMailbox('a', { name: { sv: name } })], ['sv'], 'sv');
      expect(table).toContain(`"'${name.replaceAll('"', '""')}"`);
    },
  );
});
