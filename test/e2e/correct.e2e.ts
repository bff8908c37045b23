import { useOutlook, type OutlookPage, type Visit } from './pages/outlook.page';

const openOutlook = useOutlook();

/** A message that no rule speaks about, so that what is suggested may change with the model. */
function eml(parts: { subject: string; body: string; number: number; to: string }): string {
  return [
    'From: Vattna i Norr <avlesning@vattna.example>',
    `To: ${parts.to}`,
    `Subject: =?utf-8?B?${Buffer.from(parts.subject).toString('base64')}?=`,
    `Date: Thu, 19 Nov 2026 09:0${parts.number}:00 +0100`,
    `Message-ID: <meter-${parts.number}@vattna.example>`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(parts.body).toString('base64'),
    '',
  ].join('\r\n');
}

interface Journey {
  readonly name: string;
  readonly visit: Visit;
  readonly to: string;
  readonly first: readonly [subject: string, body: string];
  readonly second: readonly [subject: string, body: string];
  readonly list: string;
  /** Two kinds as the list names them: whichever is not suggested is chosen. */
  readonly kinds: readonly [string, string];
  readonly changed: string;
  readonly lastTime: RegExp;
  readonly undo: string;
  readonly learned: string;
  readonly one: RegExp;
  readonly reset: RegExp;
  readonly yes: string;
  readonly done: string;
  readonly back: string;
  readonly suggestedNow: RegExp;
  readonly suggestedThen: RegExp;
}

const JOURNEYS: readonly Journey[] = [
  {
    name: 'in Swedish',
    visit: { policy: 'se-1273-osby', lang: 'sv' },
    to: 'kommun@osby.se',
    first: [
      'Månadsavläsning vattenmätare november',
      'Hej! Här kommer avläsningen av vattenmätaren i källaren på fastigheten Solrosen: 4711 kubikmeter.',
    ],
    second: [
      'Månadsavläsning vattenmätare december',
      'Hej! Avläsningen av vattenmätaren i källaren, fastigheten Solrosen, blev den här månaden 4790 kubikmeter.',
    ],
    list: 'Något annat? Välj typ',
    kinds: ['Komplettering', 'Synpunkt eller klagomål'],
    changed: 'Du har ändrat det här',
    lastTime: /Du valde det här senast \(.*2026\)/,
    undo: 'Ångra',
    learned: 'Inlärt',
    one: /Postgang minns 1 ändring/,
    reset: /^Glöm allt inlärt/,
    yes: 'Ja, glöm allt',
    done: 'Allt inlärt är glömt.',
    back: 'Tillbaka',
    suggestedThen: /^Postgang föreslog: /,
    suggestedNow: /^Postgang föreslår: /,
  },
  {
    name: 'in Norwegian',
    visit: { policy: 'no-5518-lavangen', lang: 'nb' },
    to: 'postmottak@lavangen.kommune.no',
    first: [
      'Månedsavlesning vannmåler november',
      'Hei! Her kommer avlesningen av vannmåleren i kjelleren på eiendommen Solsikken: 4711 kubikkmeter.',
    ],
    second: [
      'Månedsavlesning vannmåler desember',
      'Hei! Avlesningen av vannmåleren i kjelleren, eiendommen Solsikken, ble denne måneden 4790 kubikkmeter.',
    ],
    list: 'Noe annet? Velg type',
    kinds: ['Ettersending', 'Tilbakemelding eller klage'],
    changed: 'Du har endret dette',
    lastTime: /Du valgte dette sist \(.*2026\)/,
    undo: 'Angre',
    learned: 'Lært',
    one: /Postgang husker 1 endring/,
    reset: /^Glem alt som er lært/,
    yes: 'Ja, glem alt',
    done: 'Alt som var lært, er glemt.',
    back: 'Tilbake',
    suggestedThen: /^Postgang foreslo: /,
    suggestedNow: /^Postgang foreslår: /,
  },
];

async function chosenIn(outlook: OutlookPage, list: string): Promise<string> {
  const select = (await outlook.pane()).getByLabel(list);
  await select.waitFor();
  return select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text ?? '');
}

