import fs from 'node:fs';
import { startDiariumServer, type DiariumServer } from '../diarium-server/noark5-server';
import { useOutlook, type OutlookPage } from './pages/outlook.page';
import { COUNTRIES, everyWay, registerByEach, withConnectors } from './registering';

const openOutlook = useOutlook();

/** The whole loop has some sixty steps in the browser; in milliseconds. */
const LOOP_TIME_LIMIT = 400_000;

const CHAIN = 'sv-kedja-felanmalan-bro';

/** The words of the pane and of Outlook in each language that the loop is walked in. */
const LANGUAGES = [
  {
    lang: 'sv',
    policy: 'se-1273-osby',
    message: CHAIN,
    original: 'nanna.ridderstad@brevlada.example',
    forward: 'Skicka vidare',
    prepare: 'Förbered i Outlook',
    send: 'Skicka',
    sent: 'Ja, skickat',
    nothing: 'Inget är gjort ännu.',
    passedOn: /Kim Nordin · vidarebefordrade till .+ · väntar svar till/,
    ask: 'Tar ni hand om det?',
    take: 'Vi tar hand om det',
    answered: 'Ni har svarat att ni tar hand om det.',
    confirmation: 'Svar på det ni skickade vidare',
    note: 'Anteckna svaret',
    noted: /Svaret är antecknat/,
    confirmed: /tar hand om det$/,
    reply: /^Svara$/,
    replyTo: /Svaret går till den som skrev först/,
    openReply: 'Öppna svaret i Outlook',
    replied: /Kim Nordin · (svarade avsändaren|gav avsändaren besked)/,
    done: /^Klart$/,
    decided: /beslut om handlingen/,
    isDone: /markerade som klart/,
    awaiting: 'väntar svar till',
  },
  {
    lang: 'nb',
    policy: 'no-5518-lavangen',
    message: 'nb-kjede-hjemmehjelp',
    original: '',
    forward: 'Send videre',
    prepare: 'Klargjør i Outlook',
    send: 'Send',
    sent: 'Ja, sendt',
    nothing: 'Ingenting er gjort ennå.',
    passedOn: /Kim Nordin · videresendte til .+ · venter på svar innen/,
    ask: 'Tar dere saken?',
    take: 'Vi tar saken',
    answered: 'Dere har svart at dere tar saken.',
    confirmation: 'Svar på det dere videresendte',
    note: 'Noter svaret',
    noted: /Svaret er notert/,
    confirmed: /tar saken$/,
    reply: /^Svar$/,
    replyTo: null,
    openReply: 'Åpne svaret i Outlook',
    replied: /Kim Nordin · (svarte avsenderen|ga avsenderen beskjed)/,
    done: /^Ferdig$/,
    decided: /beslutning om dokumentet/,
    isDone: /markerte som ferdig/,
    awaiting: 'venter på svar innen',
  },
] as const;

