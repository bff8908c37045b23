import type { Language } from '../host/language';

/** Every text that the simulator's own page shows. `{…}` is filled in. */
export interface Words {
  readonly simulator: string;
  readonly clock: string;
  readonly municipality: string;
  readonly noPolicy: string;
  readonly languageLabel: string;
  readonly client: string;
  readonly fault: string;
  readonly noFault: string;
  readonly paneWidth: string;
  readonly dark: string;
  readonly openEml: string;
  readonly dropEml: string;
  readonly mail: string;
  readonly search: string;
  readonly newMessage: string;
  readonly folders: string;
  readonly inbox: string;
  readonly outbox: string;
  readonly deleted: string;
  readonly junk: string;
  readonly calendar: string;
  readonly messages: string;
  readonly emptyFolder: string;
  readonly nothingFound: string;
  readonly nothingSelected: string;
  readonly noSubject: string;
  readonly noSender: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly attachments: string;
  readonly hasAttachments: string;
  readonly unread: string;
  readonly open: string;
  readonly save: string;
  readonly close: string;
  readonly remove: string;
  readonly send: string;
  readonly discard: string;
  readonly attach: string;
  readonly body: string;
  readonly messageText: string;
  readonly noReceiver: string;
  readonly draft: string;
  readonly drafts: string;
  readonly messageCommands: string;
  readonly pin: string;
  readonly unpin: string;
  readonly closePane: string;
  readonly dismiss: string;
  readonly problems: string;
  readonly when: string;
  readonly where: string;
  readonly organizer: string;
  readonly unknownCall: string;
  readonly unknownAction: string;
  readonly newerCall: string;
  readonly forbiddenCall: string;
  readonly wrongName: string;
  readonly sentFolderHint: string;
}

const sv: Words = {
  simulator: 'Simulator',
  clock: '{time} – simulatorns klocka',
  municipality: 'Kommun',
  noPolicy: 'ingen policy',
  languageLabel: 'Språk',
  client: 'Klient',
  fault: 'Fel',
  noFault: 'inget fel',
  paneWidth: 'Panelens bredd',
  dark: 'Mörkt',
  openEml: 'Öppna .eml…',
  dropEml: 'Släpp meddelandet för att lägga det i inkorgen',
  mail: 'Outlook',
  search: 'Sök i mappen',
  newMessage: 'Nytt meddelande',
  folders: 'Mappar',
  inbox: 'Inkorg',
  outbox: 'Utkorg',
  deleted: 'Borttaget',
  junk: 'Skräppost',
  calendar: 'Kalender',
  messages: 'Meddelanden',
  emptyFolder: 'Mappen är tom.',
  nothingFound: 'Inget meddelande stämmer med sökningen.',
  nothingSelected: 'Inget meddelande är valt.',
  noSubject: '(inget ämne)',
  noSender: '(ingen avsändare)',
  reply: 'Svara',
  replyAll: 'Svara alla',
  forward: 'Vidarebefordra',
  from: 'Från',
  to: 'Till',
  cc: 'Kopia',
  bcc: 'Hemlig kopia',
  subject: 'Ämne',
  attachments: 'Bifogade filer',
  hasAttachments: 'har bifogade filer',
  unread: 'oläst',
  open: 'Öppna',
  save: 'Spara',
  close: 'Stäng',
  remove: 'Ta bort {name}',
  send: 'Skicka',
  discard: 'Ignorera',
  attach: 'Bifoga fil',
  body: 'Meddelandets text',
  messageText: 'Meddelandets text',
  noReceiver: 'Skriv minst en e-postadress i Till, Kopia eller Hemlig kopia.',
  draft: 'Utkast',
  drafts: 'Öppna utkast',
  messageCommands: 'Kommandon för meddelandet',
  pin: 'Fäst panelen',
  unpin: 'Lossa panelen',
  closePane: 'Stäng panelen',
  dismiss: 'Stäng meddelandet',
  problems: 'Problem',
  when: 'När',
  where: 'Var',
  organizer: 'Organisatör',
  unknownCall: 'Okänt värdanrop: dispId {id}. Simulatorn känner det inte och svarade med fel 5001.',
  unknownAction: 'Okänd begäran från office.js: {name}.',
  newerCall: 'Tillägget använde {api}, som kom i Mailbox {since}. Den valda klienten har det inte.',
  forbiddenCall: 'Tillägget använde {api}, som kräver behörigheten {permission}. Manifestet ber inte om den.',
  wrongName: '”{given}” är inget giltigt värde för {parameter}. Välj bland: {right}',
  sentFolderHint: 'Skickade meddelanden läggs i Utkorg och lämnar aldrig datorn.',
};

