import { useAdminEditor } from './pages/admin-editor.page';

const openEditor = useAdminEditor();
const MAILBOXES = 'Funktionsbrevlådor';
const TEMPLATES = 'Mallar';

/** A table as Excel in Sweden saves it as "CSV (semikolonavgränsad)": Windows-1252, semicolons, CRLF. */
function excelTable(lines: readonly string[]) {
  return {
    name: 'brevlådor.csv',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from(lines.join('\r\n') + '\r\n', 'latin1'),
  };
}

describe('the mailboxes of a policy', () => {
  it('take over a table that Excel in Sweden saved, after showing what it changes, in one step of undo', async () => {
    const editor = await openEditor('se-1273-osby', MAILBOXES);
    await editor.chooseTable(
      excelTable([
        'E-postadress;Namn;Förvaltningar;Öppen;Våning',
        'MILJO.BYGG@osby.se;Miljö, bygg och räddning;Bygg, plan och miljö;ja;2',
        'naring@osby.se;Näringslivsenheten;Kommunledning och kansli;ja;3',
        'naring@osby.se;Näringslivsenheten igen;;ja;3',
        'fel@osby.se;Fel;Köket;ja;4',
      ]),
    );
    const { dialog } = editor;
    await dialog.getByRole('heading', { name: 'Nya: 1' }).waitFor();
    await dialog.getByText('Näringslivsenheten, naring@osby.se').waitFor();
    await dialog.getByText('Miljö och bygg: Namn').waitFor();
    await dialog.getByText(/^Rad 4, kolumnen E-postadress: /).waitFor();
    await dialog.getByText(/^Rad 5, kolumnen Förvaltningar: ”Köket” är ingen förvaltning/).waitFor();
    await dialog.getByText('Kolumner som inte läses: Våning').waitFor();
    await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
    await editor.row('Näringslivsenheten').waitFor();
    await editor.row('Miljö, bygg och räddning').waitFor();
    await editor.button('Ångra').click();
    await editor.row('Näringslivsenheten').waitFor({ state: 'detached' });
    await editor.row('Miljö och bygg').waitFor();
  });

  it('are saved as a table that changes nothing when it is read again', async () => {
    const editor = await openEditor('no-5518-lavangen', MAILBOXES);
    const table = await editor.savedTable();
    expect([...table.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    await editor.chooseTable({ name: 'samma.csv', mimeType: 'text/csv', buffer: table });
    await editor.dialog.getByText('Det finns inget att ändra.').waitFor();
    await editor.dialog.getByText(/står kvar: 0/).waitFor();
  });

  it('say why a workbook cannot be read', async () => {
    const editor = await openEditor('se-1273-osby', MAILBOXES);
    await editor.chooseTable({
      name: 'brevlådor.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]),
    });
    await editor.dialog.getByText(/Det är ingen textfil/).waitFor();
  });

  it('OSB-35: remind of whom to ask before one is added, where the guideline says so', async () => {
    const editor = await openEditor('se-1273-osby', MAILBOXES);
    await editor.button('Lägg till brevlåda').click();
    await editor.dialog.getByText(/bara skapas i samråd med/).waitFor();
    await editor.dialog.getByRole('button', { name: /Osby § 3.3/ }).click();
    await editor.dialog.getByText(/OSB-35/).waitFor();
    const other = await openEditor('se-0884-vimmerby', MAILBOXES);
    await other.button('Lägg till brevlåda').click();
    await other.dialog.getByLabel('Namn på svenska').waitFor();
    expect(await other.dialog.getByText(/i samråd med/).count()).toBe(0);
  });

  it('OSB-36: are closed for a successor with the keyboard alone', async () => {
    const editor = await openEditor('se-1273-osby', MAILBOXES);
    const { page, dialog } = editor;
    await editor.button('Ta bort Miljö och bygg').focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: /låt en annan ta över/ }).waitFor();
    await dialog.getByRole('combobox', { name: /Efterträdare/ }).focus();
    await page.keyboard.type('Gata');
    await dialog.getByRole('button', { name: 'Stäng brevlådan' }).focus();
    await page.keyboard.press('Enter');
    await editor.row('Miljö och bygg').getByText('Stängd, ersatt av Gata, park och vatten').waitFor();
    await editor.row('Gata, park och vatten').getByText('Bygg, plan och miljö').waitFor();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('can be read and worked with by everybody (%s, %i px)', async (colorScheme, width) => {
    const editor = await openEditor('se-1273-osby', MAILBOXES, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await editor.row('Miljö och bygg').waitFor();
    expect(await editor.complaints()).toEqual([]);
    expect(await editor.overflow()).toBe(0);
    await editor.button('Ändra Miljö och bygg').click();
    await editor.dialog.getByLabel('Kortnamn').waitFor();
    expect(await editor.complaints()).toEqual([]);
    expect(await editor.overflow()).toBe(0);
  });
});

describe('the templates of a policy', () => {
  it('are taken over, worded with placeholders at the cursor, seen as they will look, and given back', async () => {
    const editor = await openEditor('se-1273-osby', TEMPLATES);
    const { page } = editor;
    const item = page.getByRole('listitem').filter({ has: page.getByText('Svaret dröjer', { exact: true }) });
    await item.getByRole('button', { name: /Svaret dröjer/ }).click();
    await item.getByRole('button', { name: 'Ta över och formulera själv' }).click();
    const box = item.getByLabel('Text på svenska');
    await box.fill('Hej! Diarienummer: ');
    await item.getByRole('button', { name: 'Infoga Ärendenummer' }).click();
    await page.keyboard.type('.');
    expect(await box.inputValue()).toBe('Hej! Diarienummer: {{caseNumber}}.');
    await item.getByText('Hej! Diarienummer: 2026/123.').waitFor();
    // The other language still has other placeholders.
    await item.getByText(/saknar \{\{caseNumber\}\}/i).waitFor();
    await item.getByRole('button', { name: 'Lämna tillbaka och använd den gemensamma' }).click();
    await item.getByRole('button', { name: 'Ta över och formulera själv' }).waitFor();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('can be read and worked with by everybody (%s, %i px)', async (colorScheme, width) => {
    const editor = await openEditor('no-5518-lavangen', TEMPLATES, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await editor.page
      .getByRole('button', { name: /Egen formulering/ })
      .first()
      .click();
    await editor.page.getByLabel('Text på bokmål').waitFor();
    expect(await editor.complaints()).toEqual([]);
    expect(await editor.overflow()).toBe(0);
  });
});
