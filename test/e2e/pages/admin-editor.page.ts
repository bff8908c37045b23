import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { projectRoot } from '../../../simulator/server/project-root';
import { axeComplaints, FLUENT_STOPS, overflowOf } from '../../support/axe';
import { launchBrowser } from '../../support/browser';
import { startStaticSite, type StaticSite } from '../../support/static-site';

/** A file as a person chooses it. */
interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The editor's page with a municipality's file open, in Swedish. */
export class AdminEditorPage {
  constructor(readonly page: Page) {}

  /** Opens a municipality's file and goes to a part of it, by its number in the list of parts. */
  async open(url: string, policy: string, part: string): Promise<void> {
    await this.page.goto(url);
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(path.join(projectRoot(), 'policies', 'municipalities', `${policy}.json`));
    await this.goTo(part);
  }

  /** Tabs stand beside a wide page; a narrow one has a list to choose from. */
  async goTo(part: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name: part });
    const list = this.page
      .getByRole('combobox')
      .filter({ has: this.page.locator('option', { hasText: part }) });
    await tab.or(list).first().waitFor();
    if (await tab.isVisible()) await tab.click();
    else await list.first().selectOption({ label: part });
    await this.page.getByRole('heading', { level: 2, name: part }).waitFor();
  }

  button(name: string | RegExp, exact = true): Locator {
    return this.page.getByRole('button', { name, exact });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The list of mailboxes. */
  get mailboxes(): Locator {
    return this.page.getByRole('table', { name: 'Funktionsbrevlådor' });
  }

  /** The row of a mailbox by the beginning of its name. */
  row(name: string): Locator {
    return this.mailboxes.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** Chooses a table of mailboxes in the dialog that reads them. */
  async chooseTable(file: GivenFile): Promise<void> {
    await this.button('Läs in CSV-fil').click();
    await this.dialog.locator('input[type=file]').setInputFiles(file);
  }

  /** Saves the table of mailboxes; its bytes. */
  async savedTable(): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button('Spara som CSV-fil').click(),
    ]);
    return fs.readFileSync(await download.path());
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
export function useAdminEditor() {
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
  return async (
    policy: string,
    part: string,
    options: BrowserContextOptions = {},
  ): Promise<AdminEditorPage> => {
    const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options });
    const editor = new AdminEditorPage(await context.newPage());
    await editor.open(`${site.url}admin/`, policy, part);
    return editor;
  };
}