const nb: Words = {
  ...sv,
  clock: '{time} – simulatorens klokke',
  municipality: 'Kommune',
  noPolicy: 'ingen policy',
  client: 'Klient',
  fault: 'Feil',
  noFault: 'ingen feil',
  paneWidth: 'Panelbredde',
  dark: 'Mørkt',
  openEml: 'Åpne .eml…',
  dropEml: 'Slipp meldingen for å legge den i innboksen',
  search: 'Søk i mappen',
  newMessage: 'Ny melding',
  folders: 'Mapper',
  inbox: 'Innboks',
  outbox: 'Utboks',
  deleted: 'Slettet',
  junk: 'Søppelpost',
  messages: 'Meldinger',
  emptyFolder: 'Mappen er tom.',
  nothingFound: 'Ingen melding stemmer med søket.',
  nothingSelected: 'Ingen melding er valgt.',
  noSubject: '(uten emne)',
  noSender: '(uten avsender)',
  reply: 'Svar',
  replyAll: 'Svar alle',
  forward: 'Videresend',
  from: 'Fra',
  to: 'Til',
  cc: 'Kopi',
  bcc: 'Blindkopi',
  subject: 'Emne',
  attachments: 'Vedlegg',
  hasAttachments: 'har vedlegg',
  unread: 'ulest',
  open: 'Åpne',
  save: 'Lagre',
  close: 'Lukk',
  remove: 'Fjern {name}',
  send: 'Send',
  discard: 'Forkast',
  attach: 'Legg ved fil',
  body: 'Meldingens tekst',
  messageText: 'Meldingens tekst',
  noReceiver: 'Skriv minst én e-postadresse i Til, Kopi eller Blindkopi.',
  draft: 'Utkast',
  drafts: 'Åpne utkast',
  messageCommands: 'Kommandoer for meldingen',
  pin: 'Fest panelet',
  unpin: 'Løsne panelet',
  closePane: 'Lukk panelet',
  dismiss: 'Lukk beskjeden',
  problems: 'Problemer',
  when: 'Når',
  where: 'Hvor',
  organizer: 'Arrangør',
  unknownCall: 'Ukjent vertskall: dispId {id}. Simulatoren kjenner det ikke og svarte med feil 5001.',
  unknownAction: 'Ukjent forespørsel fra office.js: {name}.',
  newerCall: 'Tillegget brukte {api}, som kom i Mailbox {since}. Den valgte klienten har det ikke.',
  forbiddenCall: 'Tillegget brukte {api}, som krever tillatelsen {permission}. Manifestet ber ikke om den.',
  wrongName: '«{given}» er ingen gyldig verdi for {parameter}. Velg blant: {right}',
  sentFolderHint: 'Sendte meldinger legges i Utboks og forlater aldri maskinen.',
};

