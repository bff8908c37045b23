import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { axeComplaints, WCAG_22_AA } from '../../support/axe';
import { launchBrowser } from '../../support/browser';
import { settled, startTestSimulator, type TestSimulator } from '../../support/simulator';

/** How the local Outlook is opened; each names a part of the address that the simulator understands. */
export interface Visit {
  readonly message?: string;
  readonly policy?: string;
  readonly lang?: 'sv' | 'nb' | 'nn' | 'en';
  readonly mailbox?: '1.5' | '1.8' | '1.9' | '1.11';
  readonly fault?: string;
  readonly pinned?: '1';
  readonly theme?: 'light' | 'dark';
  readonly pane?: 'open';
  /** Whether Outlook runs the add-in's events; without it they are off, so that a journey sees one thing at a time. */
  readonly events?: 'on';
}

/** A person at the local Outlook, with the pane open. One visit is one session of its own. */
export class OutlookPage {
  constructor(
    readonly page: Page,
    readonly session: string,
    private readonly simulator: TestSimulator,
    private readonly context: BrowserContext,
    /** Requests beyond this computer, and errors that nobody caught: there must be none. */
    private readonly mishaps: readonly string[],
  ) {}

  /** The add-in's own frame beside the open message or draft, the newest one. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector('aside[data-pane]:visible iframe');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The pane has no frame');
    return frame;
  }

  /** Presses a button in the pane. */
  async press(name: string | RegExp): Promise<void> {
    await (await this.pane()).getByRole('button', { name }).click();
  }

  /** Fills in a field of the pane. */
  async fill(label: string | RegExp, value: string): Promise<void> {
    await (await this.pane()).getByLabel(label).fill(value);
  }

  /** Chooses from a list of the pane. */
  async choose(label: string | RegExp, option: string): Promise<void> {
    await (await this.pane()).getByLabel(label).selectOption({ label: option });
  }

  /** Opens another message of the mailbox in a new page: the pane starts anew, what Outlook keeps is kept. */
  async openMessage(id: string): Promise<void> {
    await settled(this.page);
    const address = new URL(this.page.url());
    address.searchParams.set('message', id);
    await this.page.goto(address.toString());
  }

  /** Loads the page anew once Outlook has kept what it was given. */
  async reload(): Promise<void> {
    await settled(this.page);
    await this.page.reload();
  }

  /** Waits until a text stands in the pane. */
  async see(text: string | RegExp): Promise<void> {
    await (await this.pane()).getByText(text).first().waitFor();
  }

  /** Waits until the keyboard is on what has this text. */
  async seeFocus(text: string): Promise<void> {
    await (
      await this.pane()
    ).waitForFunction((wanted) => document.activeElement?.textContent === wanted, text);
  }

  /**
   * What axe says against the pane once a screen is there: WCAG 2.2 AA and best practice.
   * @param without rules that do not count here
   */
  async complaints(without: readonly string[] = []): Promise<string[]> {
    const pane = await this.pane();
    await pane.locator('h1').first().waitFor();
    return axeComplaints(pane, { tags: [...WCAG_22_AA, 'best-practice'], without });
  }

  /** Opens an empty draft and our pane beside it, once the message that was open has been read. */
  async openDraft(): Promise<void> {
    await (
      await this.pane()
    )
      .getByRole('group')
      .getByRole('button')
      .first()
      .and(enabled(await this.pane()))
      .waitFor();
    await this.page.getByRole('button', { name: /^(Nytt meddelande|Ny melding|New message)$/ }).click();
    await this.page.getByRole('button', { name: /^(Signatur|Signature)$/ }).waitFor();
    await this.page.getByRole('button', { name: 'Postgang', exact: true }).last().click();
    await (await this.pane()).getByLabel(/^(Svarsmall|Svarmal|Template)/).waitFor();
  }

  /** Presses Outlook's own *Send* in the open draft. */
  async send(name: string | RegExp): Promise<void> {
    const sent = (await this.simulator.outbox(this.session)).length;
    await this.page.getByRole('button', { name, exact: true }).click();
    await waitUntil(async () => (await this.simulator.outbox(this.session)).length > sent);
  }

