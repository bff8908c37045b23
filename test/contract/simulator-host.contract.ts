import type { Browser, BrowserContext, Frame, Page, Request } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { settled, startTestSimulator, type TestSimulator } from '../support/simulator';
import { writeFixtureAddin, type FixtureAddin } from './fixture-addin';

/**
 * The unmodified office.js, run in the simulator: what the simulator promises of Outlook holds against
 * Microsoft's own code, not only against ours.
 */

interface Answer {
  readonly status: string;
  readonly value: never;
  readonly error?: { readonly code?: number; readonly name: string };
}

/** In the add-in's frame: the page of the fixture. */
declare const ready: Promise<{ host: string; platform: string }>;
declare const ask: (begin: (done: (result: unknown) => void) => void) => Promise<Answer>;
declare const items: unknown[];
declare const themes: Record<string, string>[];

let fixture: FixtureAddin;
let simulator: TestSimulator;
let browser: Browser;
let context: BrowserContext;
let foreign: Request[] = [];
let sessions = 0;

beforeAll(async () => {
  fixture = writeFixtureAddin();
  simulator = await startTestSimulator(fixture);
  browser = await launchBrowser();
  // One context for all: the scripts are fetched and compiled once.
  context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request);
  });
});

afterEach(async () => {
  foreign = [];
  await Promise.all(context.pages().map((page) => page.close()));
});

afterAll(async () => {
  await browser?.close();
  await simulator?.close();
  fixture?.remove();
});

interface Opened {
  readonly page: Page;
  readonly session: string;
}

async function openPage(query: string): Promise<Opened> {
  sessions += 1;
  const session = `contract-${sessions}`;
  const page = await context.newPage();
  await page.goto(`${simulator.url}?${query}&session=${session}`);
  return { page, session };
}

/** What was asked of other servers. Chromium also names requests that the page's own policy stopped before they left. */
async function fetchedElsewhere(): Promise<string[]> {
  const left: string[] = [];
  for (const request of foreign) {
    await request.response();
    if (request.failure()?.errorText !== 'csp') left.push(request.url());
  }
  return left;
}

/** The add-in's frame of that kind of pane, ready. */
async function readyFrame(page: Page, pane: 'read' | 'compose' = 'read'): Promise<Frame> {
  const element = await page.waitForSelector(`[data-pane=${pane}] iframe`);
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => typeof ready !== 'undefined');
  await frame.evaluate(() => ready);
  return frame;
}

async function openMessage(id: string, more = ''): Promise<Opened & { frame: Frame }> {
  const opened = await openPage(`message=${id}&pane=open${more}`);
  return { ...opened, frame: await readyFrame(opened.page) };
}

async function openDraft(): Promise<Opened & { frame: Frame }> {
  const opened = await openPage('message=plain');
  await opened.page.getByRole('button', { name: 'Reply', exact: true }).click();
  await opened.page.getByRole('toolbar').getByRole('button', { name: 'Postgang' }).click();
  return { ...opened, frame: await readyFrame(opened.page, 'compose') };
}

