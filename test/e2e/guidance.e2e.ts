import type { Frame } from 'playwright-core';
import { MUNICIPALITIES } from './guidance-walks';
import { useOutlook, type OutlookPage, type Visit } from './pages/outlook.page';

const openOutlook = useOutlook();

/** The record decision that stands in the list. */
function chosenDecision(pane: Frame): Promise<string | null> {
  return pane
    .getByLabel(/^Ditt val/)
    .locator('option:checked')
    .textContent();
}

/** The plan stands there. Lists that are folded are unfolded. */
async function seeWholePlan(outlook: OutlookPage, lang: 'sv' | 'nb'): Promise<Frame> {
  await outlook.see(lang === 'sv' ? 'Vad gör jag?' : 'Hva gjør jeg?');
  const pane = await outlook.pane();
  const more = pane.getByRole('button', { name: /^(Visa|Vis) (\d+|en|ett|én) .*till?$/ });
  while ((await more.count()) > 0) await more.first().click();
  return pane;
}

describe.each(MUNICIPALITIES)('$policy', ({ policy, lang, walks }) => {
  const named = walks.map(([what, message, seen, record = '']) => ({ what, message, seen, record }));
  it.each(named)('$what', async ({ message, seen, record }) => {
    const outlook = await openOutlook({ policy, lang, message });
    const pane = await seeWholePlan(outlook, lang);
    for (const text of seen) await outlook.see(text);
    if (record !== '') expect(await chosenDecision(pane)).toBe(record);
    // Nothing of the message can be clicked in the pane (LAV-4).
    const links = await pane
      .locator('main a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const link of links) expect(link).toMatch(/^(tel:\+?\d+|https:\/\/[a-z.]+)/);
    expect(await outlook.complaints()).toEqual([]);
    expect(
      await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

describe('a whistleblower’s message', () => {
  it.each([
    { policy: 'se-1293-hassleholm', lang: 'sv', message: 'sv-visselblasning-inkop' },
    { policy: 'no-5518-lavangen', lang: 'nb', message: 'nb-varsling-arbeidstid' },
  ] as const)('is for the designated recipient only: $policy', async (visit) => {
    const outlook = await openOutlook(visit);
    const pane = await seeWholePlan(outlook, visit.lang);
    await outlook.see(/Registreras inte i det allmänna diariet|Skal ikke i den vanlige journalen/);
    const foot = pane.getByRole('group', { name: /Åtgärder|Handlinger/ });
    await foot.getByRole('link', { name: /visselblåsning|varslingsmottak/ }).waitFor();
    expect(await foot.getByRole('button').count()).toBe(0);
    const choices = await pane
      .getByLabel(/^Ditt val/)
      .locator('option')
      .allTextContents();
    expect(choices).not.toContain('Registrera i diariet');
    expect(choices).not.toContain('Journalfør');
  });
});

describe('what is prepared', () => {
  it('LAV-5, VIM-28: the report about a suspicious message, which nobody can click on', async () => {
    const visit: Visit = { policy: 'se-1273-osby', lang: 'sv', message: 'sv-natfiske-lookalike-osby' };
    const outlook = await openOutlook(visit);
    await outlook.press('Rapportera till IT');
    await outlook.see('Så här blir texten');
    expect(await outlook.complaints()).toEqual([]);
    await outlook.press('Öppna rapporten i Outlook');
    await outlook.see(/är förberett i Outlook/);
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['it@osby.se']);
    expect(sent?.subject).toBe('Misstänkt meddelande: Ditt lösenord upphör inom 24 timmar');
    expect(sent?.attachments).toEqual([]);
    expect(sent?.text).toContain('hxxp://inloggning[.]osby-se[.]com[.]verify-login[.]example/o365/?u=kommun');
    expect(sent?.text).toContain('Authentication-Results: spf=fail');
    expect(`${sent?.html}`).not.toMatch(/href|https?:\/\/[a-z]+\.|@osby-se\.com/i);
  });

  it('LAV-6: the message to the chief executive about a threat, with the threat attached and no copy to its sender', async () => {
    const outlook = await openOutlook({
      policy: 'no-5518-lavangen',
      lang: 'nb',
      message: 'nb-trussel-byggesak',
    });
    await footButton(await outlook.pane(), 'Skriv til Rådmannen').click();
    await (await outlook.pane()).getByLabel('Legg ved meldingen').waitFor();
    // The policy's own words for it ask what has happened.
    await outlook.fill(/^Hva som har skjedd/, 'Trusler på e-post');
    await outlook.fill(/^Telefon/, '77 00 00 00');
    await outlook.press('Åpne meldingen i Outlook');
    await outlook.see(/er klargjort i Outlook/);
    await outlook.send('Send');
    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['radmann@lavangen.kommune.no']);
    expect(sent?.cc ?? []).toEqual([]);
    expect(sent?.attachments.some(({ mimeType }) => mimeType === 'message/rfc822')).toBe(true);
    expect(sent?.subject).not.toMatch(/trussel|Avslaget/i);
  });

  it('VIM-20: the answer to a message with secrets, as a new message that quotes nothing', async () => {
    const outlook = await openOutlook({
      policy: 'se-0884-vimmerby',
      lang: 'sv',
      message: 'sv-skyddad-identitet-skolbyte',
    });
    await outlook.press('Svara');
    await outlook.see(/öppnas som ett nytt meddelande utan den gamla texten/);
    const pane = await outlook.pane();
    for (const field of await pane
      .locator('main input[required]:not([type=date]), main textarea[required]')
      .all()) {
      if ((await field.inputValue()) === '') await field.fill('Ja');
    }
    await outlook.press('Öppna svaret i Outlook');
    await outlook.see(/är öppet i Outlook/);
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.subject).toBe('Svar på ditt meddelande');
    expect(sent?.text).not.toMatch(/20180214|socialsekreteraren/);
    expect(sent?.inReplyTo).toBeUndefined();
  });
});

describe('the plan on screen', () => {
  const visit: Visit = { policy: 'se-1273-osby', lang: 'sv', message: 'sv-reklam-julbord' };

  it('OSB-19: opens the rule in place, and goes back to the suggested record decision in one click', async () => {
    const outlook = await openOutlook(visit);
    await outlook.see('Vad gör jag?');
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Osby § 2.1.3, visa regeln' }).nth(2).click();
    await outlook.see(/Annars markeras det som läst eller raderas/);
    await outlook.see(/OSB-19/);
    await outlook.choose('Ditt val', 'Fråga registratorn');
    await outlook.see('Postgang föreslog: Gallra');
    await outlook.press('Ångra');
    await outlook.see(/Gallras enligt/);
  });

  it('can be walked through with the keyboard only: fold the findings, open the report', async () => {
    const outlook = await openOutlook({ ...visit, message: 'sv-natfiske-lookalike-osby' });
    await outlook.see('Rapportera till IT');
    const pane = await outlook.pane();
    await pane.getByRole('combobox').first().focus();
    await tabTo(outlook, pane, 'Visa mindre');
    await outlook.page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Visa allt' }).waitFor();
    await tabTo(outlook, pane, 'Rapportera till IT');
    await outlook.page.keyboard.press('Enter');
    await outlook.see('Så här blir texten');
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Rapportera till IT');
    await pane.getByLabel(/^Till/).focus();
    await tabTo(outlook, pane, 'Öppna rapporten i Outlook');
    await outlook.page.keyboard.press('Enter');
    await outlook.see(/är förberett i Outlook/);
  });
});

function footButton(pane: Frame, name: string) {
  return pane.getByRole('group').getByRole('button', { name, exact: true });
}

/** Goes on with the Tab key until what has this text has the focus. */
async function tabTo(outlook: OutlookPage, pane: Frame, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await outlook.page.keyboard.press('Tab');
    const focused = await pane.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused === text) return;
  }
  throw new Error(`The Tab key does not reach "${text}"`);
}
