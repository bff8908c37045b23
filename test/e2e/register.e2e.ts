import fs from 'node:fs';
import PostalMime from 'postal-mime';
import type { ConnectorPolicy } from '../../src/policy/diarium-shape';
import { startDiariumServer, type DiariumServer } from '../diarium-server/noark5-server';
import { readZip } from '../diarium-server/read-zip';
import { useOutlook, type OutlookPage, type Visit } from './pages/outlook.page';
import {
  asNewCase,
  COUNTRIES,
  openFormHere,
  pressExactly,
  withConnectors,
  type Country,
} from './registering';

const openOutlook = useOutlook();

let server: DiariumServer;
beforeEach(async () => {
  server = await startDiariumServer();
});
afterEach(() => server.close());

const SWEDISH = COUNTRIES[0];

/** Opens the message with a policy that registers in these ways, and the form. */
async function openForm(
  country: Country,
  connectors: readonly ConnectorPolicy[] | null,
  visit: Visit = {},
): Promise<OutlookPage> {
  const { message, policy, lang } = country;
  const outlook = await openOutlook({ message, policy, lang, ...visit });
  if (connectors) await withConnectors(outlook, connectors);
  await openFormHere(outlook, country);
  return outlook;
}

const entries = () => server.store.ofType('journalpost');
const filesOf = () => server.store.ofType('dokumentobjekt').map(({ file }) => file ?? Buffer.alloc(0));

describe.each(COUNTRIES)('in $lang a message is registered', (country) => {
  it('OSB-53, OSB-54, HAS-13 by the registrator mailbox: three clicks, the original attached', async () => {
    const outlook = await openForm(country, null);
    expect(await outlook.complaints()).toEqual([]);
    await pressExactly(outlook, country.prepare);
    await outlook.page.getByRole('button', { name: country.send, exact: true }).waitFor();
    await outlook.send(country.send);
    const [sent] = await outlook.outbox();
    expect(sent?.subject).toBe(country.subject);
    expect(sent?.to?.map(({ address }) => address)).toEqual([country.mailbox]);
    expect(sent?.attachments.some(({ mimeType }) => mimeType === 'message/rfc822')).toBe(true);
    expect(sent?.text).toContain('postgang-registration: 1');
    expect(sent?.text).toContain(country.sender);
  });

  it('LAV-11 in a Noark 5 diarium: case number on screen, offered to the sender, and not twice', async () => {
    const outlook = await openForm(country, [{ kind: 'noark5', root: server.root }]);
    await asNewCase(outlook, country);
    await pressExactly(outlook, country.now);
    await outlook.see(country.done);
    await outlook.see('2026/1-1');
    const [entry] = entries();
    expect(entry?.fields).toMatchObject({ tittel: country.title, journalposttype: { kode: 'I' } });
    const [message = Buffer.alloc(0), attachment] = filesOf();
    // The local Outlook has no getAsFileAsync: the message is put together again, and says so.
    const parsed = await PostalMime.parse(message);
    expect(parsed.from?.name).toBe(country.sender);
    expect(parsed.attachments.map(({ filename }) => filename)).toContain(country.file);
    expect(parsed.headers.some(({ key }) => key === 'x-postgang-reconstructed')).toBe(true);
    expect(entry?.fields['beskrivelse']).toMatch(/återskapad|gjenskapt/);
    expect(attachment?.length).toBeGreaterThan(0);

    // Once more: the trail knows, and asks why.
    await pressExactly(outlook, country.back);
    await openFormHere(outlook, country);
    await outlook.see(country.done);
    await pressExactly(outlook, country.confirm);
    await (await outlook.pane()).locator('main').getByText('2026/1').first().waitFor();
  });

  it('as a package for download that holds message, attachments and description', async () => {
    const format = country.lang === 'sv' ? 'fgs-2' : 'fiks-arkiv';
    const outlook = await openForm(country, [{ kind: 'export', format }]);
    await asNewCase(outlook, country);
    const download = outlook.page.waitForEvent('download');
    await pressExactly(outlook, country.download);
    const files = readZip(fs.readFileSync(await (await download).path()));
    await outlook.see(country.saved);
    const names = [...files.keys()].map((name) => name.split('/').at(-1));
    expect(names).toEqual(
      expect.arrayContaining([country.lang === 'sv' ? 'METS.xml' : 'arkivmelding.xml', 'meddelande.eml']),
    );
    const description = [...files]
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => bytes.toString())
      .join();
    expect(description).toContain(country.title);
    const [, source] = [...files].find(([name]) => name.endsWith('meddelande.eml'))!;
    expect((await PostalMime.parse(source)).attachments.map(({ filename }) => filename)).toContain(
      country.file,
    );
  });

  it('by the municipality’s own system (webhook), with the case number that it answers', async () => {
    const outlook = await openForm(country, [{ kind: 'webhook', address: server.webhook }]);
    await asNewCase(outlook, country);
    await pressExactly(outlook, country.now);
    await outlook.see(country.done);
    await outlook.see('KS 2026-1');
    expect(server.received[0]).toMatchObject({ title: country.title, municipality: country.policy });
    expect(server.received[0]?.['documents']).toHaveLength(3);
  });

  it('LAV-9, HAS-23 on paper: a cover sheet with the fields of the register', async () => {
    const outlook = await openForm(country, [{ kind: 'cover-sheet' }]);
    await asNewCase(outlook, country);
    await pressExactly(outlook, country.print);
    await outlook.see(country.printed);
    const sheet = (await outlook.pane()).frameLocator('iframe[data-print]');
    expect(await sheet.locator('h1').innerText()).toBe(country.sheet);
    expect(await sheet.locator('body').innerText()).toContain(country.title);
  });

  it('after a failure in the middle: it says so, goes on where it stopped, and it stands there once', async () => {
    server.faults = [{ on: 'POST fil', effect: 500, times: 1, after: 1 }];
    const outlook = await openForm(country, [{ kind: 'noark5', root: server.root }]);
    await asNewCase(outlook, country);
    await pressExactly(outlook, country.now);
    await pressExactly(outlook, country.goOn);
    await outlook.see(country.done);
    expect(entries()).toHaveLength(1);
    expect(server.store.ofType('dokumentobjekt').every(({ file }) => file !== null)).toBe(true);
  });

  it('not twice without a reason', async () => {
    const outlook = await openForm(country, [{ kind: 'noark5', root: server.root }]);
    await asNewCase(outlook, country);
    await pressExactly(outlook, country.now);
    await outlook.see(country.done);
    // A colleague’s pane: nothing of this one is left but what stands in the diarium and on the message.
    await outlook.reload();
    await openFormHere(outlook, country);
    await outlook.see(country.before);
    await asNewCase(outlook, country);
    await pressExactly(outlook, country.now);
    expect(entries()).toHaveLength(1);
    await outlook.fill(country.again, 'Fel ärende');
    await pressExactly(outlook, country.now);
    await outlook.see(country.done);
    expect(entries()).toHaveLength(2);
  });
});