const nn: Words = {
  ...nb,
  clock: '{time} – klokka til simulatoren',
  noFault: 'ingen feil',
  openEml: 'Opne .eml…',
  dropEml: 'Slepp meldinga for å leggje ho i innboksen',
  search: 'Søk i mappa',
  fault: 'Feil',
  newMessage: 'Ny melding',
  inbox: 'Innboks',
  deleted: 'Sletta',
  junk: 'Søppelpost',
  messages: 'Meldingar',
  emptyFolder: 'Mappa er tom.',
  nothingFound: 'Inga melding stemmer med søket.',
  nothingSelected: 'Inga melding er vald.',
  noSubject: '(utan emne)',
  noSender: '(utan avsendar)',
  forward: 'Vidaresend',
  from: 'Frå',
  unread: 'ulesen',
  open: 'Opne',
  save: 'Lagre',
  close: 'Lukk',
  discard: 'Forkast',
  attach: 'Legg ved fil',
  body: 'Teksten i meldinga',
  messageText: 'Teksten i meldinga',
  noReceiver: 'Skriv minst éi e-postadresse i Til, Kopi eller Blindkopi.',
  drafts: 'Opne utkast',
  messageCommands: 'Kommandoar for meldinga',
  pin: 'Fest panelet',
  unpin: 'Løys panelet',
  problems: 'Problem',
  where: 'Kvar',
  organizer: 'Arrangør',
  unknownCall: 'Ukjent vertskall: dispId {id}. Simulatoren kjenner det ikkje og svarte med feil 5001.',
  unknownAction: 'Ukjend førespurnad frå office.js: {name}.',
  newerCall: 'Tillegget brukte {api}, som kom i Mailbox {since}. Den valde klienten har det ikkje.',
  forbiddenCall: 'Tillegget brukte {api}, som krev løyvet {permission}. Manifestet ber ikkje om det.',
  wrongName: '«{given}» er ingen gyldig verdi for {parameter}. Vel mellom: {right}',
  sentFolderHint: 'Sende meldingar blir lagde i Utboks og forlèt aldri maskina.',
};

const en: Words = {
  simulator: 'Simulator',
  clock: "{time} – the simulator's clock",
  municipality: 'Municipality',
  noPolicy: 'no policy',
  languageLabel: 'Language',
  client: 'Client',
  fault: 'Fault',
  noFault: 'no fault',
  paneWidth: 'Pane width',
  dark: 'Dark',
  openEml: 'Open .eml…',
  dropEml: 'Drop the message to put it into the inbox',
  mail: 'Outlook',
  search: 'Search the folder',
  newMessage: 'New message',
  folders: 'Folders',
  inbox: 'Inbox',
  outbox: 'Outbox',
  deleted: 'Deleted Items',
  junk: 'Junk Email',
  calendar: 'Calendar',
  messages: 'Messages',
  emptyFolder: 'The folder is empty.',
  nothingFound: 'No message matches the search.',
  nothingSelected: 'No message selected.',
  noSubject: '(no subject)',
  noSender: '(no sender)',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Subject',
  attachments: 'Attachments',
  hasAttachments: 'has attachments',
  unread: 'unread',
  open: 'Open',
  save: 'Save',
  close: 'Close',
  remove: 'Remove {name}',
  send: 'Send',
  discard: 'Discard',
  attach: 'Attach file',
  body: 'Message body',
  messageText: 'Message body',
  noReceiver: 'Write at least one e-mail address in To, Cc or Bcc.',
  draft: 'Draft',
  drafts: 'Open drafts',
  messageCommands: 'Commands for the message',
  pin: 'Pin the pane',
  unpin: 'Unpin the pane',
  closePane: 'Close the pane',
  dismiss: 'Dismiss',
  problems: 'Problems',
  when: 'When',
  where: 'Where',
  organizer: 'Organizer',
  unknownCall: 'Unknown host call: dispId {id}. The simulator does not know it and answered with error 5001.',
  unknownAction: 'Unknown request of office.js: {name}.',
  newerCall: 'The add-in used {api}, which came with Mailbox {since}. The chosen client does not have it.',
  forbiddenCall:
    'The add-in used {api}, which needs the permission {permission}. The manifest does not ask for it.',
  wrongName: '"{given}" is no value for {parameter}. Choose among: {right}',
  sentFolderHint: 'Sent messages go to the Outbox and never leave this computer.',
};

export const WORDS: Readonly<Record<Language, Words>> = { sv, nb, nn, en };

/** Puts values into the `{…}` of a text. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
