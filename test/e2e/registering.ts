import type { ConnectorPolicy } from '../../src/policy/diarium-shape';
import type { OutlookPage } from './pages/outlook.page';

/** The same journeys in both countries, with the words that stand on the screen. */
export const COUNTRIES = [
  {
    lang: 'sv',
    policy: 'se-1273-osby',
    message: 'sv-komplettering-bygglov',
    file: 'Fasad mot norr – rev B.pdf',
    sender: 'Anton Rådberg',
    title: 'Begäran om komplettering BN 2026-000402',
    open: 'Registrera',
    heading: 'Skicka till diariet',
    newCase: 'Nytt ärende',
    way: 'Hur det registreras',
    ways: {
      noark5: 'Direkt i diariet (Noark 5)',
      export: 'Ladda ner paket (FGS 2.0)',
      webhook: 'Skicka till kommunens system',
      coverSheet: 'Skriv ut försättsblad',
    },
    registerAgain: 'Registrera igen',
    sent: 'Ja, skickat',
    beforeHandedIn: /lämnades för registrering/,
    story: [/skickade det till registratorn/, /sparade ett paket för diariet/, /skrev ut försättsblad/],
    prepare: 'Förbered i Outlook',
    send: 'Skicka',
    now: 'Registrera nu',
    download: 'Ladda ner',
    print: 'Skriv ut',
    done: /^Registrerat: /,
    again: 'Varför registreras det igen?',
    before: /redan registrerat/,
    tryAgain: 'Försök igen',
    goOn: 'Fortsätt där det stannade',
    saved: /är sparat/,
    printed: /Försättsbladet är klart/,
    sheet: 'Försättsblad för registrering',
    confirm: 'Bekräfta till avsändaren',
    back: 'Tillbaka',
    subject: '[BN 2026-000402] Att registrera: Begäran om komplettering BN 2026-000402',
    mailbox: 'kansli@osby.se',
  },
  {
    lang: 'nb',
    policy: 'no-5518-lavangen',
    message: 'nb-ettersending-startlan',
    file: 'Lønnsslipper aug-okt.pdf',
    sender: 'Kim Rune Aasheim',
    title: 'Papirer startlån 2026/402',
    open: 'Registrer',
    heading: 'Send til journalen',
    newCase: 'Ny sak',
    way: 'Hvordan det registreres',
    ways: {
      noark5: 'Direkte i journalen (Noark 5)',
      export: 'Last ned pakke (Fiks Arkiv)',
      webhook: 'Send til kommunens system',
      coverSheet: 'Skriv ut forside',
    },
    registerAgain: 'Journalfør på nytt',
    sent: 'Ja, sendt',
    beforeHandedIn: /ble levert til journalføring/,
    story: [/sendte det til arkivet/, /lagret en pakke for journalen/, /skrev ut forside/],
    prepare: 'Klargjør i Outlook',
    send: 'Send',
    now: 'Registrer nå',
    download: 'Last ned',
    print: 'Skriv ut',
    done: /^Journalført: /,
    again: 'Hvorfor journalføres den på nytt?',
    before: /allerede journalført/,
    tryAgain: 'Prøv igjen',
    goOn: 'Fortsett der det stoppet',
    saved: /er lagret/,
    printed: /Forsiden er klar/,
    sheet: 'Forside for journalføring',
    confirm: 'Bekreft til avsenderen',
    back: 'Tilbake',
    subject: '[2026/402] Til journalføring: Papirer startlån 2026/402',
    mailbox: 'postmottak@lavangen.kommune.no',
  },
] as const;

export type Country = (typeof COUNTRIES)[number];

/** Loads the page anew with a policy that registers in these ways. */
export async function withConnectors(
  outlook: OutlookPage,
  connectors: readonly ConnectorPolicy[],
): Promise<void> {
  await outlook.page.route('**/policy/*.json', async (route) => {
    const published = (await (await route.fetch()).json()) as { diarium: object };
    await route.fulfill({ json: { ...published, diarium: { ...published.diarium, connectors } } });
  });
  await outlook.reload();
}

/** Opens the registration form of the open message. */
export async function openFormHere(outlook: OutlookPage, { open, heading }: Country): Promise<void> {
  await (await outlook.pane()).getByRole('button', { name: open, exact: true }).click();
  await (await outlook.pane()).getByRole('heading', { name: heading }).waitFor();
}

export async function asNewCase(outlook: OutlookPage, { newCase }: Country): Promise<void> {
  await (await outlook.pane()).getByLabel(newCase).check();
}

/** Presses a button of the form by its whole name: others begin with the same word. */
export async function pressExactly(outlook: OutlookPage, name: string): Promise<void> {
  await (await outlook.pane()).getByRole('button', { name, exact: true }).click();
}

/**
 * Registers the open message five times over, by every way that there is, each after the first with a reason: by the
 * registrator mailbox, in the diarium, as a package, by the municipality's own system, on paper.
 */
export async function registerByEach(outlook: OutlookPage, country: Country): Promise<void> {
  const { ways, again } = country;
  const next = async (way: string) => {
    await outlook.fill(again, 'Hör till två ärenden');
    await outlook.choose(country.way, way);
    await asNewCase(outlook, country);
  };
  await openFormHere(outlook, country);
  await asNewCase(outlook, country);
  await pressExactly(outlook, country.prepare);
  await outlook.page.getByRole('button', { name: country.send, exact: true }).waitFor();
  await outlook.send(country.send);
  await pressExactly(outlook, country.back);
  await outlook.press(country.sent);
  await outlook.see(country.story[0]);
  await openFormHere(outlook, country);
  await pressExactly(outlook, country.registerAgain);
  await outlook.see(country.beforeHandedIn);
  await next(ways.noark5);
  await pressExactly(outlook, country.now);
  await outlook.see(country.done);
  await pressExactly(outlook, country.registerAgain);
  await outlook.see(country.before);
  await next(ways.export);
  const download = outlook.page.waitForEvent('download');
  await pressExactly(outlook, country.download);
  await download;
  await outlook.see(country.saved);
  await pressExactly(outlook, country.registerAgain);
  await next(ways.webhook);
  await pressExactly(outlook, country.now);
  await outlook.see('KS 2026-1');
  await pressExactly(outlook, country.registerAgain);
  await next(ways.coverSheet);
  await pressExactly(outlook, country.print);
  await outlook.see(country.printed);
  await pressExactly(outlook, country.back);
}

/** The five ways, in the order in which `registerByEach` goes them. */
export function everyWay(
  server: { readonly root: string; readonly webhook: string },
  { lang }: Country,
): readonly ConnectorPolicy[] {
  const mailbox = lang === 'sv' ? 'kansli' : 'postmottak';
  return [
    { kind: 'registrator-mail', mailbox },
    { kind: 'noark5', root: server.root },
    { kind: 'export', format: lang === 'sv' ? 'fgs-2' : 'fiks-arkiv' },
    { kind: 'webhook', address: server.webhook },
    { kind: 'cover-sheet' },
  ];
}
