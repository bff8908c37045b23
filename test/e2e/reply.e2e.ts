import { useOutlook } from './pages/outlook.page';

const openOutlook = useOutlook();

describe('a person reads a message and answers it', () => {
  it('in Swedish: sees what it is, fills in the signature once, and finds the answer in the outbox', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.see('Holger Stenvad');
    await outlook.see('Felanmälan');
    await outlook.press('Svara');
    await outlook.press('Fyll i signaturen');
    await outlook.fill(/^Befattning/, 'Kommunvägledare');
    await outlook.fill(/^Förvaltning/, 'Kansliet');
    await outlook.fill(/^Telefon/, '08-465 004 11');
    await outlook.press('Spara');
    // Back in the reply, where the signature now stands in the text.
    await outlook.see(/Kommunvägledare/);
    await outlook.press('Öppna svaret i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
    await outlook.send('Skicka');

    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['holger.stenvad@brevlada.example']);
    expect(sent?.inReplyTo).toBeTruthy();
    expect(sent?.text).toContain('Tack för att du hörde av dig!');
    expect(sent?.text).not.toContain('{{');
    // OSB-66 and OSB-67: closing phrase, then name, title, administration, municipality, phone.
    expect(sent?.text?.replace(/\s+/g, ' ')).toContain(
      'Vänliga hälsningar Kim Nordin Kommunvägledare Kansliet Osby kommun 08-465 004 11',
    );
  });

  it('in Norwegian: LAV-12, the confirmation asks for the case number and is worded as the guideline has it', async () => {
    const outlook = await openOutlook({
      message: 'nb-sporsmal-kulturskole',
      policy: 'no-5518-lavangen',
      lang: 'nb',
    });
    await outlook.press(/^Svar$/);
    const pane = await outlook.pane();
    const template = pane.getByLabel('Svarmal');
    const option = pane.locator('option', { hasText: /saksnummer/i }).first();
    await template.selectOption((await option.getAttribute('value')) ?? '');
    await outlook.press('Åpne svaret i Outlook');
    await outlook.see('Fyll ut dette feltet.');
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('caseNumber');
    await outlook.fill(/^Saksnummer/, '2026/217');
    await outlook.press('Åpne svaret i Outlook');
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    await outlook.send('Send');

    const [sent] = await outlook.outbox();
    expect(sent?.text).toContain(
      'Vi har mottatt din henvendelse. Ved senere henvendelser bes saksnr oppgis.',
    );
    expect(sent?.text).toContain('Saksnr: 2026/217');
  });

  it('answers in the language of the sender, whatever the pane speaks', async () => {
    const outlook = await openOutlook({ message: 'en-enquiry-moving', policy: 'se-1273-osby', lang: 'sv' });
    await outlook.press('Svara');
    const pane = await outlook.pane();
    expect(await pane.getByLabel('Språk').inputValue()).toBe('en');
  });

  it('never shows as sent a reply that was opened and discarded', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.press('Svara');
    await outlook.press('Öppna svaret i Outlook');
    await outlook.page
      .getByRole('button', { name: /Ignorera|Ta bort|Kasta/ })
      .first()
      .click();
    await outlook.see(/Det skickas först när du trycker på Skicka/);
    const text = await (await outlook.pane()).locator('body').innerText();
    expect(text).not.toMatch(/är skickat|har skickats/);
    expect(await outlook.outbox()).toEqual([]);
  });

  it('never gives a message two signatures: the ribbon’s Signature leaves the one in the reply alone', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.press('Svara');
    await outlook.press('Fyll i signaturen');
    await outlook.fill(/^Befattning/, 'Kommunvägledare');
    await outlook.fill(/^Förvaltning/, 'Kansliet');
    await outlook.fill(/^Telefon/, '08-465 004 11');
    await outlook.press('Spara');
    await outlook.press('Öppna svaret i Outlook');
    await outlook.page.getByRole('button', { name: 'Signatur', exact: true }).click();
    await outlook.page.getByText('Meddelandet har redan din signatur.').first().waitFor();
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.text?.split('Kommunvägledare')).toHaveLength(2);
  });

  it('says that there is nobody to answer when the message has no sender', async () => {
    const outlook = await openOutlook({
      message: 'nb-uten-avsender',
      policy: 'no-5518-lavangen',
      lang: 'nb',
    });
    await outlook.press(/^Svar$/);
    await outlook.see('Meldingen har ingen avsender. Fyll inn mottakeren selv i Outlook.');
  });
});
