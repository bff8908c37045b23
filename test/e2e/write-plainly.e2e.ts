import { useOutlook } from './pages/outlook.page';

const openOutlook = useOutlook();

describe('a person writes why an answer takes longer', () => {
  it('OSB-67, OSB-2: is shown what reads more easily, and changes it with one click before it is sent', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.press('Svara');
    await outlook.choose('Svarsmall', 'Svaret dröjer');
    await outlook.fill(/^Orsak/, 'Vi väntar f.n. på erforderliga delar.\nmvh Kim');
    await outlook.see('Lättare att läsa: 3');
    await outlook.see('Osby § 2.3');
    expect(await outlook.complaints()).toEqual([]);
    await outlook.press('Byt ”f.n.” mot ”just nu”');
    await outlook.press('Byt ”erforderliga” mot ”nödvändiga”');
    await outlook.press(/^Ta bort ”mvh Kim”/);
    // In the field and, whole, in the preview.
    await outlook.see(/Orsaken är: Vi väntar just nu på nödvändiga delar\./);
    await outlook.press('Öppna svaret i Outlook');
    await outlook.send('Skicka');

    const [sent] = await outlook.outbox();
    expect(sent?.text).toContain('Orsaken är: Vi väntar just nu på nödvändiga delar.');
    expect(sent?.text).not.toMatch(/mvh|f\.n\./);
  });

  it('HAS-18: is told that a promised day has passed, and is led back to the field', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1293-hassleholm',
      lang: 'sv',
    });
    await outlook.press('Svara');
    await outlook.choose('Svarsmall', 'Besked om svarstid');
    await outlook.fill(/^Orsak/, 'Vi behöver fråga en kollega.');
    await outlook.fill(/^Svar senast/, '2026-11-02');
    await outlook.see('Datumet har redan passerat. Välj i dag eller en senare dag.');
    await outlook.press('Öppna svaret i Outlook');
    const pane = await outlook.pane();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('answerBy');
    expect(await outlook.outbox()).toEqual([]);
  });

  it('chooses what is wrong with a file, and the text says so', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.press('Svara');
    await outlook.choose('Svarsmall', 'Vi kan inte öppna filen');
    await outlook.fill(/^Filens namn/, 'plan.dwg');
    await outlook.choose(/^Felet med filen/, 'Den är tom.');
    await outlook.see(/filen plan\.dwg\. Den är tom\. Kan du skicka den igen/);
  });
});
