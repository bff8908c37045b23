import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { projectRoot } from '../../../simulator/server/project-root';
import { axeComplaints, FLUENT_STOPS, overflowOf } from '../../support/axe';
import { launchBrowser } from '../../support/browser';
import { startStaticSite, type StaticSite } from '../../support/static-site';

/** The editor's page with a policy open, where it is tried on messages. */
export class AdminTrialPage {
  /** What went over the network, also from the worker. */
  readonly requests: string[] = [];
  /** What the browser complained about: errors, and what the page's own security policy forbade. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens a municipality's file in the editor and goes to the trial, whose worker is loaded then. */
  async open(url: string, policy: string): Promise<void> {
    const worker = this.page.waitForEvent('worker');
    await this.page.goto(url);
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(path.join(projectRoot(), 'policies', 'municipalities', `${policy}.json`));
    // Tabs where there is room, a list where there is not.
    const tab = this.page.getByRole('tab').last();
    const list = this.page.getByRole('navigation').getByRole('combobox');
    await tab.or(list).first().waitFor();
    if (await list.isVisible()) await list.selectOption('trial');
    else await tab.click();
    await this.dropZone.waitFor();
    // It answers once its program has run.
    await (await worker).evaluate(() => undefined);
  }

  get dropZone(): Locator {
    return this.page.getByTestId('trial-drop');
  }

  /** A notice, the table's state or another sentence. */
  see(words: string | RegExp): Promise<void> {
    return this.page.getByText(words).first().waitFor();
  }

  /** Drops files and folders of this computer as a hand does: the browser gives them with their folders. */
  async drop(...files: readonly string[]): Promise<void> {
    const box = await this.dropZone.boundingBox();
    if (!box) throw new Error('There is nowhere to drop files.');
    const session = await this.page.context().newCDPSession(this.page);
    const place = { x: box.x + box.width / 2, y: box.y + 10 };
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...place, data });
    }
  }

  /** Chooses a folder with the folder picker. */
  chooseFolder(folder: string): Promise<void> {
    return this.page.locator('input[webkitdirectory]').setInputFiles(folder);
  }

  /** The cells of the table with a row for each message, as they read. */
  rows(): Promise<string[][]> {
    return this.table
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: /^(Meddelanden|Meldinger|Meldingar|Messages)$/ });
  }

  /** What axe finds on the screen as it stands. */
  async complaints(): Promise<string[]> {
    return axeComplaints(this.page, { exclude: FLUENT_STOPS });
  }

  /** How much wider the page is than its window, in CSS pixels. */
  overflow(): Promise<number> {
    return overflowOf(this.page);
  }
}

/** A browser and the hosted build for the tests of a file; every visit gets a page of its own. */
export function useAdminTrial() {
  let browser: Browser;
  let site: StaticSite;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startStaticSite(path.join(projectRoot(), 'dist'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return async (policy: string, options: BrowserContextOptions = {}): Promise<AdminTrialPage> => {
    const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options });
    const trial = new AdminTrialPage(await context.newPage());
    await trial.open(`${site.url}admin/`, policy);
    return trial;
  };
}
