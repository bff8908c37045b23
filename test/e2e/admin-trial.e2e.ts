import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../simulator/server/project-root';
import { useAdminTrial, type AdminTrialPage } from './pages/admin-trial.page';

const openTrial = useAdminTrial();
const MAILBOX = path.join(projectRoot(), 'simulator', 'mailbox');
const MESSAGES = fs
  .readdirSync(MAILBOX)
  .filter((name) => name.endsWith('.eml'))
  .filter((_, index) => index % 5 === 0)
  .slice(0, 30);
/** With the three that are broken or hostile. */
const ALL = MESSAGES.length + 3;

let work: string;
let folder: string;
let many: string;
beforeAll(() => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'postgang-trial-'));
  folder = path.join(work, 'brevlåda');
  fs.mkdirSync(path.join(folder, 'under', 'djupt'), { recursive: true });
  for (const name of MESSAGES) fs.copyFileSync(path.join(MAILBOX, name), path.join(folder, name));
  const broken = {
    'under/tom.eml': '',
    'under/ingen-post.eml': 'Det här är inget brevhuvud.\n',
    'under/djupt/=kmd.eml':
      'From: =?utf-8?Q?=3DHYPERLINK?= <a@b.example>\r\nTo: osby.kommun@osby.se\r\nSubject: =HYPERLINK("http://x.example")\r\n\r\nHej\r\n',
    'under/gammalt.msg': 'x',
    'lista.xlsx': 'x',
  };
  for (const [name, content] of Object.entries(broken)) fs.writeFileSync(path.join(folder, name), content);
  many = path.join(work, 'tusen');
  fs.mkdirSync(many);
  // Long ones, so that a quick computer has something to do, too.
  const text = 'Gatlampan utanför vårt hus på Storgatan lyser inte. Kan ni laga den?\r\n'.repeat(100);
  for (let index = 0; index < 1_000; index += 1) {
    const number = String(index).padStart(4, '0');
    const head = `From: Anna Alm <anna${number}@alm.example>\r\nTo: osby.kommun@osby.se\r\nSubject: Lampa ${number}\r\nContent-Type: text/plain; charset=utf-8`;
    fs.writeFileSync(path.join(many, `m${number}.eml`), `${head}\r\n\r\n${text}`);
  }
});
afterAll(() => fs.rmSync(work, { recursive: true, force: true }));

async function tried(trial: AdminTrialPage): Promise<void> {
  await trial.drop(folder);
  await trial.see(`Klart: ${ALL} av ${ALL} meddelanden`);
}

