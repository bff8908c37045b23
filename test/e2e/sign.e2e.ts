import { useOutlook, type OutlookPage } from './pages/outlook.page';

const openOutlook = useOutlook();

async function draftText(outlook: OutlookPage): Promise<string> {
  const frames = outlook.page.frames().filter((frame) => frame.url() === 'about:srcdoc');
  const texts = await Promise.all(frames.map((frame) => frame.locator('body').innerText()));
  return texts.join('\n');
}

describe('a person writes a message', () => {
  it('in Swedish: fills in the signature once, applies it, and finds it in the sent message exactly once', async () => {
    const outlook = await openOutlook({
      policy: 'se-1293-hassleholm',
      lang: 'sv',
      message: 'sv-fraga-forskoleko',
    });
    await outlook.openDraft();
    await outlook.press('Fyll i signaturen');
    await outlook.fill(/^Befattning/, 'Registrator');
    await outlook.fill(/^Avdelning/, 'Kansliet');
    await outlook.fill(/^Adress/, 'Stortorget 1');
    await outlook.fill(/^Telefon/, 'ring växeln');
    await outlook.press('Spara');
    await outlook.see(/Skriv ett telefonnummer med siffror/);
    const pane = await outlook.pane();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('phone');
    await outlook.fill(/^Telefon/, '08-465 004 12');
    // HAS-19: as a receiver sees it, on a light page and on a dark one.
    await outlook.see('Så här ser den ut i ljust läge');
    await outlook.see('Så här ser den ut i mörkt läge');
    expect(await outlook.complaints()).toEqual([]);
    await outlook.press('Spara');
    await outlook.see('Signaturen är sparad.');
    await outlook.press('Tillbaka');
    await outlook.see('Så här ser den ut i mörkt läge');
    expect(await outlook.complaints()).toEqual([]);
    await outlook.press('Sätt signaturen');
    await outlook.see('Signaturen är på plats.');
    await outlook.press('Sätt signaturen');
    await outlook.see('Meddelandet har redan din signatur. Ta bort den först om du vill byta den.');
    await outlook.page.getByLabel('Till', { exact: true }).fill('anna@alm.example');
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    // HAS-19: name, title, department, address, phone.
    const text = sent?.text?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('Kim Nordin Registrator Kansliet Stortorget 1 08-465 004 12');
    expect(text.split('Registrator')).toHaveLength(2);
  });

  it('in Norwegian: fills in the signature once and finds it in the sent message', async () => {
    const outlook = await openOutlook({
      policy: 'no-5518-lavangen',
      lang: 'nb',
      message: 'nb-sporsmal-kulturskole',
    });
    await outlook.openDraft();
    await outlook.press('Fyll inn signaturen');
    const pane = await outlook.pane();
    await pane.locator('input[required]').first().waitFor();
    for (const field of await pane.locator('input[required]').all()) {
      if ((await field.inputValue()) === '') await field.fill('Arkivar');
    }
    await outlook.press('Lagre');
    await outlook.see('Signaturen er lagret.');
    await outlook.press('Tilbake');
    await outlook.press('Sett inn signaturen');
    await outlook.see('Signaturen er på plass.');
    await outlook.page.getByLabel('Til', { exact: true }).fill('anna@alm.example');
    await outlook.send('Send');
    const [sent] = await outlook.outbox();
    expect(sent?.text).toMatch(/hilsen[^]*Kim Nordin[^]*Arkivar/);
  });

  it('in Norwegian: inserts a template at the cursor', async () => {
    const outlook = await openOutlook({
      policy: 'no-5518-lavangen',
      lang: 'nb',
      message: 'nb-sporsmal-kulturskole',
    });
    await outlook.openDraft();
    const pane = await outlook.pane();
    const missing = pane.locator('input[required], textarea[required]');
    for (const field of await missing.all()) {
      await field.fill((await field.getAttribute('type')) === 'date' ? '2026-11-30' : '2026/217');
    }
    await outlook.press('Sett inn ved markøren');
    await outlook.see(/Teksten er satt inn/);
    expect(await draftText(outlook)).toMatch(/Hei|Vi har mottatt/);
  });

  it('with the ribbon’s Signature button: says what to do first, and then sets it without the pane', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
    });
    await outlook.openDraft();
    await outlook.page.getByRole('button', { name: 'Signatur', exact: true }).click();
    await outlook.page
      .getByText(/Fyll i din signatur först/)
      .first()
      .waitFor();
    await outlook.press('Fyll i signaturen');
    await outlook.fill(/^Befattning/, 'Kommunvägledare');
    await outlook.fill(/^Förvaltning/, 'Kansliet');
    await outlook.fill(/^Telefon/, '08-465 004 11');
    await outlook.press('Spara');
    await outlook.see('Signaturen är sparad.');
    await outlook.page.getByRole('button', { name: 'Nytt meddelande' }).click();
    await outlook.page.getByRole('button', { name: 'Signatur', exact: true }).last().click();
    for (let tries = 0; tries < 100 && !(await draftText(outlook)).includes('Kommunvägledare'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await draftText(outlook)).toContain('Vänliga hälsningar');
  });
});