describe('reading', () => {
  test('office.js finds itself in Outlook on the web, without a request to anywhere else', async () => {
    const { frame } = await openMessage('plain');
    expect(await frame.evaluate(() => ready)).toMatchObject({ host: 'Outlook', platform: 'OfficeOnline' });
    expect(await frame.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
    expect(await fetchedElsewhere()).toEqual([]);
  });

  test('the item has the facts of the message', async () => {
    const { frame } = await openMessage('plain');
    const item = await frame.evaluate(() => {
      const { subject, from, to, itemType, internetMessageId, dateTimeCreated, itemId } =
        Office.context.mailbox.item!;
      return {
        subject,
        from,
        to,
        itemType,
        internetMessageId,
        created: dateTimeCreated.toISOString(),
        itemId,
      };
    });
    expect(item).toMatchObject({
      subject: 'Fråga om bygglov',
      from: { displayName: 'Åsa Öberg', emailAddress: 'asa@example.com', recipientType: 'externalUser' },
      itemType: 'message',
      internetMessageId: '<plain@example.com>',
      // The top-most Received header, not Date.
      created: '2026-11-19T07:00:05.000Z',
    });
    expect(item.to).toHaveLength(1);
    expect(item.to[0]).toMatchObject({ emailAddress: 'kim.nordin@kommun.example', recipientType: 'user' });
    expect(item.itemId).toMatch(/^[A-Za-z0-9+/=]{1,200}$/);
  });

  test('the text of an HTML message has no script in it', async () => {
    const { frame } = await openMessage('parts');
    const text = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.body.getAsync('text' as never, done)),
    );
    const html = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.body.getAsync('html' as never, done)),
    );
    expect(text.value).toBe('See below.');
    expect(html.value).toContain('<b>below</b>');
    expect(html.value).not.toContain('script');
  });

  test('header fields come as they were sent', async () => {
    const { frame } = await openMessage('plain');
    const answer = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.getAllInternetHeadersAsync(done)),
    );
    expect(answer.value).toContain('X-Fixture: yes\r\n');
  });

  test('attached files come as base64, attached messages as their source', async () => {
    const { frame } = await openMessage('parts');
    const contents = await frame.evaluate(async () => {
      const item = Office.context.mailbox.item!;
      const listed = item.attachments.map(({ name, attachmentType }) => [name, attachmentType]);
      const read = (id: string) => ask((done) => item.getAttachmentContentAsync(id, done));
      return {
        listed,
        all: await Promise.all(item.attachments.map(({ id }) => read(id))),
        wrong: await read('bm9uZQ=='),
      };
    });
    expect(contents.listed).toEqual([
      ['Inner message', 'item'],
      ['note.txt', 'file'],
    ]);
    expect(contents.all[0]?.value).toMatchObject({ format: 'eml' });
    expect((contents.all[0]?.value as unknown as { content: string }).content).toContain('The inner text.');
    expect(contents.all[1]?.value).toMatchObject({ format: 'base64', content: 'aGVq' });
    expect(contents.wrong.error?.code).toBe(9003);
  });

  test('roaming settings and custom properties outlive a reload', async () => {
    const { page, frame } = await openMessage('plain');
    const saved = await frame.evaluate(async () => {
      Office.context.roamingSettings.set('person', { name: 'Kim' });
      const settings = await ask((done) => Office.context.roamingSettings.saveAsync(done));
      const properties = await new Promise<Office.AsyncResultStatus>((resolve) =>
        Office.context.mailbox.item!.loadCustomPropertiesAsync((loaded) => {
          loaded.value.set('trail', 'x');
          loaded.value.saveAsync((result) => resolve(result.status));
        }),
      );
      return [settings.status, properties];
    });
    expect(saved).toEqual(['succeeded', 'succeeded']);
    await page.reload();
    const again = await readyFrame(page);
    const found = await again.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.mailbox.item!.loadCustomPropertiesAsync((loaded) =>
            resolve([Office.context.roamingSettings.get('person'), loaded.value.get('trail')]),
          ),
        ),
    );
    expect(found).toEqual([{ name: 'Kim' }, 'x']);
  });

  test('an unknown category is refused as Outlook refuses it', async () => {
    const { frame } = await openMessage('plain');
    const answers = await frame.evaluate(async () => {
      const { item, masterCategories } = Office.context.mailbox;
      const add = (name: string) => ask((done) => item!.categories.addAsync([name], done));
      const master = await ask((done) => masterCategories.getAsync(done));
      const known = (master.value as unknown as { displayName: string }[])[0]!.displayName;
      return [
        await add('No such category'),
        await add(known),
        await ask((done) => item!.categories.getAsync(done)),
      ];
    });
    expect(answers[0]?.error).toEqual({ code: 9044, name: 'InvalidCategory' });
    expect(answers[1]?.status).toBe('succeeded');
    expect(answers[2]?.value).toHaveLength(1);
  });

  test('a category that the mailbox does not have can be created, set and taken off', async () => {
    const { frame } = await openMessage('plain');
    const answers = await frame.evaluate(async () => {
      const { item, masterCategories } = Office.context.mailbox;
      const category = { displayName: 'Forwarded', color: 'Preset5' };
      const created = await ask((done) => masterCategories.addAsync([category], done));
      const again = await ask((done) => masterCategories.addAsync([category], done));
      const added = await ask((done) => item!.categories.addAsync(['Forwarded'], done));
      const removed = await ask((done) => item!.categories.removeAsync(['Forwarded'], done));
      return [created, again, added, removed, await ask((done) => item!.categories.getAsync(done))];
    });
    expect(answers.map(({ status, error }) => error?.code ?? status)).toEqual([
      'succeeded',
      9045,
      'succeeded',
      'succeeded',
      'succeeded',
    ]);
    expect(answers[4]?.value ?? null).toBeNull();
  });

  test.each([
    ['properties-load-fails', 'load', 'failed'],
    ['properties-save-fails', 'save', 'failed'],
    ['categories-fail', 'category', 'failed'],
    ['properties-save-hangs', 'save', 'silent'],
  ])('%s: to %s answers %s', async (fault, what, outcome) => {
    const { frame } = await openMessage('plain', `&fault=${fault}`);
    const found = await frame.evaluate(async () => {
      const { item } = Office.context.mailbox;
      const soon = <Value>(asked: Promise<Value>) =>
        Promise.race([asked, new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_000))]);
      const category = await ask((done) => item!.categories.addAsync(['Red category'], done));
      const load = await ask((done) => item!.loadCustomPropertiesAsync(done));
      const properties = load.value as Office.CustomProperties | undefined;
      const save = properties ? await soon(ask((done) => properties.saveAsync(done))) : null;
      return { category: category.status, load: load.status, save: save?.status ?? 'silent' };
    });
    expect(found[what as keyof typeof found]).toBe(outcome);
  });

  test('what is over 2,500 characters can not be kept on a message: office.js throws', async () => {
    const { frame } = await openMessage('plain');
    const answer = await frame.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.mailbox.item!.loadCustomPropertiesAsync(({ value }) => {
            value.set('trail', 'x'.repeat(2_500));
            try {
              value.saveAsync(() => resolve('saved'));
            } catch {
              resolve('threw');
            }
          }),
        ),
    );
    expect(answer).toBe('threw');
  });

  test('a notification shows above the message', async () => {
    const { page, frame } = await openMessage('plain');
    await frame.evaluate(() =>
      ask((done) =>
        Office.context.mailbox.item!.notificationMessages.addAsync(
          'k',
          {
            type: 'informationalMessage' as never,
            message: 'Said by the add-in',
            icon: 'Icon.16',
            persistent: false,
          },
          done,
        ),
      ),
    );
    await page.getByText('Said by the add-in').waitFor();
  });

  test('the clock of the pane is the simulated one', async () => {
    const { frame } = await openMessage('plain', '&now=2026-12-24T09:00:00Z');
    const { now, made, fixed } = await frame.evaluate(() => ({
      now: Date.now(),
      made: new Date().toISOString(),
      fixed: new Date(0).toISOString(),
    }));
    expect(Math.abs(now - Date.parse('2026-12-24T09:00:00Z'))).toBeLessThan(30_000);
    expect(made).toMatch(/^2026-12-24T09:00/);
    expect(fixed).toBe('1970-01-01T00:00:00.000Z');
  });
});

