import { useOutlook } from './pages/outlook.page';

const openOutlook = useOutlook();

describe('a pinned pane follows what is open', () => {
  it.each([
    {
      lang: 'sv',
      policy: 'se-1273-osby',
      first: 'sv-felanmalan-gatlampa',
      firstSender: 'Holger Stenvad',
      nextSender: 'Yasmin Alkhoury',
      none: 'Välj ett meddelande',
      calendar: 'Kalender',
      appointment: 'Det här är en kalenderbokning',
    },
    {
      lang: 'nb',
      policy: 'no-5518-lavangen',
      first: 'nb-sporsmal-kulturskole',
      firstSender: 'Hedda Vikholm',
      nextSender: 'Yasmin Alkhoury',
      none: 'Velg en melding',
      calendar: 'Kalender',
      appointment: 'Dette er en kalenderavtale',
    },
  ] as const)('in $lang: to another message, to nothing and to a calendar item', async (journey) => {
    const outlook = await openOutlook({
      message: journey.first,
      policy: journey.policy,
      lang: journey.lang,
      pinned: '1',
    });
    await outlook.see(journey.firstSender);
    await outlook.page.getByText(journey.nextSender).first().click();
    await outlook.see(journey.nextSender);
    await outlook.page.keyboard.press('Escape');
    await outlook.see(journey.none);
    await outlook.page.getByRole('button', { name: journey.calendar }).click();
    await outlook.page
      .locator('main, section')
      .getByRole('button')
      .last()
      .click()
      .catch(() => undefined);
    await outlook.see(journey.appointment);
  });

  it('keeps what was typed for the first message while another one is looked at', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1273-osby',
      lang: 'sv',
      pinned: '1',
    });
    await outlook.press('Skicka vidare');
    await outlook.fill('Ansvarig hos dem', 'Eva på gatukontoret');
    await outlook.page.getByText('Yasmin Alkhoury').first().click();
    await outlook.see('Yasmin Alkhoury');
    await outlook.page.getByText('Holger Stenvad').first().click();
    const pane = await outlook.pane();
    await pane.getByLabel('Ansvarig hos dem').waitFor();
    expect(await pane.getByLabel('Ansvarig hos dem').inputValue()).toBe('Eva på gatukontoret');
  });
});
