import { useOutlook } from './pages/outlook.page';

const openOutlook = useOutlook();
const SWEDISH = { message: 'sv-felanmalan-gatlampa', policy: 'se-1273-osby', lang: 'sv' } as const;

describe('the page for whoever helps', () => {
  it('tells versions, Outlook and the policy, holds nothing of the message, and leads back', async () => {
    const outlook = await openOutlook(SWEDISH);
    await outlook.see('Felanmälan');
    await outlook.press('Hjälp och support');
    await outlook.seeFocus('Hjälp och support');
    await outlook.see('Här finns inget ur något meddelande');
    const pane = await outlook.pane();
    const copied = await pane.getByLabel('Text att kopiera').inputValue();
    expect(copied).toMatch(/Bygge: [0-9a-f]{10}\n/);
    expect(copied).toMatch(/Modell: [0-9a-f]{12}\n/);
    expect(copied).toMatch(/Kontrollsumma: [0-9a-f]{12}\n {2}Hämtad: \d{4}-\d\d-\d\dT/);
    expect(copied).toMatch(/Publicerad med: Postgang \d/);
    expect(copied).toMatch(/Plattform: OfficeOnline/);
    expect(copied).toMatch(/Funktioner \(Mailbox\): 1\.1, .*1\.5/);
    expect(copied).toContain('Inga fel');
    // Neither the sender, the subject, the colleague's own address nor a word of the text.
    expect(await pane.locator('body').innerText()).not.toMatch(/Holger|Stenvad|gatlamp|lyktan|@/i);
    expect(await outlook.complaints()).toEqual([]);
    await outlook.press('Kopiera texten');
    await outlook.see(/Texten är kopierad|Texten är markerad/);
    await outlook.press('Tillbaka');
    await outlook.see('Felanmälan');
  });

  it('names what failed, also after the pane has been loaded anew', async () => {
    const outlook = await openOutlook({ ...SWEDISH, fault: 'body-fails' });
    await outlook.see(/Outlook lämnade inte ut texten/);
    await outlook.without('fault');
    await outlook.see('Felanmälan');
    await outlook.press('Hjälp och support');
    await outlook.see(/item\.body\.getAsync\(text\): refused, 9020, \d+ ms/);
  });

  it('is there beside a draft', async () => {
    const outlook = await openOutlook(SWEDISH);
    await outlook.openDraft();
    await outlook.press('Hjälp och support');
    await outlook.see('Senaste felen');
    await outlook.press('Tillbaka');
    await (await outlook.pane()).getByLabel(/^Svarsmall/).waitFor();
  });
});