describe('a folder that is dropped on the policy editor', () => {
  it('is judged without a single request to the network: the messages never leave the page', async () => {
    const trial = await openTrial('se-1273-osby');
    await trial.page.waitForLoadState('networkidle');
    trial.requests.length = 0;
    await trial.page.context().setOffline(true);
    await tried(trial);
    await trial.page
      .getByRole('button', { name: /sv-felanmalan.*visa varför/ })
      .first()
      .click();
    await trial.page.getByRole('dialog').getByRole('heading', { name: 'Så här säger policyn' }).waitFor();
    expect(trial.requests).toEqual([]);
    expect(trial.errors).toEqual([]);
  });

  it('becomes a table: what each message is, where it goes, by when, and what is wrong with the rest', async () => {
    const trial = await openTrial('se-1273-osby');
    await tried(trial);
    await trial.see(/\(\.msg\) kan inte läsas här: brevlåda\/under\/gammalt\.msg/);
    await trial.see(/inte är \.eml-filer: brevlåda\/lista\.xlsx/);
    const rows = await trial.rows();
    expect(rows).toHaveLength(ALL);
    expect(rows.slice(0, 2)).toEqual([
      ['brevlåda/under/ingen-post.eml', expect.stringMatching(/inget e-postmeddelande.*Spara meddelandet/)],
      ['brevlåda/under/tom.eml', expect.stringMatching(/Filen är tom/)],
    ]);
    for (const row of rows.slice(2)) {
      expect(row).toHaveLength(11);
      expect(row[5]).toMatch(/, \d+ %/);
      expect(row[8]).not.toBe('');
    }
    // The numbers of the chart are those of the table.
    const kinds = trial.page.getByRole('table', { name: 'Per typ' });
    const counts = await kinds.locator('tbody tr td:nth-child(3)').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(ALL - 2);
  });

  it('can be searched, sorted, and opened row by row with the keyboard alone', async () => {
    const trial = await openTrial('se-1273-osby');
    await tried(trial);
    const { page } = trial;
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('felanmalan');
    const found = MESSAGES.filter((name) => name.includes('felanmalan'));
    await trial.see(`Visar 1–${found.length} av ${found.length}`);
    const files = () => trial.table.locator('tbody th').allTextContents();
    const ascending = await files();
    const heading = trial.table.getByRole('button', { name: 'Fil', exact: true });
    await heading.focus();
    await page.keyboard.press('Enter');
    await trial.table.locator('th[aria-sort=descending]').waitFor();
    expect(await files()).toEqual([...ascending].reverse());
    const row = trial.table.locator('tbody').getByRole('button').first();
    await row.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Varför?' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.includes('visa varför'),
    );
  });

  it('can be saved as a file that Excel opens and in which nothing becomes a formula', async () => {
    const trial = await openTrial('se-1273-osby');
    await tried(trial);
    const download = trial.page.waitForEvent('download');
    await trial.page.getByRole('button', { name: 'Hämta som CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('policyprov.csv');
    const text = fs.readFileSync(await file.path(), 'utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toMatch(
      /^\uFEFF"Fil";"Ämne";"Från";"Mottaget";"Ursprunglig avsändare";"Typ";"Säkerhet";/,
    );
    expect(lines).toHaveLength(ALL + 2);
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"")";"'=HYPERLINK <a@b.example>"`);
    expect(text).toContain('"brevlåda/under/tom.eml";');
  });
});

describe('a thousand messages', () => {
  it('can be stopped in the middle, keep what is there, and be judged again to the end', async () => {
    const trial = await openTrial('se-1273-osby');
    await trial.chooseFolder(many);
    await trial.see(/^[1-9]\d* av 1\s000 meddelanden/);
    await trial.page.getByRole('button', { name: 'Avbryt' }).click();
    const notice = await trial.page.getByText(/^Du avbröt efter/).innerText();
    const done = Number(/efter (\d+) av 1000/.exec(notice)?.[1]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1_000);
    await trial.see(`Visar 1–50 av ${done}`);
    await trial.page.getByRole('button', { name: 'Bedöm igen' }).click();
    // The table can be used while it runs.
    await trial.page.getByRole('searchbox').fill('lampa 0001');
    await trial.see('Visar 1–1 av 1');
    await trial.page.getByText(/^Klart: 1000 av 1000 meddelanden/).waitFor({ timeout: 150_000 });
    await trial.page.getByRole('searchbox').fill('');
    await trial.see(/^Visar 1–50 av 1\s000$/);
  }, 240_000);
});

describe.each([
  { name: 'light', width: 1280, locale: 'sv-SE', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark, 320 px wide', width: 320, locale: 'nb-NO', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'light, 320 px wide', width: 320, locale: 'nn-NO', colorScheme: 'light', forcedColors: 'none' },
  { name: 'high contrast', width: 1280, locale: 'en-GB', colorScheme: 'dark', forcedColors: 'active' },
] as const)('the trial in $name', ({ width, ...options }) => {
  it('is accessible before, after, and in a row’s dialogue', async () => {
    const trial = await openTrial('se-1273-osby', { viewport: { width, height: 800 }, ...options });
    expect(await trial.complaints()).toEqual([]);
    await trial.drop(folder);
    await trial.table.waitFor();
    await trial.page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await trial.complaints()).toEqual([]);
    expect(await trial.overflow()).toBeLessThanOrEqual(0);
    await trial.table.locator('tbody').getByRole('button').first().click();
    await trial.page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
    expect(await trial.complaints()).toEqual([]);
    expect(await trial.overflow()).toBeLessThanOrEqual(0);
  });
});
