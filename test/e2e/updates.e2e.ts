import type { BrowserContext } from 'playwright-core';
import { useOutlook } from './pages/outlook.page';

/** What the server gives otherwise than the build; each test says what. */
let gone: RegExp | null = null;
let isRebuilt = false;
let changePolicy: ((policy: Record<string, unknown>) => object) | null = null;

async function withOtherFiles(context: BrowserContext, simulatorUrl: string): Promise<string> {
  await context.route('**/addin/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (gone?.test(pathname)) return route.fulfill({ status: 404, body: '' });
    if (isRebuilt && pathname.endsWith('/taskpane.html') && route.request().resourceType() === 'fetch') {
      return route.fulfill({
        contentType: 'text/html',
        body: '<script src="taskpane.0000000000.js"></script>',
      });
    }
    if (changePolicy && pathname.includes('/policy/')) {
      const published = (await (await route.fetch()).json()) as Record<string, unknown>;
      return route.fulfill({ json: changePolicy(published) });
    }
    return route.continue();
  });
  return simulatorUrl;
}

const openOutlook = useOutlook(withOtherFiles);
/** The pane starts twice, in milliseconds. */
const TWO_STARTS = 120_000;
const SWEDISH = { message: 'sv-felanmalan-gatlampa', policy: 'se-1273-osby', lang: 'sv' } as const;

afterEach(() => {
  gone = null;
  isRebuilt = false;
  changePolicy = null;
});

describe('an add-in that was updated while the pane was open', () => {
  it(
    'says so and asks to reload; what was typed is there afterwards',
    async () => {
      const outlook = await openOutlook(SWEDISH);
      await outlook.press('Svara');
      await outlook.fill(/^Svar senast/, '2026-12-01');
      await outlook.press('Tillbaka');
      gone = /\/registration\.[0-9a-f]{10}\.js$/;
      isRebuilt = true;
      await outlook.press('Registrera');
      await outlook.see('Postgang har uppdaterats');
      expect(await outlook.complaints()).toEqual([]);
      gone = null;
      await outlook.press('Ladda om');
      // Where the person was going.
      await outlook.see('Skicka till diariet');
      await outlook.press('Tillbaka');
      await outlook.press('Svara');
      expect(await (await outlook.pane()).getByLabel(/^Svar senast/).inputValue()).toBe('2026-12-01');
    },
    TWO_STARTS,
  );

  it('is not claimed when only the network is gone', async () => {
    const outlook = await openOutlook(SWEDISH);
    await outlook.see('Felanmälan');
    gone = /\/registration\.[0-9a-f]{10}\.js$/;
    await outlook.press('Registrera');
    await outlook.see(/En del av Postgang kunde inte hämtas/);
    expect(await (await outlook.pane()).getByText('uppdaterats').count()).toBe(0);
  });
});

describe('a policy that is newer than the add-in', () => {
  it('is not used; the last good copy is, and it says so with the next step', async () => {
    const outlook = await openOutlook(SWEDISH);
    await outlook.see('Felanmälan');
    changePolicy = (policy) => ({ ...policy, version: 2 });
    await outlook.reload();
    await outlook.see('Kommunens policy är nyare än Postgang');
    await outlook.see(/Tills vidare används en sparad kopia/);
    await outlook.press('Svara');
    await outlook.see('Öppna svaret i Outlook');
  });

  it('says what to do when there is no copy', async () => {
    changePolicy = (policy) => ({ ...policy, version: 2 });
    const outlook = await openOutlook(SWEDISH);
    await outlook.see(/IT-supporten uppdatera Postgang på servern/);
    await (await outlook.pane()).getByRole('button', { name: 'Ladda om' }).waitFor();
    await outlook.press('Hjälp och support');
    await outlook.see('se-1273-osby, kan inte användas (newer)');
  });

  it('is used without the parts that are not known, which are named', async () => {
    changePolicy = (policy) => ({ ...policy, telephone: { queue: 3 } });
    const outlook = await openOutlook(SWEDISH);
    await outlook.see('Felanmälan');
    await outlook.see(/inte känner till \(\/telephone\)/);
  });
});