describe.each(LANGUAGES)('the trail in $lang', (words) => {
  let server: DiariumServer;
  beforeEach(async () => {
    server = await startDiariumServer();
  });
  afterEach(() => server.close());

  it(
    'OSB-20, OSB-22, OSB-23, OSB-28, HAS-22: A → B → C is passed on, confirmed, answered to A, registered by each connector and done, and the next colleague reads it',
    async () => {
      const { message, policy, lang } = words;
      const outlook = await openOutlook({ message, policy, lang });
      const country = COUNTRIES.find((one) => one.lang === lang) ?? COUNTRIES[0];
      await withConnectors(outlook, everyWay(server, country));
      await outlook.see(words.nothing);

      // Prepared is not sent: only the person's word makes it so.
      await outlook.press(words.forward);
      await outlook.press(words.prepare);
      await sendForm(outlook, words.send);
      await outlook.press(words.sent);
      await outlook.see(words.passedOn);

      // The receiver, who got it as it was sent.
      await outlook.openMessage(await arrived(outlook, 0));
      await outlook.see(words.ask);
      await outlook.press(words.take);
      await sendForm(outlook, words.send);
      await outlook.press(words.sent);
      await outlook.see(words.answered);
      const [, answer] = await outlook.outbox();
      expect(answer?.subject).toMatch(/PG-[A-Z2-7]{10}$/);

      // The answer comes back and is known by its code.
      await outlook.openMessage(await arrived(outlook, 1));
      await outlook.see(words.confirmation);
      await outlook.press(words.note);
      await outlook.see(words.noted);

      // On the original it ends the waiting, and the answer to the citizen goes to A.
      await outlook.openMessage(message);
      await outlook.see(words.confirmed);
      expect(await (await outlook.pane()).getByText(words.awaiting).count()).toBe(0);
      await outlook.press(words.reply);
      if (words.replyTo) await outlook.see(words.replyTo);
      await (await outlook.pane()).getByRole('button', { name: words.openReply }).waitFor();
      await fillWhatIsMissing(outlook);
      await outlook.press(words.openReply);
      await sendForm(outlook, words.send);
      await outlook.press(words.sent);
      await outlook.see(words.replied);
      const reply = (await outlook.outbox())[2];
      if (words.original) expect(reply?.to?.map(({ address }) => address)).toEqual([words.original]);
      expect(reply?.to).toHaveLength(1);

      await registerByEach(outlook, country);
      expect(server.store.ofType('journalpost')).toHaveLength(1);
      expect(server.received).toHaveLength(1);

      // Done asks what happens to the record.
      await outlook.press(words.done);
      const pane = await outlook.pane();
      await pane.locator('[name=recordDecision]').selectOption('register');
      await outlook.press(words.done);
      await outlook.see(words.isDone);

      // A colleague has nothing of this computer: what they see lies on the message.
      await outlook.page.evaluate(() => localStorage.clear());
      await outlook.reload();
      await outlook.see(words.isDone);
      const story = await (await outlook.pane()).getByRole('listitem').allTextContents();
      const told = story.join('\n');
      for (const part of [
        words.confirmed.source.replace('$', ''),
        words.decided.source,
        words.replied.source,
        ...country.story.map(({ source }) => source),
        '2026/1$',
        'KS 2026-1$',
      ]) {
        expect(told).toMatch(new RegExp(part, 'm'));
      }
    },
    LOOP_TIME_LIMIT,
  );
});

describe('a form that was opened', () => {
  it('and not sent leaves nothing that waits', async () => {
    const outlook = await passOn();
    await outlook.press('Nej, inte skickat');
    await outlook.see(/Kim Nordin · skickade det inte/);
    expect(await (await outlook.pane()).getByText('väntar svar').count()).toBe(0);
  });

  it('OSB-29: softens into a warning when it is passed on to the same mailbox again', async () => {
    const outlook = await passOn();
    await outlook.press('Skicka vidare');
    await outlook.see(/Det är redan förberett till Gata/);
    await outlook.press('Förbered i Outlook');
    await outlook.see(/Kryssa i rutan om det verkligen ska skickas igen/);
    await (await outlook.pane()).getByLabel('Skicka dubbelt ändå').check();
    await outlook.press('Förbered i Outlook');
    await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).waitFor();
  });

  it('stands among my open matters, without the text of the message', async () => {
    const outlook = await passOn();
    await outlook.press('Ja, skickat');
    await outlook.press('Mina öppna ärenden');
    await outlook.see('Det är inte hela brevlådan.');
    await outlook.see('Räcket på bron vid kvarnen');
    await outlook.see(/Väntar svar från Gata/);
    const kept = await outlook.page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).toContain('PG-');
    expect(kept).not.toContain('Nanna');
    const download = outlook.page.waitForEvent('download');
    await outlook.press('Spara som CSV');
    expect((await download).suggestedFilename()).toBe('mina-oppna-arenden.csv');
    expect(await outlook.complaints()).toEqual([]);
  });
});