describe.each(JOURNEYS)('a person corrects Postgang $name', (journey) => {
  const messageOf = ([subject, body]: readonly [string, string], number: number) =>
    eml({ subject, body, number, to: journey.to });

  it('and finds it remembered for the next message of the sender, until it is reset', async () => {
    const outlook = await openOutlook({ ...journey.visit, message: 'sv-felanmalan-gatlampa' });
    await outlook.openMessage(await outlook.addMessage(messageOf(journey.first, 1)));
    const suggested = await chosenIn(outlook, journey.list);
    const kind = journey.kinds.find((name) => name !== suggested) ?? '';

    await outlook.choose(journey.list, kind);
    await outlook.see(journey.changed);
    await outlook.see(journey.suggestedThen);
    const pane = await outlook.pane();
    await pane
      .getByRole('status')
      .filter({ hasText: `${kind}. ${journey.changed}` })
      .waitFor({ state: 'attached' });

    await outlook.openMessage(await outlook.addMessage(messageOf(journey.second, 2)));
    await outlook.see(journey.lastTime);
    expect(await chosenIn(outlook, journey.list)).toBe(kind);
    if ((await (await outlook.pane()).getByText(journey.suggestedNow).count()) > 0)
      await (await outlook.pane()).getByRole('button', { name: journey.undo }).waitFor();

    await outlook.press(journey.learned);
    await outlook.see(journey.one);
    await outlook.press(journey.reset);
    await outlook.press(journey.yes);
    await outlook.see(journey.done);
    await outlook.press(journey.back);
    await outlook.see(journey.second[0]);
    const after = await chosenIn(outlook, journey.list);
    expect(await (await outlook.pane()).getByText(journey.lastTime).count()).toBe(0);

    await outlook.reload();
    expect(await chosenIn(outlook, journey.list)).toBe(after);
    expect(await (await outlook.pane()).getByText(journey.lastTime).count()).toBe(0);
  });

  it('and takes it back in one click: nothing is remembered then', async () => {
    const outlook = await openOutlook({ ...journey.visit, message: 'sv-felanmalan-gatlampa' });
    await outlook.openMessage(await outlook.addMessage(messageOf(journey.first, 1)));
    const suggested = await chosenIn(outlook, journey.list);
    const kind = journey.kinds.find((name) => name !== suggested) ?? '';
    await outlook.choose(journey.list, kind);
    await outlook.press(journey.undo);
    expect(await chosenIn(outlook, journey.list)).toBe(suggested);
    await outlook.reload();
    expect(await chosenIn(outlook, journey.list)).toBe(suggested);
    expect(await (await outlook.pane()).getByText(journey.lastTime).count()).toBe(0);
  });
});

describe('a person sends a message elsewhere than suggested', () => {
  it('and finds that mailbox first the next time, and the message among the lines to export', async () => {
    const [journey] = JOURNEYS as readonly [Journey, ...Journey[]];
    const message = (part: readonly [string, string], number: number) =>
      eml({ subject: part[0], body: part[1], number, to: 'skola@osby.se' });
    const outlook = await openOutlook({ ...journey.visit, message: 'sv-felanmalan-gatlampa' });
    await outlook.openMessage(await outlook.addMessage(message(journey.first, 1)));
    await outlook.press('Skicka vidare');
    const list = (await outlook.pane()).getByLabel('Till', { exact: true });
    await list.waitFor();
    const mailboxes = await list.locator('option').allInnerTexts();
    const last = mailboxes.at(-2) ?? '';
    await list.selectOption({ label: last });
    await outlook.press('Förbered i Outlook');
    await outlook.see(/är förberett till/);
    await outlook.press('Inlärt');
    await outlook.see(/Postgang minns 1 ändring/);
    await outlook.see(/läs igenom raderna/);
    const lines = await (await outlook.pane()).getByLabel('Text att kopiera').inputValue();
    expect(JSON.parse(lines)).toMatchObject({ from: { name: '[name]', address: 'name@sender.example' } });
    expect(lines).not.toContain('vattna.example');

    await outlook.openMessage(await outlook.addMessage(message(journey.second, 2)));
    await outlook.see(/Du valde det här senast/);
    await outlook.see(last);
    await outlook.press('Skicka vidare');
    const next = (await outlook.pane()).getByLabel('Till', { exact: true });
    expect(await next.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text)).toBe(
      last,
    );
  });
});

describe.each(['light', 'dark'] as const)('%s: what a correction shows is accessible on 320 px', (theme) => {
  it('all reasons, the changed kind, what was learned and the question before it is forgotten', async () => {
    const outlook = await openOutlook(
      { policy: 'se-1273-osby', lang: 'sv', message: 'sv-felanmalan-gatlampa', theme },
      { colorScheme: theme, reducedMotion: 'reduce' },
    );
    const isClean = async () => {
      expect(await outlook.complaints()).toEqual([]);
      const pane = await outlook.pane();
      const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    };
    await outlook.choose('Något annat? Välj typ', 'Reklam eller erbjudande');
    await outlook.press('Varför?');
    await (await outlook.pane()).locator('mark').first().waitFor();
    await isClean();
    await outlook.press('Inlärt');
    await isClean();
    await outlook.press(/^Glöm allt inlärt/);
    await isClean();
    await outlook.press('Avbryt');
    await outlook.press('Tillbaka');
    await outlook.reload();
    await outlook.see(/Du valde det här senast/);
    await isClean();
  });

  it('with the keyboard only: changes the kind, takes it back, and is never lost', async () => {
    const outlook = await openOutlook({
      policy: 'se-1273-osby',
      lang: 'sv',
      message: 'sv-felanmalan-gatlampa',
      theme,
    });
    const pane = await outlook.pane();
    const list = pane.getByLabel('Något annat? Välj typ');
    await list.focus();
    await outlook.page.keyboard.press('End');
    await outlook.see('Du har ändrat det här');
    await pane.getByRole('button', { name: 'Ångra' }).focus();
    await outlook.page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Ångra' }).waitFor({ state: 'detached' });
    expect(await list.evaluate((element) => document.activeElement === element)).toBe(true);
  });
});
