import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../simulator/server/project-root';
import { useAdmin, type AdminPage } from './pages/admin.page';

const openAdmin = useAdmin();

const municipality = (id: string) => path.join(projectRoot(), 'policies/municipalities', `${id}.json`);
const OSBY = municipality('se-1273-osby');
const osbyText = fs.readFileSync(OSBY, 'utf8');
const osby = JSON.parse(osbyText) as { reply: { workingDays: number } };

const PARTS = [
  'Kommunen',
  'Funktionsbrevlådor',
  'Svar och tider',
  'Registrering',
  'Kontakter',
  'Vad man gör när',
  'Mallar',
  'Signatur',
  'Språk och kontroller',
  'Diarium och Outlook',
  'Ändringar',
  'Prova på riktig post',
];

describe('writing a policy', () => {
  it('open, change, see what is wrong beside the field, undo, look at the changes, save', async () => {
    const admin = await openAdmin();
    await admin.open(OSBY);
    await admin.see('Inga fel');
    await admin.see(/Allt är sparat/);

    await admin.goTo('Svar och tider');
    await admin.field('Arbetsdagar').fill('99');
    await admin.problemAt('/reply/workingDays').waitFor();
    await admin.tab('Svar och tider, 1 fel').waitFor();
    await admin.see(/Ändringar som inte är sparade/);

    await admin.page.keyboard.press('Control+z');
    await admin.see('Inga fel');
    expect(await admin.field('Arbetsdagar').inputValue()).toBe(String(osby.reply.workingDays));
    await admin.see(/Allt är sparat/);

    await admin.field('Arbetsdagar').fill('2');
    await admin.goTo('Ändringar');
    await admin.see('1 ändring');
    await admin.see('Svar till den som skriver › Arbetsdagar');

    const saved = await admin.save(() => admin.page.keyboard.press('Control+s'));
    expect(saved.name).toBe('se-1273-osby.json');
    expect(saved.text).toBe(osbyText.replace(`"workingDays": ${osby.reply.workingDays}`, '"workingDays": 2'));
    await admin.see(/Allt är sparat/);
  });

  it('goes from a problem in the list to its field, folded away in another part', async () => {
    const admin = await openAdmin();
    const wrong = osbyText.replace('"mailbox": "it",', '"mailbox": "no-such-mailbox",');
    expect(wrong).not.toBe(osbyText);
    await admin.open({ name: 'se-1273-osby.json', text: wrong });
    await admin.press(/^1 fel/);
    await admin.press(/^Gå till Kontakter › .* › Funktionsbrevlåda/);
    await admin.page.locator('#part-heading', { hasText: 'Kontakter' }).waitFor();
    await admin.page.waitForFunction(() =>
      document.activeElement?.closest('[id="field:/contacts/0/mailbox"]'),
    );
    await admin.page.keyboard.press('Tab');
  });

  it('closes a day in the calendar, and opens it again', async () => {
    const admin = await openAdmin();
    await admin.page.clock.setFixedTime('2026-11-22T10:00:00+01:00');
    await admin.page.reload();
    await admin.open(OSBY);
    await admin.goTo('Svar och tider');
    const day = admin.page
      .getByRole('region', { name: /maj 2027/i })
      .getByRole('button', { name: 'fredag 7 maj, klämdag, arbetsdag' });
    await day.click();
    await admin.page.getByRole('button', { name: 'fredag 7 maj, stängd av kommunen' }).waitFor();
    await admin.goTo('Ändringar');
    await admin.see('2027-05-07');
    await admin.press('Ångra');
    await admin.see('Inget har ändrats sedan filen öppnades.');
  });

  it('shows the signature as it will look while it is written', async () => {
    const admin = await openAdmin();
    await admin.open(OSBY);
    await admin.goTo('Signatur');
    await admin.field('Avslutning, svenska').fill('Hälsningar från Osby');
    await admin.page
      .locator('figure', { hasText: 'I mörkt läge' })
      .getByText('Hälsningar från Osby')
      .waitFor();
  });

  it('begins a new municipality, whose file passes all checks', async () => {
    const admin = await openAdmin();
    await admin.press('Skapa policyn');
    await admin.see('Skriv kommunkoden med fyra siffror.');
    await admin.field('Kommunkod').fill('1256');
    await admin.field('Kommunens namn').fill('Östra Exempelby kommun');
    await admin.field('E-postdomän').fill('exempelby.se');
    await admin.see('Filen kommer att heta se-1256-ostra-exempelby.json');
    await admin.press('Skapa policyn');
    await admin.page.locator('#part-heading').waitFor();
    await admin.see('Inga fel');
    const saved = await admin.save(() => admin.press('Spara'));
    expect(saved.name).toBe('se-1256-ostra-exempelby.json');
    const file = JSON.parse(saved.text) as { name: string; domains: string[] };
    expect(file).toMatchObject({ name: 'Östra Exempelby kommun', domains: ['exempelby.se'] });
  });
});

