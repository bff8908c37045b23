import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { projectRoot } from '../../simulator/server/project-root';
import { findNginx, startNginx, type TestNginx } from '../support/nginx';
import { JOURNEYS } from './journeys';
import { useOutlook } from './pages/outlook.page';

const root = projectRoot();
const nginx = findNginx();
if (!nginx && process.env.CI === 'true')
  throw new Error('nginx and openssl are required here: apt-get install nginx-light openssl');
if (!nginx)
  console.warn('Skipped: no nginx or openssl on this machine (Debian: apt-get install nginx-light openssl).');

/** A copy of dist/ that a test may change, served as hosting/nginx says. */
let server: TestNginx;
let files: string;
const violations: string[] = [];

/** Where the browser believes Outlook to be: office.js trusts a host over HTTPS with the add-in's own host name. */
const OUTLOOK = 'https://localhost:3443/';

/** The simulator and nginx behind one address, and Microsoft's two servers answered from here. */
async function throughNginx(context: BrowserContext, simulatorUrl: string): Promise<string> {
  server ??= await startNginx(files, new URL(OUTLOOK).origin);
  // What the simulator adds to the page that it serves itself: here the page stays as nginx sends it.
  await context.addInitScript({ path: path.join(root, 'build/simulator-page/frame.js') });
  await context.route(`${OUTLOOK}**`, async (route) => {
    const wanted = route.request().url().slice(OUTLOOK.length);
    const isAddin = wanted.startsWith('addin/');
    const url = isAddin ? `${server.url}/${wanted.slice('addin/'.length)}` : `${simulatorUrl}${wanted}`;
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await context.route('https://appsforoffice.microsoft.com/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/hosted/')[1] ?? '';
    await route.fulfill({ path: path.join(root, 'node_modules/@microsoft/office-js/dist', name) });
  });
  await context.route('https://ajax.aspnetcdn.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) violations.push(message.text());
  });
  return OUTLOOK;
}

const openOutlook = useOutlook(throughNginx);
const VISIT = { policy: 'se-1273-osby', lang: 'sv', message: 'sv-felanmalan-gatlampa' } as const;
const OPTIONS = { ignoreHTTPSErrors: true } as const;

(nginx ? describe : describe.skip)('the build, served by nginx with our configuration', () => {
  beforeAll(() => {
    files = fs.mkdtempSync(path.join(os.tmpdir(), 'postgang-dist-'));
    fs.cpSync(path.join(root, 'dist'), files, { recursive: true });
  });
  afterEach(() => {
    expect(violations.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await server?.close();
    fs.rmSync(files, { recursive: true, force: true });
  });

  it.each(JOURNEYS.map((journey) => [journey.name, journey] as const))(
    'runs in Outlook without a breach of the content security policy: %s',
    async (_, { visit, walk }) => {
      const outlook = await openOutlook(visit, OPTIONS);
      await walk(outlook);
    },
  );

  it('would notice a breach of the content security policy', async () => {
    const outlook = await openOutlook(VISIT, OPTIONS);
    await outlook.see('Felanmälan');
    const pane = await outlook.pane();
    await pane.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    });
    expect(await pane.title()).not.toBe('run');
    expect(violations.splice(0)).toContainEqual(expect.stringContaining('script-src'));
  });

  it('shows the administrator’s page at /admin/, which needs no Outlook', async () => {
    const outlook = await openOutlook(VISIT, OPTIONS);
    const page = await outlook.page.context().newPage();
    await page.goto(`${OUTLOOK}addin/admin/`);
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    await page.close();
    expect((await ask('/admin/')).body).toBe(
      fs.readFileSync(path.join(root, 'dist/admin/index.html'), 'utf8'),
    );
  });

  it('shows a policy that was exchanged, without a new build', async () => {
    const outlook = await openOutlook(VISIT, OPTIONS);
    await outlook.see('Felanmälan');
    const file = path.join(files, 'policy/se-1273-osby.json');
    const policy = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, policy.replaceAll('Gata, park och vatten', 'Gatukontoret'));
    await outlook.reload();
    await outlook.see('Felanmälan');
    await outlook.press('Skicka vidare');
    const options = (await outlook.pane()).getByLabel('Till', { exact: true }).locator('option');
    await options.filter({ hasText: 'Gatukontoret' }).first().waitFor({ state: 'attached' });
    fs.writeFileSync(file, policy);
  });

  it('sends HTML untouched and never to be kept, hashed files for ever, launch.js asked about again', async () => {
    await openOutlook(VISIT, OPTIONS);
    const page = await ask('/taskpane.html?policy=se-1273-osby');
    expect(page.body).toBe(fs.readFileSync(path.join(root, 'dist/taskpane.html'), 'utf8'));
    expect(page.headers['cache-control']).toBe('no-cache');
    const [hashed] = /taskpane\.[0-9a-f]{10}\.js/.exec(page.body) ?? [];
    expect((await ask(`/${hashed}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/launch.js')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/assets/icon-64.png')).headers['cache-control']).toBe('public, max-age=86400');
  });

  it('has the headers that Outlook and our security demand, also on the root and on what is not there', async () => {
    await openOutlook(VISIT, OPTIONS);
    for (const place of ['/', '/taskpane.html', '/nothing.html', '/policy/se-1273-osby.json']) {
      const { headers } = await ask(place);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain('frame-ancestors https://outlook.office.com');
      expect(policy).not.toContain('unsafe-eval');
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain('unsafe-inline');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBeUndefined();
    }
    expect((await ask('/nothing.html')).status).toBe(404);
    expect((await ask('/../etc/passwd')).status).toBeGreaterThanOrEqual(400);
  });

  it('tells classic Outlook which file may use the sign-in', async () => {
    await openOutlook(VISIT, OPTIONS);
    const { body } = await ask('/.well-known/microsoft-officeaddins-allowed.json');
    expect(JSON.parse(body)).toEqual({ allowed: ['https://localhost/launch.js'] });
  });
});

function ask(
  place: string,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const options = { hostname, port, path: place, rejectUnauthorized: false, agent: false };
    https
      .get(options, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
      .on('error', reject);
  });
}