describe('a message that was forwarded as an attachment', () => {
  const attached = { ...SWEDISH, message: 'sv-vb-bifogat-meddelande' } as unknown as Country;

  it('is registered as the attached original; the forward around it when the person chooses that', async () => {
    const outlook = await openForm(attached, [{ kind: 'noark5', root: server.root }]);
    await asNewCase(outlook, SWEDISH);
    await pressExactly(outlook, SWEDISH.now);
    await outlook.see(SWEDISH.done);
    const [original = Buffer.alloc(0)] = filesOf();
    expect(filesOf()).toHaveLength(1);
    const inner = await PostalMime.parse(original);
    expect(inner.headers.some(({ key }) => key === 'x-postgang-reconstructed')).toBe(false);
    const [document] = server.store.ofType('dokumentbeskrivelse');
    expect(document?.fields['eksternReferanse']).toBe(inner.messageId);
    expect(entries()[0]?.fields['beskrivelse'] ?? '').not.toContain('återskapad');

    await pressExactly(outlook, SWEDISH.registerAgain);
    await outlook.fill(SWEDISH.again, 'Även vidarebefordran ska in');
    await asNewCase(outlook, SWEDISH);
    await outlook.choose('Meddelande som registreras', 'Vidarebefordran, med originalet i');
    await pressExactly(outlook, SWEDISH.now);
    await outlook.see(SWEDISH.done);
    const forward = await PostalMime.parse(filesOf()[1] ?? '', { forceRfc822Attachments: true });
    expect(forward.headers.some(({ key }) => key === 'x-postgang-reconstructed')).toBe(true);
    expect(forward.attachments).toHaveLength(1);
  });
});

