import { useOutlook, type OutlookPage, type Visit } from './pages/outlook.page';

const openOutlook = useOutlook();

interface Screen {
  readonly name: string;
  readonly visit: Visit;
  readonly go: (outlook: OutlookPage) => Promise<void>;
}

const OSBY: Visit = { policy: 'se-1273-osby', lang: 'sv', message: 'sv-felanmalan-gatlampa' };
const LAVANGEN: Visit = { policy: 'no-5518-lavangen', lang: 'nb', message: 'nb-sporsmal-kulturskole' };

const SCREENS: readonly Screen[] = [
  {
    name: 'a message',
    visit: OSBY,
    go: async (outlook) => {
      await outlook.see('Felanmälan');
      await outlook.press('Varför?');
    },
  },
  {
    name: 'a forwarded message',
    visit: { ...OSBY, message: 'sv-kedja-felanmalan-bro' },
    go: (outlook) => outlook.see('Ursprunglig avsändare'),
  },
  {
    name: 'a suspicious message',
    visit: { ...OSBY, message: 'sv-natfiske-lookalike-osby' },
    go: (outlook) => outlook.see(/Klicka inte på länkar/),
  },
  {
    name: 'the reply form with an empty field',
    visit: LAVANGEN,
    go: async (outlook) => {
      await outlook.press(/^Svar$/);
      const pane = await outlook.pane();
      const option = pane.locator('option', { hasText: /saksnummer/i }).first();
      await pane.getByLabel('Svarmal').selectOption((await option.getAttribute('value')) ?? '');
      await outlook.press('Åpne svaret i Outlook');
      await outlook.see('Fyll ut dette feltet.');
    },
  },
  {
    name: 'the form for passing on a confidential message',
    visit: { ...OSBY, message: 'sv-orosanmalan-barn' },
    go: async (outlook) => {
      await outlook.press('Skicka vidare');
      await outlook.see(/Därför skickas bara ett besked/);
    },
  },
  {
    name: 'the signature form',
    visit: LAVANGEN,
    go: async (outlook) => {
      await outlook.press('Min signatur');
      await outlook.press('Lagre');
    },
  },
  { name: 'a draft', visit: OSBY, go: (outlook) => outlook.openDraft() },
  {
    name: 'a failure with text to copy',
    visit: { ...OSBY, fault: 'reply-fails' },
    go: async (outlook) => {
      await outlook.press('Svara');
      await outlook.press('Öppna svaret i Outlook');
      await outlook.see(/Outlook sa nej/);
    },
  },
  {
    name: 'a missing policy',
    visit: { ...OSBY, fault: 'policy-missing' },
    go: (outlook) => outlook.see(/finns inte på servern/),
  },
];

describe.each(['light', 'dark'] as const)('%s: every screen is accessible', (theme) => {
  it.each(SCREENS)('$name', async ({ visit, go }) => {
    const outlook = await openOutlook({ ...visit, theme }, { colorScheme: theme, reducedMotion: 'reduce' });
    await go(outlook);
    const pane = await outlook.pane();
    expect(await outlook.complaints()).toEqual([]);
    // Nothing is wider than the pane of 320 px: WCAG 1.4.10.
    const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('the pane in a small window', () => {
  it('has the primary action in sight on 320 × 600 without scrolling', async () => {
    const outlook = await openOutlook(
      { ...OSBY, message: 'sv-kedja-felanmalan-bro' },
      { viewport: { width: 1100, height: 734 } },
    );
    await outlook.see('Felanmälan');
    const pane = await outlook.pane();
    const { width, height, bottom } = await pane
      .getByRole('button', { name: 'Svara' })
      .evaluate((button) => ({
        width: window.innerWidth,
        height: window.innerHeight,
        bottom: button.getBoundingClientRect().bottom,
      }));
    expect(width).toBe(320);
    expect(height).toBeLessThanOrEqual(600);
    expect(bottom).toBeLessThanOrEqual(height);
  });

  it('keeps everything reachable at 400 % zoom, where nothing may stay fixed over the text', async () => {
    const outlook = await openOutlook(OSBY, { viewport: { width: 1100, height: 420 } });
    await outlook.see('Felanmälan');
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Skicka vidare' }).scrollIntoViewIfNeeded();
    await outlook.press('Skicka vidare');
    await pane.getByRole('button', { name: 'Förbered i Outlook' }).scrollIntoViewIfNeeded();
  });
});

describe('with the keyboard only', () => {
  it('reads, answers and comes back, with the focus where a person expects it', async () => {
    const outlook = await openOutlook(OSBY);
    await outlook.see('Felanmälan');
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Svara' }).focus();
    await outlook.page.keyboard.press('Enter');
    await outlook.see('Svara Holger Stenvad');
    await outlook.seeFocus('Svara Holger Stenvad');
    // office.js moves the keyboard: from the heading it must stay in the pane.
    await outlook.page.keyboard.press('Tab');
    await pane.waitForFunction(() => document.activeElement?.matches('select, input, textarea, button'));
    await pane.getByRole('button', { name: 'Öppna svaret i Outlook' }).focus();
    await outlook.page.keyboard.press('Enter');
    await outlook.see(/är öppet i Outlook/);
    await outlook.seeFocus('Holger Stenvad');
  });

  it('goes on at the message when a form is left', async () => {
    const outlook = await openOutlook(OSBY);
    await outlook.press('Skicka vidare');
    const pane = await outlook.pane();
    await pane.getByRole('button', { name: 'Tillbaka' }).focus();
    await outlook.page.keyboard.press('Enter');
    await outlook.see('Felanmälan');
    await outlook.seeFocus('Holger Stenvad');
  });

  it('says to a screen reader what was found and that a form is open', async () => {
    const outlook = await openOutlook(OSBY);
    await outlook.see('Felanmälan');
    const pane = await outlook.pane();
    await pane.getByRole('status').filter({ hasText: 'Felanmälan' }).waitFor({ state: 'attached' });
    // Fluent says its notices through the browser's own interface for that, where there is one.
    await pane.evaluate(() => {
      const said: string[] = [];
      Object.assign(document, { ariaNotify: (text: string) => said.push(text), said });
    });
    await outlook.press('Svara');
    await outlook.press('Öppna svaret i Outlook');
    await outlook.see(/är öppet i Outlook/);
    await pane.waitForFunction(() =>
      (document as unknown as { said: string[] }).said.some((text) => text.includes('är öppet i Outlook')),
    );
  });
});

describe('in forced colours', () => {
  it('shows kind, warning and buttons', async () => {
    const outlook = await openOutlook(
      { ...OSBY, message: 'sv-natfiske-lookalike-osby' },
      { forcedColors: 'active', colorScheme: 'dark' },
    );
    await outlook.see('Misstänkt bedrägeri');
    await outlook.see(/Klicka inte på länkar/);
    // The system chooses the colours; axe reckons with ours, which are not on screen.
    expect(await outlook.complaints(['color-contrast'])).toEqual([]);
  });
});
