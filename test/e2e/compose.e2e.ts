import { useOutlook, type OutlookPage } from './pages/outlook.page';

const openOutlook = useOutlook();

/** From the Swedish test series: the birth number is 980 to 999. */
const NUMBER = '20120206-9801';

/** The text of the draft on screen. */
function editor(outlook: OutlookPage) {
  return outlook.page.frameLocator('main iframe').locator('body');
}

/** Writes at the top of the draft on screen. */
async function write(outlook: OutlookPage, words: string): Promise<void> {
  await editor(outlook).press('Control+Home');
  await editor(outlook).pressSequentially(words);
}

async function fillInSignature(outlook: OutlookPage): Promise<void> {
  await outlook.press('Fyll i signaturen');
  await outlook.fill(/^Befattning/, 'Kommunvägledare');
  await outlook.fill(/^Förvaltning/, 'Kansliet');
  await outlook.fill(/^Telefon/, '0479-52 80 00');
  await outlook.press('Spara');
  await outlook.see('Signaturen är sparad.');
  await outlook.press('Tillbaka');
}

describe('the checks beside a draft', () => {
  it('OSB-63 OSB-67 in Swedish: are shown while the person writes, and mended with one click', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
    });
    await outlook.openDraft();
    await outlook.see('Inget att åtgärda.');
    await outlook.page.getByLabel('Till', { exact: true }).fill('eva@brev.example');
    await outlook.page.keyboard.press('Tab');
    await write(outlook, `Ditt nummer är ${NUMBER}.\n\nmvh\nKim Nordin`);
    await outlook.see('Måste åtgärdas');
    await outlook.see('Säker kanal: SEFOS.');
    await outlook.see('Osby § 5.4');
    expect(await outlook.complaints()).toEqual([]);
    await outlook.press('Ersätt med ”Vänliga hälsningar”');
    await editor(outlook).getByText('Vänliga hälsningar').waitFor();
    await outlook.press('Dölj de sista siffrorna');
    await editor(outlook).getByText('20120206-****').waitFor();
    const pane = await outlook.pane();
    await pane.getByText('Måste åtgärdas').waitFor({ state: 'detached' });
  });

  it('LAV-12 in Norwegian: fit into 320 pixels, and the keyboard reaches their buttons', async () => {
    const outlook = await openOutlook({
      policy: 'no-5518-lavangen',
      lang: 'nb',
      message: 'nb-sporsmal-kulturskole',
    });
    await outlook.page.getByRole('button', { name: 'Svar', exact: true }).click();
    await outlook.page.getByRole('button', { name: 'Postgang', exact: true }).last().click();
    await outlook.see('Før du sender');
    await write(outlook, 'Saken har saksnr 2026/217. Vedtaket er vedlagt.');
    await outlook.see(/ingenting er lagt ved/);
    await outlook.see('Se over');
    expect(await outlook.complaints()).toEqual([]);
    const pane = await outlook.pane();
    const width = await pane.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
    await pane.locator('h1').focus();
    const copy = pane.getByRole('button', { name: 'Legg til som kopi' });
    for (let presses = 0; presses < 40; presses += 1) {
      if (await copy.evaluate((element) => element === document.activeElement)) break;
      await outlook.page.keyboard.press('Tab');
    }
    await outlook.page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Legg til som kopi' }).waitFor({ state: 'detached' });
  });

  it('say what Outlook does not hand out', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      fault: 'body-fails',
    });
    await outlook.openDraft();
    await outlook.see(/Outlook lämnade inte ut texten/);
  });
});