describe('another message', () => {
  test('a pinned pane is told which message is selected, and that none is', async () => {
    const { page, frame } = await openMessage('plain', '&pinned=1');
    await frame.waitForFunction(() => 'listening' in window);
    await page.locator('[data-message=later]').click();
    await frame.waitForFunction(() => items.length === 1);
    const text = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.body.getAsync('text' as never, done)),
    );
    expect(text.value).toBe('Short.\n');
    await page.getByRole('button', { name: 'Inbox' }).click();
    await frame.waitForFunction(() => items.length === 2);
    expect(await frame.evaluate(() => [items, Office.context.mailbox.item])).toEqual([
      ['Another message', null],
      null,
    ]);
  });

  test('a pane that is not pinned closes', async () => {
    const { page } = await openMessage('plain');
    await page.locator('[data-message=later]').click();
    await page.locator('[data-pane=read]').waitFor({ state: 'detached' });
  });

  test('item-changes-silently: the pane is not told, and calls answer for the new message', async () => {
    const { page, frame } = await openMessage('plain', '&pinned=1&fault=item-changes-silently');
    await frame.waitForFunction(() => 'listening' in window);
    await page.locator('[data-message=later]').click();
    await page.getByRole('heading', { name: 'Another message' }).waitFor();
    const text = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.body.getAsync('text' as never, done)),
    );
    expect(text.value).toBe('Short.\n');
    expect(await frame.evaluate(() => [items, Office.context.mailbox.item!.subject])).toEqual([
      [],
      'Fråga om bygglov',
    ]);
  });

  test('item-changes-silently: the header fields, by which the pane can notice it, are those of the new message', async () => {
    const { page, frame } = await openMessage('plain', '&pinned=1&fault=item-changes-silently');
    const read = () =>
      frame.evaluate(async () => {
        const { internetMessageId } = Office.context.mailbox.item!;
        const headers = await ask((done) => Office.context.mailbox.item!.getAllInternetHeadersAsync(done));
        return [internetMessageId, /^Message-ID: (.*)\r$/m.exec(headers.value)?.[1]];
      });
    expect(await read()).toEqual(['<plain@example.com>', '<plain@example.com>']);
    await page.locator('[data-message=later]').click();
    await page.getByRole('heading', { name: 'Another message' }).waitFor();
    expect(await read()).toEqual(['<plain@example.com>', '<later@example.org>']);
  });

  test('body-late: the late text of the first message comes after the text of the second', async () => {
    const { page, frame } = await openMessage('plain', '&pinned=1&fault=body-late');
    await frame.waitForFunction(() => 'listening' in window);
    const texts = () => {
      const kept = window as unknown as { texts: string[] };
      kept.texts = kept.texts ?? [];
      Office.context.mailbox.item!.body.getAsync('text' as never, ({ value }) => kept.texts.push(value));
    };
    await frame.evaluate(texts);
    await page.locator('[data-message=later]').click();
    await frame.waitForFunction(() => items.length === 1);
    await frame.evaluate(texts);
    await frame.waitForFunction(() => (window as unknown as { texts: string[] }).texts.length === 2);
    expect(await frame.evaluate(() => (window as unknown as { texts: string[] }).texts)).toEqual([
      'Short.\n',
      'Hej!\nFår jag bygga?\n',
    ]);
  });

  test('an appointment comes as an appointment', async () => {
    const { page, frame } = await openMessage('plain', '&pinned=1');
    await frame.waitForFunction(() => 'listening' in window);
    await page.getByRole('button', { name: 'Calendar' }).click();
    await page.getByRole('button', { name: /weekly review/ }).click();
    await frame.waitForFunction(() => items.length === 2);
    expect(await frame.evaluate(() => Office.context.mailbox.item!.itemType)).toBe('appointment');
  });
});

