// Takes the README's pictures of the real add-in in the simulator: npm run pictures
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import server from '../build/simulator/server/server.js';
import browsers from './browser.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const PICTURES = [
  {
    file: 'read.png',
    query: { message: 'sv-kedja-felanmalan-bro', policy: 'se-1273-osby', lang: 'sv' },
    see: 'Felanmälan',
    presses: [],
  },
  {
    file: 'reply.png',
    query: { message: 'nb-sporsmal-kulturskole', policy: 'no-5518-lavangen', lang: 'nb' },
    see: 'Spørsmål',
    presses: ['Svar'],
  },
  {
    file: 'pass-on.png',
    query: { message: 'sv-kedja-felanmalan-bro', policy: 'se-1273-osby', lang: 'sv', theme: 'dark' },
    see: 'Felanmälan',
    presses: ['Skicka vidare', 'Förbered i Outlook'],
  },
];

const simulator = await server.startSimulator({ port: 0, dist: path.join(root, 'dist') });
const browser = await chromium.launch({
  executablePath: browsers.findBrowser() ?? undefined,
  args: browsers.BROWSER_ARGUMENTS,
});
for (const { file, query, see, presses } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width: 1360, height: 820 },
    colorScheme: query.theme ?? 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${simulator.url}?${new URLSearchParams({ ...query, pane: 'open', session: file })}`);
  const pane = page.frameLocator('aside[data-pane="read"] iframe');
  await pane.getByText(see).first().waitFor();
  for (const name of presses) {
    await pane.getByRole('button', { name, exact: true }).click();
    await page.waitForTimeout(1_500);
  }
  await page.screenshot({ path: path.join(root, 'docs', 'pictures', file) });
  await page.close();
}
const editor = await browser.newPage({
  viewport: { width: 1360, height: 760 },
  locale: 'nb-NO',
  reducedMotion: 'reduce',
});
await editor.goto(`${simulator.url}addin/admin/index.html`);
await editor
  .locator('input[type=file]')
  .first()
  .setInputFiles(path.join(root, 'policies', 'municipalities', 'no-5518-lavangen.json'));
await editor.getByRole('tab', { name: 'Postbokser' }).click();
await editor.getByRole('table').waitFor();
await editor.screenshot({ path: path.join(root, 'docs', 'pictures', 'editor.png') });
await browser.close();
await simulator.close();