describe('Outlook runs the events', () => {
  it('OSB-66: a new message, a reply and a forward get the signature without a click', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      events: 'on',
    });
    await outlook.openDraft();
    await fillInSignature(outlook);
    for (const name of ['Nytt meddelande', 'Svara', 'Vidarebefordra']) {
      if (name !== 'Nytt meddelande') await outlook.page.getByRole('tab').first().click();
      await outlook.page.getByRole('button', { name, exact: true }).click();
      await editor(outlook).getByText('Kommunvägledare').waitFor();
      const text = await editor(outlook).innerText();
      expect(text.split('Kommunvägledare')).toHaveLength(2);
    }
  });

  it('VIM-22: an identity number to a private address is stopped, and goes with a reason', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      events: 'on',
    });
    await outlook.openDraft();
    await fillInSignature(outlook);
    await outlook.press('Sätt signaturen');
    await outlook.see('Signaturen är på plats.');
    await outlook.page.getByLabel('Till', { exact: true }).fill('eva@brev.example');
    await outlook.page.keyboard.press('Tab');
    await write(outlook, `Ditt nummer är ${NUMBER}.\n`);
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).click();
    const box = outlook.page.getByRole('alertdialog');
    await box.getByText(/personnummer \(20120206-\*{4}\).*Säker kanal: SEFOS\./).waitFor();
    await box.getByRole('button', { name: 'Skicka inte' }).click();
    expect(await outlook.outbox()).toEqual([]);
    await outlook.see('Måste åtgärdas');
    await outlook.fill('Skäl att skicka ändå', 'Hon har själv bett om det');
    await outlook.press('Godkänn med skälet');
    await outlook.see(/Skälet är sparat/);
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.text).toContain(NUMBER);
  });

  it('an approval is void when a receiver is added', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      events: 'on',
    });
    await outlook.openDraft();
    await outlook.page.getByLabel('Till', { exact: true }).fill('eva@brev.example');
    await outlook.page.keyboard.press('Tab');
    await write(outlook, `Ditt nummer är ${NUMBER}.`);
    await outlook.see('Måste åtgärdas');
    await outlook.fill('Skäl att skicka ändå', 'Hon har själv bett om det');
    await outlook.press('Godkänn med skälet');
    await outlook.see(/Skälet är sparat/);
    await outlook.page.getByLabel('Kopia', { exact: true }).fill('bo@brev.example');
    await outlook.page.keyboard.press('Tab');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).click();
    await outlook.page.getByRole('alertdialog').waitFor();
    expect(await outlook.outbox()).toEqual([]);
  });

  it('a reply that the pane has prepared stands once above Outlook’s quote, with the signature below it', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      events: 'on',
    });
    await answerWithSignature(outlook);
    await editor(outlook).getByText('Kommunvägledare').waitFor();
    // Back beside the message: the text can be copied until it is dismissed.
    const words = await editor(outlook).innerText();
    expect(words.split('Tack för att du hörde av dig!')).toHaveLength(2);
    expect(words.split('Kommunvägledare')).toHaveLength(2);
    expect(words).toMatch(/Tack för att du hörde av dig![^]*Kommunvägledare[^]*Holger Stenvad/);
    const opened = (await outlook.calls()).filter(({ api }) => api.includes('displayReplyForm'));
    expect(opened.map(({ args }) => (args as { htmlBody: string }).htmlBody)).toEqual(['']);
    await outlook.page.getByRole('tab').first().click();
    await outlook.see(/texten sätts in där av sig själv/);
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Kopiera texten' }).waitFor();
    expect(await outlook.complaints()).toEqual([]);
    await pane
      .getByRole('alert')
      .or(pane.getByRole('group'))
      .filter({ hasText: 'texten sätts in där av sig själv' })
      .getByRole('button', { name: 'Stäng' })
      .click();
    await pane.getByRole('button', { name: 'Kopiera texten' }).waitFor({ state: 'detached' });
  });

  it.each(['1.9', '1.11'] as const)(
    'a reply beside Outlook %s has text and signature in its form where no event puts them in',
    async (mailbox) => {
      const outlook = await openOutlook({
        policy: 'se-1273-osby',
        lang: 'sv',
        message: 'sv-felanmalan-gatlampa',
        mailbox,
        ...(mailbox === '1.9' ? { events: 'on' as const } : {}),
      });
      await answerWithSignature(outlook);
      const words = await editor(outlook).innerText();
      expect(words).toMatch(/Tack för att du hörde av dig![^]*Kommunvägledare[^]*Holger Stenvad/);
      await outlook.page.getByRole('tab').first().click();
      await outlook.see(/Svara/);
      expect(await (await outlook.pane()).getByText(/texten sätts in där av sig själv/).count()).toBe(0);
    },
  );

  it('a receiver who must not get what stands there is told of in a bar, without the pane', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      events: 'on',
    });
    await outlook.see('Felanmälan');
    await outlook.page.getByRole('button', { name: 'Nytt meddelande' }).click();
    await write(outlook, `Ditt nummer är ${NUMBER}.`);
    const to = outlook.page.getByLabel('Till', { exact: true });
    await to.fill('eva@brev.example');
    await outlook.page.keyboard.press('Tab');
    const bar = outlook.page.getByText(/personnummer \(20120206-\*{4}\)/);
    await bar.waitFor();
    await to.fill('bo.ek@osby.se');
    await outlook.page.keyboard.press('Tab');
    await bar.waitFor({ state: 'detached' });
  });

  it('the reason to send all the same reaches the trail of the original when it is opened next', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      events: 'on',
    });
    await outlook.see('Inget är gjort ännu.');
    await outlook.page.getByRole('button', { name: 'Svara', exact: true }).click();
    await outlook.page.getByRole('button', { name: 'Postgang', exact: true }).last().click();
    await outlook.see('Innan du skickar');
    await write(outlook, `Ditt nummer är ${NUMBER}. `);
    await outlook.see('Måste åtgärdas');
    await outlook.see(/Kollegor ser det först när du öppnar det ursprungliga meddelandet/);
    await outlook.fill('Skäl att skicka ändå', 'Han har själv bett om det');
    await outlook.press('Godkänn med skälet');
    await outlook.see(/kollegor ser det inte än/);
    await outlook.send('Skicka');
    await outlook.openMessage('sv-felanmalan-gatlampa');
    await outlook.see(/godkände ett meddelande för sändning trots personnummer.*Han har själv bett om det/);
    await outlook.reload();
    await outlook.see(/godkände ett meddelande för sändning trots personnummer/);
  });

  it('VIM-20: an answer to a confidential message is known as such beside Outlook’s own reply', async () => {
    const outlook = await openOutlook({
      policy: 'se-0884-vimmerby',
      lang: 'sv',
      message: 'sv-orosanmalan-barn',
      events: 'on',
    });
    await outlook.see('Inget är gjort ännu.');
    await outlook.calls();
    await outlook.page.getByRole('button', { name: 'Svara', exact: true }).click();
    await outlook.page.getByRole('button', { name: 'Postgang', exact: true }).last().click();
    await outlook.see('Måste åtgärdas');
    await outlook.see(/citer/);
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).click();
    await outlook.page.getByRole('alertdialog').getByText(/citer/).waitFor();
    expect(await outlook.outbox()).toEqual([]);
  });

  it('VIM-9: another mailbox that becomes the sender gets the signature with its own address, once', async () => {
    const outlook = await openOutlook({
      policy: 'se-0884-vimmerby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      events: 'on',
    });
    await outlook.openDraft();
    await fillInSignature(outlook);
    await outlook.page.getByRole('button', { name: 'Nytt meddelande' }).click();
    await editor(outlook).getByText('kim.nordin@vimmerby.se').waitFor();
    const from = outlook.page.getByLabel('Från', { exact: true });
    await from.selectOption({ label: 'kundtjanst@vimmerby.se' });
    await editor(outlook).getByText('kundtjanst@vimmerby.se').waitFor();
    const text = await editor(outlook).innerText();
    expect(text).not.toContain('kim.nordin@vimmerby.se');
    expect(text.split('Kommunvägledare')).toHaveLength(2);
  });
});

/** Fills in the signature from the reply form of the pane and opens the answer in Outlook. */
async function answerWithSignature(outlook: OutlookPage): Promise<void> {
  await outlook.see('Felanmälan');
  await outlook.press('Svara');
  await outlook.press('Fyll i signaturen');
  await outlook.fill(/^Befattning/, 'Kommunvägledare');
  await outlook.fill(/^Förvaltning/, 'Kansliet');
  await outlook.fill(/^Telefon/, '08-465 004 11');
  await outlook.press('Spara');
  await outlook.see(/Kommunvägledare/);
  await outlook.press('Öppna svaret i Outlook');
  await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
}