describe('forms', () => {
  test('a reply keeps the add-in’s text first, goes to Reply-To and quotes the original', async () => {
    const { page, frame, session } = await openMessage('plain');
    const answer = await frame.evaluate(() =>
      ask((done) =>
        Office.context.mailbox.item!.displayReplyFormAsync({ htmlBody: '<p>Our <i>answer</i></p>' }, done),
      ),
    );
    expect(answer.status).toBe('succeeded');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('asa.hemma@example.com');
    expect(await page.getByLabel('Subject').inputValue()).toBe('RE: Fråga om bygglov');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'Send' }).waitFor({ state: 'detached' });
    const [sent] = await simulator.outbox(session);
    expect(sent).toMatchObject({ to: ['asa.hemma@example.com'], cc: [], subject: 'RE: Fråga om bygglov' });
    const eml = await simulator.sent(sent!.id, session);
    expect(eml).toContain('In-Reply-To: <plain@example.com>');
    expect(eml).toMatch(/^Date: Fri, 20 Nov 2026 13:3/m);
    expect(eml.indexOf('answer')).toBeLessThan(eml.indexOf('asa@example.com'));
  });

  test('a new message carries the original whole', async () => {
    const { page, frame, session } = await openMessage('parts');
    const answer = await frame.evaluate(() =>
      ask((done) =>
        Office.context.mailbox.displayNewMessageFormAsync(
          {
            toRecipients: ['registrator@kommun.example'],
            subject: 'Passed on',
            htmlBody: '<p>Look</p>',
            attachments: [{ type: 'item', name: 'Original', itemId: Office.context.mailbox.item!.itemId }],
          },
          done,
        ),
      ),
    );
    expect(answer.status).toBe('succeeded');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'Send' }).waitFor({ state: 'detached' });
    const [sent] = await simulator.outbox(session);
    const eml = await simulator.sent(sent!.id, session);
    expect(eml).toContain('Content-Type: message/rfc822');
    expect(eml).toContain('Message-ID: <parts@kommun.example>');
    expect(eml).toContain('The inner text.');
  });

  test('Outlook’s own Forward keeps the attachments', async () => {
    const { page, session } = await openPage('message=parts');
    await page.getByRole('button', { name: 'Forward' }).click();
    await page.getByLabel('To', { exact: true }).fill('Registrator <registrator@kommun.example>');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'Send' }).waitFor({ state: 'detached' });
    const [sent] = await simulator.outbox(session);
    expect(sent).toMatchObject({ subject: 'FW: With parts', to: ['registrator@kommun.example'] });
    const eml = await simulator.sent(sent!.id, session);
    expect(eml).toContain('note.txt');
    expect(eml).toContain('The inner text.');
  });

  test('a discarded form leaves nothing', async () => {
    const { page, session } = await openPage('message=plain');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('heading', { name: 'Fråga om bygglov' }).waitFor();
    expect(await simulator.outbox(session)).toEqual([]);
  });
});