describe('nothing is lost', () => {
  it('asks before another file takes the place of unsaved changes', async () => {
    const admin = await openAdmin();
    await admin.open(OSBY);
    await admin.field(/^Namn/).fill('Osby kommun 2');
    await admin.drop('no-5518-lavangen.json', fs.readFileSync(municipality('no-5518-lavangen'), 'utf8'));
    await admin.see('Spara ändringarna först?');
    await admin.press('Avbryt');
    await admin.page.getByRole('heading', { level: 1, name: 'Osby kommun 2' }).waitFor();
    await admin.press('Annan fil');
    await admin.press('Gå vidare utan att spara');
    await admin.see('Öppna en policyfil');
    expect(await admin.page.getByText('Det finns ändringar som inte sparades').count()).toBe(0);
  });

  it('offers unsaved changes at the next visit', async () => {
    const admin = await openAdmin();
    await admin.open(OSBY);
    await admin.field(/^Namn/).fill('Osby kommun 3');
    await admin.page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('Osby kommun 3'));
    admin.page.once('dialog', (dialog) => void dialog.accept());
    await admin.page.reload();
    await admin.see('Det finns ändringar som inte sparades');
    await admin.press('Fortsätt med ändringarna i Osby kommun 3');
    await admin.goTo('Ändringar');
    await admin.see('1 ändring');
    await admin.save(() => admin.press('Spara'));
    await admin.see(/Allt är sparat/);
    await admin.page.reload();
    await admin.see('Öppna en policyfil');
    expect(await admin.page.getByText('Det finns ändringar som inte sparades').count()).toBe(0);
  });

  it.each([
    ['broken JSON', 'a.json', '{\n "version": 1,\n "id": oops }', /rad 3/],
    ['another file', 'a.json', '{"name": "package"}', /ingen policyfil/],
    ['a newer format', 'a.json', '{"version": 2, "id": "se-1273-osby", "mailboxes": []}', /sidan är äldre/],
    ['nothing', 'a.json', '', /tom/],
    ['another encoding', 'a.json', Buffer.from('{"n": "Hässleholm"}', 'latin1'), /UTF-8/],
    ['50 MB', 'a.json', Buffer.alloc(50_000_000, 32), /50 MB/],
  ])('refuses %s with a next step, and keeps what is open', async (_, name, text, sentence) => {
    const admin = await openAdmin();
    await admin.choose({ name, text });
    await admin.see(sentence);
    await admin.see('a.json kunde inte öppnas');
    await admin.open({ name: 'se-1273-osby.json', text: `\uFEFF${osbyText}` });
    await admin.see('Inga fel');
    expect(await admin.page.getByText('kunde inte öppnas').count()).toBe(0);
  });
});

describe('for everybody', () => {
  it('works with the keyboard alone', async () => {
    const admin = await openAdmin();
    await admin.open(OSBY);
    const { keyboard } = admin.page;
    const focusOf = (wanted: string) =>
      admin.page.waitForFunction(
        (name) =>
          (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) ===
          name,
        wanted,
      );
    await admin.page.getByRole('tab', { name: 'Kommunen' }).focus();
    for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowDown');
    await focusOf('Kontakter');
    await keyboard.press('Enter');
    await admin.page.locator('#part-heading', { hasText: 'Kontakter' }).waitFor();
    await keyboard.press('Tab');
    await focusOf('IT-supporten');
    await keyboard.press('Enter');
    await admin.field('Roll').waitFor();
    for (const label of ['Flytta upp IT-supporten', 'Flytta ner IT-supporten']) {
      await keyboard.press('Tab');
      await focusOf(label);
    }
    await keyboard.press('Enter');
    await admin.see(/Ändringar som inte är sparade/);
    await keyboard.press('Control+z');
    await admin.see(/Allt är sparat/);
  });

  const sizes = [
    { name: 'light, wide', options: { viewport: { width: 1280, height: 900 } } },
    { name: 'dark, 400 % zoom', options: { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } },
    { name: 'forced colours', options: { forcedColors: 'active', viewport: { width: 1280, height: 900 } } },
  ] as const;

  it.each(sizes)(
    '$name: every part is accessible and fits the window',
    async ({ options }) => {
      const admin = await openAdmin({ ...options, reducedMotion: 'reduce' });
      expect(await admin.complaints()).toEqual([]);
      await admin.open(OSBY);
      const complaints: string[] = [];
      for (const part of PARTS) {
        await admin.goTo(part);
        await unfoldFirst(admin);
        complaints.push(...(await admin.complaints()).map((each) => `${part}: ${each}`));
        const overflow = await admin.overflow();
        if (overflow > 0) complaints.push(`${part}: ${overflow} px too wide`);
      }
      expect(complaints).toEqual([]);
      // Twelve parts, each read whole by axe.
    },
    240_000,
  );

  it.each([
    ['nb-NO', 'Policyredigering', 'Språk på siden', 'nb'],
    ['nn-NO', 'Policyredigering', 'Språk på sida', 'nn'],
    ['fi-FI', 'Policy editor', 'Language of the page', 'en'],
  ])('speaks the browser’s language (%s), and another one when asked', async (locale, title, label, lang) => {
    const admin = await openAdmin({ locale });
    await admin.page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await admin.page.getAttribute('html', 'lang')).toBe(lang);
    await admin.page.getByLabel(label).selectOption('sv');
    await admin.page.getByRole('heading', { level: 1, name: 'Policyredigeraren' }).waitFor();
  });
});

async function unfoldFirst(admin: AdminPage): Promise<void> {
  const first = admin.page.locator('main li button[aria-expanded=false]').first();
  if (await first.count()) await first.click();
}