describe('when something is wrong', () => {
  const NOARK = () => [{ kind: 'noark5' as const, root: server.root }];

  it.each([
    ['down', /Diariet svarar inte/],
    [401, /inte inloggad i diariet/],
    [500, /Det blev fel i diariet/],
    [409, /någon annan/i],
    ['html', /inte går att läsa/],
  ] as const)(
    'the diarium is %s: a sentence with the next step, and what was typed stays',
    async (effect, sentence) => {
      server.faults = [{ on: 'GET', effect }];
      const outlook = await openForm(SWEDISH, NOARK());
      await outlook.fill(/^Rubrik/, 'Ritningar till Rönnen 7');
      await pressExactly(outlook, SWEDISH.now);
      await outlook.see(sentence);
      expect(await (await outlook.pane()).getByLabel(/^Rubrik/).inputValue()).toBe('Ritningar till Rönnen 7');
      server.faults = [];
      await asNewCase(outlook, SWEDISH);
      await pressExactly(outlook, SWEDISH.tryAgain);
      await outlook.see('2026/1-1');
    },
  );

  it('attachment-fails: the person decides whether to register without', async () => {
    const outlook = await openForm(SWEDISH, NOARK(), { fault: 'attachment-fails' });
    await asNewCase(outlook, SWEDISH);
    await pressExactly(outlook, SWEDISH.now);
    await outlook.see(/Outlook lämnade inte ut Fasad mot norr/);
    expect(entries()).toHaveLength(0);
    await pressExactly(outlook, 'Registrera utan');
    await outlook.see(SWEDISH.done);
    expect(filesOf()).toHaveLength(1);
  });

  it('new-message-fails: says so and lets the person copy the message to the registrar', async () => {
    const outlook = await openForm(SWEDISH, null, { fault: 'new-message-fails' });
    await pressExactly(outlook, SWEDISH.prepare);
    await outlook.see(/öppnade inte formuläret/);
    const copied = (await outlook.pane()).getByRole('textbox', { name: /kopier/i });
    expect(await copied.inputValue()).toContain('postgang-registration: 1');
  });

  it('below Mailbox 1.8 only the ways that need no files are offered', async () => {
    const outlook = await openForm(
      SWEDISH,
      [{ kind: 'registrator-mail', mailbox: 'kansli' }, ...NOARK(), { kind: 'cover-sheet' }],
      { mailbox: '1.5' },
    );
    await outlook.see(/Går inte i den här versionen av Outlook: Direkt i diariet/);
    const options = await (await outlook.pane()).getByLabel(SWEDISH.way).locator('option').allInnerTexts();
    expect(options).toEqual(['Meddelande till Kanslienheten', 'Skriv ut försättsblad']);
  });
});

describe('with the keyboard alone', () => {
  it('a registrator registers ten messages in a row', async () => {
    const { message, policy, lang } = SWEDISH;
    const outlook = await openOutlook({ message, policy, lang, pinned: '1' });
    await withConnectors(outlook, [{ kind: 'noark5', root: server.root }]);
    const { page } = outlook;
    await inboxReady(outlook);
    const inbox = page.locator('section li button');
    const ids = await inbox.count();
    expect(ids).toBeGreaterThan(10);
    let registered = 0;
    for (let index = 0; registered < 10 && index < 25; index += 1) {
      await inbox.nth(index).focus();
      await page.keyboard.press('Enter');
      const sender = (await inbox.nth(index).locator('span, div').first().innerText()).trim();
      // A message without a sender is named otherwise in the list than in the pane.
      if (sender.startsWith('(')) continue;
      await outlook.see(sender);
      const pane = await outlook.pane();
      await pane.locator('[role=group] :is(button:not([disabled]), a, p)').first().waitFor();
      // Not every message may go into the general register.
      if ((await pane.getByRole('button', { name: SWEDISH.open, exact: true }).count()) === 0) continue;
      // As F6 does in Outlook.
      await pane.locator('main button:not([disabled])').first().focus();
      await tabTo(outlook, SWEDISH.open);
      await page.keyboard.press('Enter');
      await pane.getByRole('heading', { name: SWEDISH.heading }).waitFor();
      await tabTo(outlook, SWEDISH.newCase);
      if (!(await pane.getByLabel(SWEDISH.newCase).isChecked())) await page.keyboard.press('Space');
      await tabTo(outlook, SWEDISH.now);
      await page.keyboard.press('Enter');
      await outlook.see(SWEDISH.done);
      registered += 1;
      expect(entries()).toHaveLength(registered);
    }
    expect(registered).toBe(10);
    // Ten times from the list through the form: longer than one journey may take.
  }, 300_000);
});

async function inboxReady(outlook: OutlookPage): Promise<void> {
  await (await outlook.pane()).getByRole('button', { name: SWEDISH.open, exact: true }).waitFor();
}

/** Presses Tab until the control of that name has the keyboard. */
async function tabTo(outlook: OutlookPage, name: string): Promise<void> {
  const reached: string[] = [];
  for (let tries = 0; tries < 60; tries += 1) {
    await outlook.page.keyboard.press('Tab');
    const focused = await (
      await outlook.pane()
    ).evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const labels = (element as HTMLInputElement | null)?.labels;
      return (labels?.[0] ?? element)?.innerText?.trim() ?? '';
    });
    if (focused === name) return;
    reached.push(focused);
  }
  throw new Error(`The keyboard does not reach "${name}", but ${reached.join(', ')}`);
}