describe('writing', () => {
  test('receivers, subject and session data are read and set', async () => {
    const { page, frame } = await openDraft();
    const answers = await frame.evaluate(async () => {
      const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
      await ask((done) => item.cc.setAsync([{ displayName: 'Bo', emailAddress: 'bo@example.org' }], done));
      await ask((done) => item.cc.addAsync(['eva@example.org'], done));
      await ask((done) => item.subject.setAsync('New subject', done));
      await ask((done) => item.sessionData.setAsync('nonce', '1', done));
      return {
        to: await ask((done) => item.to.getAsync(done)),
        cc: await ask((done) => item.cc.getAsync(done)),
        kind: await ask((done) => item.getComposeTypeAsync(done)),
        nonce: await ask((done) => item.sessionData.getAsync('nonce', done)),
        none: await ask((done) => item.sessionData.getAsync('other', done)),
        from: await ask((done) => item.from.getAsync(done)),
        unsaved: await ask((done) => item.getItemIdAsync(done)),
        saved: await ask((done) => item.saveAsync(done)),
      };
    });
    expect(answers.to.value).toMatchObject([{ emailAddress: 'asa.hemma@example.com' }]);
    expect(answers.cc.value).toMatchObject([{ displayName: 'Bo' }, { emailAddress: 'eva@example.org' }]);
    expect(answers.kind.value).toEqual({ composeType: 'reply', coercionType: 'html' });
    expect(answers.nonce.value).toBe('1');
    expect(answers.none.error?.code).toBe(9050);
    expect(answers.from.value).toMatchObject({ emailAddress: 'kim.nordin@kommun.example' });
    expect(answers.unsaved.error?.code).toBe(9046);
    expect(answers.saved.value).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(await page.getByLabel('Subject').inputValue()).toBe('New subject');
  });

  test('text goes where the cursor is', async () => {
    const { page, frame } = await openDraft();
    const body = page.frameLocator('iframe[title="Message body"]').locator('body');
    await body.click({ position: { x: 30, y: 20 } });
    await page.keyboard.type('Typed.');
    await frame.evaluate(() =>
      ask((done) =>
        (Office.context.mailbox.item as unknown as Office.MessageCompose).body.setSelectedDataAsync(
          ' <b>Inserted.</b>',
          { coercionType: 'html' as never },
          done,
        ),
      ),
    );
    expect(await body.innerText()).toMatch(/^Typed\. Inserted\./);
    const answer = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.body.getAsync('text' as never, done)),
    );
    expect(answer.value).toMatch(/^Typed\. Inserted\./);
  });

  test('a second signature replaces the first, above the quoted message', async () => {
    const { page, frame } = await openDraft();
    await frame.evaluate(async () => {
      const { body } = Office.context.mailbox.item as unknown as Office.MessageCompose;
      for (const name of ['First', 'Second']) {
        await ask((done) =>
          body.setSignatureAsync(`<p>${name} signature</p>`, { coercionType: 'html' as never }, done),
        );
      }
    });
    const text = await page.frameLocator('iframe[title="Message body"]').locator('body').innerText();
    expect(text).not.toContain('First signature');
    expect(text.indexOf('Second signature')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('Second signature')).toBeLessThan(text.indexOf('From:'));
  });

  test('a ribbon button without a pane runs its function unseen', async () => {
    const { page } = await openPage('message=plain');
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('button', { name: 'Signature' }).click();
    await page.frameLocator('iframe[title="Message body"]').getByText('Signed by the command').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('iframe[hidden]').length === 0);
  });

  test('attachments are added, listed and removed', async () => {
    const { page, frame } = await openDraft();
    const names = await frame.evaluate(async () => {
      const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
      const added = await ask((done) => item.addFileAttachmentFromBase64Async('aGVq', 'a.txt', done));
      await ask((done) => item.addItemAttachmentAsync(btoa('later'), 'Later', done));
      await ask((done) => item.removeAttachmentAsync(added.value as unknown as string, done));
      const listed = await ask((done) => item.getAttachmentsAsync(done));
      return (listed.value as unknown as Office.AttachmentDetailsCompose[]).map(
        ({ name, attachmentType }) => [name, attachmentType],
      );
    });
    expect(names).toEqual([['Later', 'item']]);
    await page.getByRole('button', { name: 'Remove Later' }).waitFor();
  });
});

