import labels from '../mailbox/expected.json';
import { useOutlook } from './pages/outlook.page';

const openOutlook = useOutlook();

/** What the labelled sample says of A. */
const SWEDISH_CHAIN = {
  message: 'sv-kedja-felanmalan-bro',
  sender: 'Nanna Ridderstad <nanna.ridderstad@brevlada.example>',
};

describe('a person passes a message on', () => {
  it('OSB-28 in Swedish: A → B → C is judged by what A wrote, and A stands first in the sent message', async () => {
    const outlook = await openOutlook({ message: SWEDISH_CHAIN.message, policy: 'se-1273-osby', lang: 'sv' });
    await outlook.see('Ursprunglig avsändare');
    await outlook.see('Nanna Ridderstad');
    await outlook.see(/Vidarebefordrat av Carin Löfstrand → Henrik Dahlerus/);
    await outlook.see('Felanmälan');
    await outlook.press('Skicka vidare');
    await outlook.press('Förbered i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();

    const opened = (await outlook.calls()).find(({ api }) => api.startsWith('mailbox.displayNewMessageForm'));
    const original = Buffer.from(SWEDISH_CHAIN.message).toString('base64');
    expect(JSON.stringify(opened?.args)).toContain(original.replace(/=+$/, ''));

    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['gata.va@osby.se']);
    expect(sent?.subject).toBe('VB: Räcket på bron vid kvarnen');
    const [heading, sender] = (sent?.text ?? '').trim().split(/\n+/);
    expect(heading).toMatch(/^Vidarebefordrat meddelande – PG-[A-Z2-7]{10}$/);
    expect(sender).toBe(`Ursprunglig avsändare: ${SWEDISH_CHAIN.sender}`);
    // OSB-22: an answer is asked for, by a working day.
    expect(sent?.text).toContain('Svara om ni tar det senast: 2026-11-23');
    // OSB-27: the whole original travels along.
    const attached = sent?.attachments.find(({ mimeType }) => mimeType === 'message/rfc822');
    expect(attached).toBeDefined();
  });

  it('OSB-28 in Norwegian: the same in bokmål, with the message included by the person’s choice', async () => {
    const outlook = await openOutlook({
      message: 'nb-kjede-hjemmehjelp',
      policy: 'no-5518-lavangen',
      lang: 'nb',
    });
    await outlook.see('Opprinnelig avsender');
    await outlook.see('Spørsmål');
    await outlook.press('Send videre');
    // It looks confidential: taking it along is the person's override.
    await (await outlook.pane()).getByLabel('Send med meldingen likevel').check();
    await outlook.press('Klargjør i Outlook');
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    const opened = (await outlook.calls()).find(({ api }) => api.startsWith('mailbox.displayNewMessageForm'));
    const original = Buffer.from('nb-kjede-hjemmehjelp').toString('base64');
    expect(JSON.stringify(opened?.args)).toContain(original.replace(/=+$/, ''));
    await outlook.send('Send');
    const [sent] = await outlook.outbox();
    const [heading, sender] = (sent?.text ?? '').trim().split(/\n+/);
    expect(heading).toMatch(/^Videresendt melding – PG-[A-Z2-7]{10}$/);
    expect(sender).toContain(`<${labels['nb-kjede-hjemmehjelp'].originalSender}>`);
    expect(sent?.to?.map(({ address }) => address)).toEqual(['helse.omsorg@lavangen.kommune.no']);
    expect(sent?.attachments.some(({ mimeType }) => mimeType === 'message/rfc822')).toBe(true);
  });

  it('opens an attached message and takes its sender for the original', async () => {
    const outlook = await openOutlook({
      message: 'sv-vb-bifogat-meddelande',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.see('Ursprunglig avsändare');
    expect((await outlook.calls()).some(({ api }) => api === 'item.getAttachmentContentAsync')).toBe(true);
  });

  it('sends only a notice of a message that looks confidential, unless the person says otherwise', async () => {
    const outlook = await openOutlook({ message: 'sv-orosanmalan-barn', policy: 'se-1273-osby', lang: 'sv' });
    await outlook.press('Skicka vidare');
    await outlook.see(/Därför skickas bara ett besked/);
    await outlook.press('Förbered i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.attachments).toEqual([]);
    expect(sent?.text).not.toMatch(/Ursprungligt meddelande:/);
    expect(sent?.subject).not.toMatch(/oro|barn/i);
  });

  it('stays within 32,768 characters for a message of hundreds of pages', async () => {
    const outlook = await openOutlook({ message: 'sv-mycket-lang-trad', policy: 'se-1273-osby', lang: 'sv' });
    await outlook.press('Skicka vidare');
    await outlook.press('Förbered i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.text).toMatch(/^Vidarebefordrat meddelande/);
    expect(sent?.html?.length).toBeLessThan(40_000);
    expect(sent?.attachments.some(({ mimeType }) => mimeType === 'message/rfc822')).toBe(true);
  });

  it('LAV-13: to another authority nothing internal is written, and the sender gets a copy', async () => {
    const outlook = await openOutlook({
      message: 'nb-feilsendt-skattekort',
      policy: 'no-5518-lavangen',
      lang: 'nb',
    });
    await outlook.press('Send videre');
    const pane = await outlook.pane();
    await pane.getByLabel('Til', { exact: true }).selectOption('other');
    await outlook.press('Klargjør i Outlook');
    await outlook.see(/Skriv en hel e-postadresse/);
    await outlook.fill(/^E-postadresse/, 'post@skatt.example');
    await outlook.press('Klargjør i Outlook');
    await outlook.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    await outlook.send('Send');
    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['post@skatt.example']);
    expect(sent?.cc).toHaveLength(1);
    expect(sent?.text).not.toMatch(/PG-[A-Z2-7]{10}|Svar til:|Ansvarlig:/);
  });

  it('never sends a copy to the one who threatens, whoever it is passed on to', async () => {
    const outlook = await openOutlook({
      message: 'sv-hot-mot-handlaggare',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.press('Skicka vidare');
    const pane = await outlook.pane();
    await pane.getByLabel('Till', { exact: true }).selectOption('other');
    await outlook.fill(/^E-postadress/, 'registrator@polisen.example');
    expect(await pane.getByLabel('Kopia till avsändaren').isChecked()).toBe(false);
  });

  it('OSB-29: warns when the mailbox has the message already', async () => {
    const outlook = await openOutlook({
      message: 'sv-felanmalan-gatlampa',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.press('Skicka vidare');
    const pane = await outlook.pane();
    await pane.getByLabel('Till', { exact: true }).selectOption('kommun');
    await outlook.see(/har redan fått det här meddelandet/);
  });

  it('HAS-4, OSB-26, OSB-33, OSB-47: sees why it goes there, who looks after it, and finds others by what they take', async () => {
    const outlook = await openOutlook({ message: 'sv-fraga-forskoleko', policy: 'se-1273-osby', lang: 'sv' });
    await outlook.press('Skicka vidare');
    await outlook.see(/fördelar vidare till Förskolorna – nämner förskol/);
    await outlook.see('Ansvarar för brevlådan: Registratorn för barn och utbildning');
    await outlook.see('Ersättare: Kanslienheten');
    await outlook.fill('Sök bland alla brevlådor', 'gatlykta');
    await outlook.see(/tar hand om gatlykt/);
    await outlook.press('Skicka till Gata, park och vatten');
    await outlook.see('Ansvarar för brevlådan: Administratören för gata, park och vatten');
  });

  it('OSB-26, OSB-32: the officer of the area gets a copy, and whoever is named is appointed in the text', async () => {
    const outlook = await openOutlook({ message: SWEDISH_CHAIN.message, policy: 'se-1273-osby', lang: 'sv' });
    await outlook.press('Skicka vidare');
    await outlook.see('Handläggare hos Gata, park och vatten');
    await outlook.press('Kopia till Gatuingenjören');
    await outlook.see('Ta bort Gatuingenjören');
    await outlook.fill(/^Ansvarig hos dem/, 'Gatuingenjören');
    await outlook.press('Förbered i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['gata.va@osby.se']);
    expect(sent?.cc?.map(({ address }) => address)).toEqual(['gatuingenjor@osby.se']);
    expect(sent?.text).toContain('Uppdrag: Gatuingenjören är utsedd att handlägga ärendet');
    expect(sent?.text?.indexOf('Uppdrag:')).toBeLessThan(
      sent?.text?.indexOf('Ursprungligt meddelande:') ?? 0,
    );
  });
});
