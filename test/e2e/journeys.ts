import type { OutlookPage, Visit } from './pages/outlook.page';

/** A short walk through one part of the pane, the same wherever the build is served from. */
export interface Journey {
  readonly name: string;
  readonly visit: Visit;
  walk(outlook: OutlookPage): Promise<void>;
}

const SWEDISH = { policy: 'se-1273-osby', lang: 'sv', message: 'sv-felanmalan-gatlampa' } as const;

/** Every part that the pane has: each fetches other files and does other things with the page. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: 'a message is read and answered',
    visit: SWEDISH,
    async walk(outlook) {
      await outlook.see('Felanmälan');
      await outlook.press('Svara');
      await outlook.press('Öppna svaret i Outlook');
      await outlook.see(/är öppet i Outlook/);
    },
  },
  {
    name: 'an attached message is read in a dark Outlook in Norwegian',
    visit: { policy: 'no-5518-lavangen', lang: 'nb', message: 'sv-vb-bifogat-meddelande', theme: 'dark' },
    async walk(outlook) {
      await outlook.see('Opprinnelig avsender');
    },
  },
  {
    name: 'a message is passed on, sent, and told in the trail',
    visit: SWEDISH,
    async walk(outlook) {
      await outlook.press('Skicka vidare');
      await outlook.press('Förbered i Outlook');
      await outlook.page.getByRole('button', { name: 'Skicka', exact: true }).last().click();
      await outlook.press('Ja, skickat');
      await outlook.see(/vidarebefordrade till/);
      await outlook.press('Mina öppna ärenden');
      await outlook.see('Översikt');
      await outlook.see(/Väntar svar från/);
    },
  },
  {
    name: 'a pinned pane follows the open message',
    visit: { ...SWEDISH, pinned: '1' },
    async walk(outlook) {
      await outlook.see('Holger Stenvad');
      await outlook.page.getByText('Yasmin Alkhoury').first().click();
      await outlook.see('Yasmin Alkhoury');
    },
  },
  {
    name: 'a message is prepared for the registrar',
    visit: { ...SWEDISH, message: 'sv-komplettering-bygglov' },
    async walk(outlook) {
      await outlook.press('Registrera');
      await outlook.see('Skicka till diariet');
    },
  },
  {
    name: 'a draft is checked and signed',
    visit: SWEDISH,
    async walk(outlook) {
      await outlook.openDraft();
      await outlook.see('Inget att åtgärda.');
      await outlook.press('Fyll i signaturen');
      await outlook.fill(/^Befattning/, 'Kommunvägledare');
      await outlook.fill(/^Förvaltning/, 'Kansliet');
      await outlook.fill(/^Telefon/, '0479-52 80 00');
      await outlook.press('Spara');
      await outlook.see('Signaturen är sparad.');
      await outlook.press('Tillbaka');
      await outlook.press('Sätt signaturen');
      await outlook.see('Signaturen är på plats.');
    },
  },
  {
    name: 'a suspicious message is reported',
    visit: { ...SWEDISH, message: 'sv-natfiske-lookalike-osby' },
    async walk(outlook) {
      await outlook.press(/^Rapportera/);
      await outlook.see(/Rapport/);
    },
  },
  {
    name: 'corrections, and the page for whoever helps, are shown',
    visit: SWEDISH,
    async walk(outlook) {
      await outlook.press('Inlärt');
      await outlook.press('Tillbaka');
      await outlook.press('Hjälp och support');
      await outlook.see('Senaste felen');
    },
  },
];