describe('refusals', () => {
  test('Mailbox 1.5 says that it has no 1.6', async () => {
    const { frame } = await openMessage('plain', '&mailbox=1.5');
    const answers = await frame.evaluate(() =>
      ['1.5', '1.6'].map((version) => Office.context.requirements.isSetSupported('Mailbox', version)),
    );
    expect(answers).toEqual([true, false]);
  });

  test('a call that the client does not have is refused, seen on screen and listed', async () => {
    const { page, frame, session } = await openMessage('plain', '&mailbox=1.5');
    const answer = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.getAllInternetHeadersAsync(done)),
    );
    expect(answer.status).toBe('failed');
    await page.getByText(/getAllInternetHeadersAsync, which came with Mailbox 1\.8/).waitFor();
    await settled(page);
    const [call] = (await simulator.calls(session)).filter(({ dispId }) => dispId === 168);
    expect(call).toMatchObject({ api: 'item.getAllInternetHeadersAsync', known: true, allowed: false });
  });

  test('a call that the simulator does not know is answered, seen on screen and listed', async () => {
    const { page, frame, session } = await openMessage('plain', '&pinned=1');
    await frame.waitForFunction(() => 'listening' in window);
    await page.getByRole('button', { name: 'Calendar' }).click();
    await page.getByRole('button', { name: /weekly review/ }).click();
    await frame.waitForFunction(() => items.length === 2);
    // An appointment has an enhanced location, which is not simulated.
    const answer = await frame.evaluate(() =>
      ask((done) =>
        (Office.context.mailbox.item as unknown as Office.AppointmentRead).enhancedLocation.getAsync(
          done as never,
        ),
      ),
    );
    expect(answer.error?.code).toBe(5001);
    await page.getByText(/Unknown host call: dispId 154/).waitFor();
    await settled(page);
    expect((await simulator.calls(session)).filter(({ known }) => !known)).toHaveLength(1);
  });

  test('an event that the simulator does not know is refused, seen on screen and listed', async () => {
    const { page, frame, session } = await openMessage('plain');
    const answer = await frame.evaluate(() =>
      ask((done) =>
        Office.context.mailbox.item!.addHandlerAsync('olkRecurrenceChanged' as never, () => undefined, done),
      ),
    );
    expect(answer.status).toBe('failed');
    await page.getByText(/waits for the event olkRecurrenceChanged/).waitFor();
    await settled(page);
    expect((await simulator.calls(session)).filter(({ known }) => !known)).toMatchObject([
      { api: 'event olkRecurrenceChanged', dispId: null, allowed: false },
    ]);
  });

  test('a request that the simulator does not know is seen on screen and listed', async () => {
    const { page, frame, session } = await openMessage('plain');
    await frame.evaluate(() => {
      const { xdmInfo } = JSON.parse(window.name) as { xdmInfo: string };
      const request = {
        _messageType: 0,
        _actionType: 0,
        _actionName: 'ContextActivationManager_somethingNew',
        _conversationId: xdmInfo.split('|')[0],
        _correlationId: 1_000,
        _data: ['x'],
      };
      for (const _actionType of [0, 7]) {
        window.parent.postMessage(JSON.stringify({ ...request, _actionType }), location.origin);
      }
    });
    await settled(page);
    expect((await simulator.calls(session)).filter(({ known }) => !known)).toMatchObject([
      { api: 'action ContextActivationManager_somethingNew', dispId: null, allowed: false, args: ['x'] },
      { api: 'action ContextActivationManager_somethingNew' },
    ]);
    await page.getByText(/Unknown request of office.js: ContextActivationManager_somethingNew/).waitFor();
  });

  test('every call is listed once the page says that it is idle', async () => {
    const { page, frame, session } = await openMessage('plain');
    // A slow server: without waiting, the last calls would be missing.
    await page.route('**/calls?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await route.continue();
    });
    await frame.evaluate(() => {
      for (let index = 0; index < 5; index += 1)
        Office.context.mailbox.item!.getAllInternetHeadersAsync(() => undefined);
    });
    await settled(page);
    expect((await simulator.calls(session)).filter(({ dispId }) => dispId === 168)).toHaveLength(5);
  });

  test('without permission office.js throws', async () => {
    const { frame } = await openMessage('plain', '&fault=permission-restricted');
    const answer = await frame.evaluate(() =>
      ask((done) => Office.context.mailbox.item!.body.getAsync('text' as never, done)),
    );
    expect(answer.status).toBe('threw');
  });

  test('body-fails-once: the first reading fails, the second works', async () => {
    const { frame } = await openMessage('plain', '&fault=body-fails-once');
    const answers = await frame.evaluate(async () => {
      const read = () => ask((done) => Office.context.mailbox.item!.body.getAsync('text' as never, done));
      return [await read(), await read()];
    });
    expect(answers[0]?.error?.code).toBe(5001);
    expect(answers[1]?.value).toBe('Hej!\nFår jag bygga?\n');
  });

  test('office-missing: office.js does not come', async () => {
    const { page } = await openPage('message=plain&pane=open&fault=office-missing');
    const element = await page.waitForSelector('[data-pane=read] iframe');
    const frame = await element.contentFrame();
    await frame!.waitForFunction(() => document.querySelectorAll('button').length === 2);
    expect(await frame!.evaluate(() => typeof (window as { Office?: unknown }).Office)).toBe('undefined');
  });

  test('a wrong name in the address is explained with the right ones', async () => {
    const { page } = await openPage('message=nothing&policy=se-9999-none&fault=wrong');
    await page.getByText(/"nothing" is no value for message\. Choose among: later, parts, plain/).waitFor();
    await page.getByText(/"se-9999-none" is no value for policy.*se-0001-fixture, se-0002-other/).waitFor();
    await page.getByText(/"wrong" is no value for fault.*body-fails/).waitFor();
  });
});

