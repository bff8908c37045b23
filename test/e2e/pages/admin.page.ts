import fs from 'node:fs';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { axeComplaints, FLUENT_STOPS, overflowOf, WCAG_22_AA } from '../../support/axe';
import { launchBrowser } from '../../support/browser';
import { startTestSimulator, type TestSimulator } from '../../support/simulator';

/** A person in the policy editor. */
export class AdminPage {
  constructor(
    readonly page: Page,
    /** Requests beyond this computer, refused contents and errors that nobody caught: there must be none. */
    private readonly mishaps: readonly string[],
  ) {}

  /** Chooses a file of the computer, or contents that a test made up, and waits until it is open. */
  async open(file: string | { readonly name: string; readonly text: string | Buffer }): Promise<void> {
    await this.choose(file);
    await this.page.locator('#part-heading').waitFor();
  }

  /** Chooses a file, whatever comes of it. */
  async choose(file: string | { readonly name: string; readonly text: string | Buffer }): Promise<void> {
    const input = this.page.locator('input[type=file]').first();
    if (typeof file === 'string') return input.setInputFiles(file);
    await input.setInputFiles({
      name: file.name,
      mimeType: 'application/json',
      buffer: Buffer.from(file.text),
    });
  }

  /** Drops a file on the page. */
  async drop(name: string, text: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([fileName, contents]) => {
        const data = new DataTransfer();
        data.items.add(new File([contents ?? ''], fileName ?? '', { type: 'application/json' }));
        return data;
      },
      [name, text],
    );
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }

  /** Goes to a part of the policy and waits for its heading. */
  async goTo(part: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name: new RegExp(`^${part}(,|$)`) });
    const heading = this.page.locator('#part-heading', { hasText: part });
    if (await tab.count()) await tab.click();
    else {
      const option = this.page.locator('nav option', { hasText: part });
      await this.page.locator('nav select').selectOption((await option.getAttribute('value')) ?? '');
    }
    await heading.waitFor();
  }

  /** The tab of a part; its name tells how many problems the part has. */
  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label).first();
  }

  /** What is said to be wrong beside the field of a place in the file. */
  problemAt(pointer: string): Locator {
    return this.page.locator(`[id="field:${pointer}"] [role=alert]`);
  }

  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Presses *Save* and gives what the browser was given to save. */
  async save(press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
    const download: Promise<Download> = this.page.waitForEvent('download');
    await press();
    const saved = await download;
    return { name: saved.suggestedFilename(), text: fs.readFileSync(await saved.path(), 'utf8') };
  }

  /** What axe says against the page: WCAG 2.2 AA and best practice. */
  async complaints(): Promise<string[]> {
    await this.page.locator('h1').first().waitFor();
    return axeComplaints(this.page, { tags: [...WCAG_22_AA, 'best-practice'], exclude: FLUENT_STOPS });
  }

  /** How many pixels the page is wider than the window. */
  overflow(): Promise<number> {
    return overflowOf(this.page);
  }

  /** Fails when something went wrong that nobody saw. */
  check(): void {
    expect(this.mishaps).toEqual([]);
  }
}

/** Serves the build to the tests of a file and gives a way to open the editor; every page is checked and closed after its test. */
export function useAdmin(): (options?: BrowserContextOptions) => Promise<AdminPage> {
  let simulator: TestSimulator;
  let browser: Browser;
  const opened: AdminPage[] = [];
  beforeAll(async () => {
    simulator = await startTestSimulator();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const pages = opened.splice(0);
    for (const { page } of pages) await page.context().close();
    for (const page of pages) page.check();
  });
  afterAll(async () => {
    await browser?.close();
    await simulator?.close();
  });
  return async (options = {}) => {
    const context = await browser.newContext({ locale: 'sv-SE', acceptDownloads: true, ...options });
    // A browser without file handles: its own dialogues cannot be answered by a test.
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker');
      Reflect.deleteProperty(window, 'showSaveFilePicker');
    });
    const page = await context.newPage();
    const mishaps: string[] = [];
    page.on('pageerror', (error) => mishaps.push(error.message));
    page.on('console', (line) => line.type() === 'error' && mishaps.push(line.text()));
    page.on('request', (request) => {
      const url = request.url();
      const isOurs = url.startsWith(`${simulator.url}addin/`) && request.method() === 'GET';
      if (!isOurs && !/^(blob|data):/.test(url)) mishaps.push(`${request.method()} ${url}`);
    });
    await page.goto(`${simulator.url}addin/admin/`);
    await page.locator('h1').waitFor();
    const admin = new AdminPage(page, mishaps);
    opened.push(admin);
    return admin;
  };
}