  /** The messages in the outbox, parsed again with a mail library, oldest first. */
  async outbox(): Promise<Email[]> {
    const listed = await this.simulator.outbox(this.session);
    return Promise.all(
      listed.map(async ({ id }) => PostalMime.parse(await this.simulator.sent(id, this.session))),
    );
  }

  /** Puts a message of one's own into the inbox. Gives its id. */
  addMessage(eml: string): Promise<string> {
    return this.simulator.addMessage(eml, this.session);
  }

  /** The source of a message in the outbox, the oldest at 0. */
  async sentSource(index: number): Promise<string> {
    const sent = (await this.simulator.outbox(this.session))[index];
    return this.simulator.sent(sent?.id ?? '', this.session);
  }

  /** Lets something else lie among the custom properties of a message, as another program might leave it. */
  async keepOnMessage(id: string, properties: Readonly<Record<string, unknown>>): Promise<void> {
    await settled(this.page);
    const where = `/api/state?key=customProperties&session=${encodeURIComponent(this.session)}`;
    await this.page.request.put(new URL(where, this.page.url()).toString(), { data: { [id]: properties } });
  }

  /** Loads the page anew without a part of its address, for instance without its fault. */
  async without(part: keyof Visit): Promise<void> {
    await settled(this.page);
    const address = new URL(this.page.url());
    address.searchParams.delete(part);
    await this.page.goto(address.toString());
  }

  /** What the add-in asked of Outlook. */
  async calls() {
    await settled(this.page);
    return this.simulator.calls(this.session);
  }

  /** Closes the visit; fails when the add-in asked for what this Outlook does not know or allow, or something went wrong unseen. */
  async leave(): Promise<void> {
    const calls = await this.calls();
    await this.context.unrouteAll({ behavior: 'ignoreErrors' });
    await this.context.close();
    const refused = calls.filter(({ known, allowed }) => !known || !allowed);
    if (this.mishaps.length > 0) throw new Error(this.mishaps.join('\n'));
    if (refused.length > 0)
      throw new Error(`Host calls that are unknown or not allowed: ${JSON.stringify(refused)}`);
  }
}

function enabled(pane: Frame) {
  return pane.locator('button:not([disabled])');
}

/**
 * Starts simulator and browser once for a file of journeys.
 * @param prepare may change what the browser fetches before a page is opened. Gets the simulator's address with its
 * slash and gives the one to open.
 */
export function useOutlook(
  prepare: (context: BrowserContext, simulatorUrl: string) => Promise<string> = async (_, simulatorUrl) =>
    simulatorUrl,
): (visit: Visit, options?: BrowserContextOptions) => Promise<OutlookPage> {
  let simulator: TestSimulator;
  let browser: Browser;
  const open: OutlookPage[] = [];
  let visits = 0;

  beforeAll(async () => {
    simulator = await startTestSimulator();
    browser = await launchBrowser();
  });

  afterEach(async () => {
    for (const outlook of open.splice(0)) await outlook.leave();
  });

  afterAll(async () => {
    await browser?.close();
    await simulator?.close();
  });

  return async (visit, options = {}) => {
    visits += 1;
    const session = `visit-${process.pid}-${visits}`;
    const context = await browser.newContext({ viewport: { width: 1300, height: 800 }, ...options });
    const mishaps: string[] = [];
    await context.route(
      (url) => url.hostname !== 'localhost',
      (route) => {
        mishaps.push(`Foreign request: ${route.request().url()}`);
        return route.abort();
      },
    );
    const address = await prepare(context, simulator.url);
    const page = await context.newPage();
    page.on('pageerror', (error) => mishaps.push(`Uncaught: ${error.stack ?? error.message}`));
    const query = new URLSearchParams({ pane: 'open', events: 'off', ...visit, session } as Record<
      string,
      string
    >);
    await page.goto(`${address}?${query.toString()}`);
    const outlook = new OutlookPage(page, session, simulator, context, mishaps);
    open.push(outlook);
    return outlook;
  };
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not happen within five seconds');
}