describe('what the page does', () => {
  test('a new message begun while the page starts stays on screen', async () => {
    await context.route('**/api/messages/plain?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const { page } = await openPage('message=plain&pane=open');
    await page.getByRole('button', { name: 'New message' }).click();
    await page.getByRole('button', { name: 'Discard' }).waitFor();
    await readyFrame(page);
    await context.unroute('**/api/messages/plain?*');
    expect(await page.getByRole('button', { name: 'Discard' }).isVisible()).toBe(true);
    expect(await page.getByRole('tab', { name: 'Fråga om bygglov' }).isVisible()).toBe(true);
  });

  test('the message is shown without running or fetching anything of it', async () => {
    const { page } = await openPage('message=parts');
    await page.frameLocator('iframe[title="Message body"]').getByText('See below.').waitFor();
    expect(await page.title()).not.toBe('run');
    expect(await fetchedElsewhere()).toEqual([]);
  });

  test('the theme is told when the add-in asks and when the person changes it', async () => {
    const { page, frame } = await openMessage('plain', '&theme=dark');
    await frame.waitForFunction(() => themes.length === 1);
    await page.getByRole('button', { name: 'Dark' }).click();
    await frame.waitForFunction(() => themes.length === 2);
    expect(await frame.evaluate(() => themes.map((theme) => theme.bodyBackgroundColor))).toEqual([
      '#1f1f1f',
      '#ffffff',
    ]);
  });

  test('the keyboard gets out of the pane again', async () => {
    const { page, frame } = await openMessage('plain');
    await frame.locator('button').last().focus();
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  });

  test('an attached message opens for reading', async () => {
    const { page } = await openPage('message=parts');
    await page.getByRole('button', { name: 'Open Inner message' }).click();
    await page.getByRole('dialog').frameLocator('iframe').getByText('The inner text.').waitFor();
  });

  test('a message from a file is put into the inbox and opened', async () => {
    const { page, session } = await openPage('message=plain');
    const eml = 'From: a@example.com\r\nSubject: From a file\r\n\r\nHello';
    await page
      .locator('input[accept*=eml]')
      .setInputFiles({ name: 'x.eml', mimeType: 'message/rfc822', buffer: Buffer.from(eml) });
    await page.getByRole('heading', { name: 'From a file' }).waitFor();
    expect((await simulator.messages(session)).map(({ subject }) => subject)).toContain('From a file');
  });

  test('a file that is no message is explained, and nothing is lost', async () => {
    const { page } = await openPage('message=plain');
    await page
      .locator('input[accept*=eml]')
      .setInputFiles({ name: 'x.eml', mimeType: 'message/rfc822', buffer: Buffer.from('Hello') });
    await page.getByText(/This is no e-mail message/).waitFor();
    await page.getByRole('heading', { name: 'Fråga om bygglov' }).waitFor();
  });
});