describe('what the trail knows without being told', () => {
  it('that a forward was sent, once the message that it became is opened: nobody is asked any more', async () => {
    const outlook = await passOn();
    const copy = await arrived(outlook, 0);
    await outlook.openMessage(copy);
    await outlook.see(/vidarebefordrade till .+ · väntar svar till/);
    await outlook.openMessage(CHAIN);
    await outlook.see(/vidarebefordrade till .+ · väntar svar till/);
    expect(await (await outlook.pane()).getByText('Är det skickat?').count()).toBe(0);
  });

  it('OSB-19: by which line of the weeding plan an advertisement may be deleted, also for the next colleague and in the table', async () => {
    const outlook = await openOutlook({
      message: 'sv-nyhetsbrev-kurser',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.see('Inget är gjort ännu.');
    await outlook.press(/^Klart$/);
    await (await outlook.pane()).locator('[name=recordDecision]').selectOption('weed');
    await outlook.press(/^Klart$/);
    await outlook.see(/Gallra \(Gallringsplan/);
    await outlook.page.evaluate(() => localStorage.clear());
    await outlook.reload();
    await outlook.see(/Gallra \(Gallringsplan/);
    const download = outlook.page.waitForEvent('download');
    await outlook.press('Spara historiken som CSV');
    const table = fs.readFileSync(await (await download).path(), 'utf8');
    expect(table).toMatch(/^\uFEFF"Tidpunkt";"Vem";"Vad som gjordes";"Gallras enligt"\r\n/);
    expect(table).toMatch(/;"Gallringsplan [^"]+"\r\n/);
  });
});

describe('what can go wrong with a trail', () => {
  it.each([
    ['broken', '{"v":1,"p":[', /går inte att läsa och lämnas orört/],
    ['of another version', '{"v":2,"p":[]}', /En annan version av Postgang har antecknat/],
  ])('that is %s stays on the message as it is, and the person is told', async (_, stored, sentence) => {
    const outlook = await openOutlook({ message: CHAIN, policy: 'se-1273-osby', lang: 'sv' });
    await outlook.see('Inget är gjort ännu.');
    await outlook.keepOnMessage(CHAIN, { postgangTrail: stored });
    await outlook.reload();
    await outlook.see(sentence);
    await outlook.press('Skicka vidare');
    await outlook.press('Förbered i Outlook');
    await sendForm(outlook, 'Skicka');
    await outlook.press('Ja, skickat');
    await outlook.see(/vidarebefordrade till/);
    await outlook.see(sentence);
    await outlook.reload();
    // It is still there on this computer, and the message was left alone.
    await outlook.see(/vidarebefordrade till/);
    await outlook.see(sentence);
  });

  it('that Outlook does not keep is said, stays on screen, and is put on the message next time', async () => {
    const outlook = await passOn({ fault: 'properties-save-fails' });
    await outlook.press('Ja, skickat');
    await outlook.see(/Outlook kunde inte anteckna det här på meddelandet/);
    await outlook.see(/vidarebefordrade till/);
    await outlook.without('fault');
    await outlook.see(/vidarebefordrade till/);
    await outlook.page.evaluate(() => localStorage.clear());
    await outlook.reload();
    await outlook.see(/vidarebefordrade till/);
  });

  it('a category that can not be created is named, with the way to add it by hand', async () => {
    const outlook = await passOn();
    await outlook.press('Ja, skickat');
    await outlook.see(/Kategorier som saknas i brevlådan: Vidarebefordrad, Väntar svar/);
  });

  it('done without a record decision needs a reason', async () => {
    const outlook = await openOutlook({ message: CHAIN, policy: 'se-1273-osby', lang: 'sv' });
    await outlook.see('Inget är gjort ännu.');
    await outlook.press(/^Klart$/);
    await outlook.see('Vad ska hända med handlingen?');
    await outlook.press(/^Klart$/);
    await outlook.see('Fyll i det här fältet.');
    await outlook.press('Klart utan beslut');
    await outlook.fill(/^Varför utan beslut/, 'Dubblett');
    await outlook.press('Klart utan beslut');
    await outlook.see(/markerade som klart utan beslut: Dubblett/);
  });

  it('nothing at all is noted about a whistleblowing message', async () => {
    const outlook = await openOutlook({
      message: 'sv-visselblasning-inkop',
      policy: 'se-1273-osby',
      lang: 'sv',
    });
    await outlook.see('Om det här meddelandet antecknas inget.');
    await outlook.press(/^Klart$/);
    const pane = await outlook.pane();
    await pane.locator('[name=recordDecision]').selectOption({ index: 1 });
    await outlook.press(/^Klart$/);
    await outlook.see(/markerade som klart/);
    const saved = (await outlook.calls()).filter(({ api }) => api === 'customProperties.saveAsync');
    expect(saved).toEqual([]);
    expect(await outlook.page.evaluate(() => localStorage.getItem('postgang.matters'))).toBeNull();
  });
});

describe('help in Outlook’s own Forward', () => {
  it('OSB-27: fills in receivers and block, and warns when the block is taken out again', async () => {
    const outlook = await openOutlook({ message: CHAIN, policy: 'se-1273-osby', lang: 'sv' });
    await outlook.see('Inget är gjort ännu.');
    await outlook.press('Skicka vidare');
    await outlook.choose('Så skickas det', 'Outlooks egen Vidarebefordra');
    await outlook.press('Förbered för Vidarebefordra');
    await outlook.see(/Tryck nu på Vidarebefordra i Outlook/);
    await outlook.page.getByRole('button', { name: 'Vidarebefordra', exact: true }).click();
    await outlook.page.getByRole('button', { name: /^Signatur/ }).waitFor();
    await outlook.page.getByRole('button', { name: 'Postgang', exact: true }).last().click();
    await outlook.see('Det här skickar du vidare');
    await outlook.press('Fyll i mottagare och text');
    await outlook.see(/Ifyllt/);
    const body = outlook.page.frameLocator('iframe[title="Meddelandets text"]').locator('body');
    await outlook.press('Kontrollera texten');
    await outlook.see('Den ursprungliga avsändaren står överst.');
    await body.fill('Se nedan.');
    await outlook.press('Kontrollera texten');
    await outlook.see(/står inte längre i texten/);
    await outlook.press('Sätt tillbaka texten');
    await outlook.see(/Ifyllt/);
    await outlook.send('Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['gata.va@osby.se']);
    expect(sent?.text?.trim()).toMatch(/^Vidarebefordrat meddelande – PG-[A-Z2-7]{10}/);
  });
});

describe('who gets it', () => {
  it('OSB-30, OSB-36, OSB-40, OSB-46: search, copies with one responsible, and a warning against an officer’s own address', async () => {
    const outlook = await openOutlook({ message: CHAIN, policy: 'se-1273-osby', lang: 'sv' });
    await outlook.see('Inget är gjort ännu.');
    await outlook.press('Skicka vidare');
    await outlook.fill('Sök bland alla brevlådor', 'kultur');
    await outlook.press(/^Kopia till Kultur/);
    await outlook.see(/Gata.* ansvarar\. De andra får en kopia för kännedom\./);
    await outlook.see(/^Ansvarig: Gata|Ansvarig: Gata/);
    const pane = await outlook.pane();
    await pane.getByLabel('Till', { exact: true }).selectOption('other');
    await outlook.fill(/^E-postadress/, 'bo.ek@osby.se');
    await outlook.see(/en enskild medarbetares adress/);
    expect(await outlook.complaints()).toEqual([]);
    await outlook.press(/^Använd Gata/);
    await outlook.press('Förbered i Outlook');
    await sendForm(outlook, 'Skicka');
    const [sent] = await outlook.outbox();
    expect(sent?.to?.map(({ address }) => address)).toEqual(['gata.va@osby.se']);
    expect(sent?.cc?.map(({ address }) => address)).toEqual(['kultur.fritid@osby.se']);
  });
});

/** A forward of the chain, opened in Outlook and sent; the pane asks whether it was. */
async function passOn(visit: { readonly fault?: string } = {}): Promise<OutlookPage> {
  const outlook = await openOutlook({ message: CHAIN, policy: 'se-1273-osby', lang: 'sv', ...visit });
  await outlook.see('Inget är gjort ännu.');
  await outlook.press('Skicka vidare');
  await outlook.press('Förbered i Outlook');
  await sendForm(outlook, 'Skicka');
  await outlook.see(/Är det skickat\?/);
  return outlook;
}

/** Sends the form that the pane has opened. */
async function sendForm(outlook: OutlookPage, name: string): Promise<void> {
  await outlook.page.getByRole('button', { name, exact: true }).waitFor();
  await outlook.send(name);
}

/** What a chain does not tell, for instance when it was received, the person fills in. */
async function fillWhatIsMissing(outlook: OutlookPage): Promise<void> {
  const pane = await outlook.pane();
  for (const field of await pane
    .locator('input[required], textarea[required], input[aria-required=true]')
    .all()) {
    if ((await field.inputValue()) !== '') continue;
    const isDay = (await field.getAttribute('type')) === 'date';
    await field.fill(isDay ? '2026-11-20' : 'Kansliet');
  }
}

/** Puts a sent message into the inbox, as its receiver gets it. Gives its id. */
async function arrived(outlook: OutlookPage, index: number): Promise<string> {
  return outlook.addMessage(await outlook.sentSource(index));
}
