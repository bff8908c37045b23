import type { FirstAction } from '../../src/plan/plan';
import type { TimeLimit } from '../../src/deadline/due-date';
import type { Forbidden, StepPhase } from '../../src/policy/policy';

/** The words of a plan page beside those of the policy and of the pane. */
export interface PlanWords {
  readonly title: string;
  readonly intro: string;
  readonly overview: string;
  readonly kind: string;
  readonly first: string;
  readonly record: string;
  readonly deadlines: string;
  readonly forbidden: string;
  readonly steps: string;
  readonly warnings: string;
  readonly contacts: string;
  readonly template: string;
  readonly change: string;
  readonly mailbox: string;
  readonly copy: string;
  readonly code: string;
  readonly mailboxes: string;
  readonly unit: string;
  readonly example: string;
  readonly announce: string;
  readonly differs: string;
  readonly matters: string;
  readonly flags: string;
  readonly unsure: string;
  readonly inSami: string;
  readonly inCase: string;
  readonly privately: string;
  readonly forwarded: string;
  readonly says: string;
  readonly from: string;
  readonly allKinds: string;
  readonly none: string;
  readonly ownDefault: string;
  readonly reply: string;
  readonly noReply: string;
  readonly external: string;
  readonly actions: Readonly<Record<FirstAction, string>>;
  readonly phases: Readonly<Record<StepPhase, string>>;
  readonly forbids: Readonly<Record<Forbidden, string>>;
  readonly limit: (limit: TimeLimit) => string;
}

const SWEDISH: PlanWords = {
  title: 'Planer',
  intro:
    'Vad Postgang föreslår för varje slags meddelande, rad för rad, att granska mot riktlinjen. Sidan skrivs av `postgang policy plans` ur policyfilen; ändra inte här.',
  overview: 'Översikt',
  kind: 'Typ',
  first: 'Först',
  record: 'Diariebeslut',
  deadlines: 'Tidsgränser',
  forbidden: 'Inte',
  steps: 'Steg',
  warnings: 'Att veta',
  contacts: 'Kontakter',
  template: 'Mall',
  change: 'Ändring: + kommer till, − faller bort',
  mailbox: 'Brevlåda',
  copy: 'Kopia till',
  code: 'Gallringsplanen',
  mailboxes: 'Brevlådor',
  unit: 'Område',
  example: 'påhittad adress eller telefon',
  announce: 'Skickas vidare utan kopia av texten',
  differs: 'När något mer gäller',
  matters: 'Slags ärende',
  flags: 'Märkning',
  unsure: 'När förslaget är osäkert',
  inSami: 'Skrivet på samiska',
  inCase: 'Där ett diarienummer nämns',
  privately: 'Från läsarens eget privata konto',
  forwarded: 'Skickat vidare av en kollega med Postgang',
  says: 'Där det står',
  from: 'Från',
  allKinds: 'alla typer',
  none: 'inget',
  ownDefault: 'eget förval',
  reply: 'Svar',
  noReply: 'Svar avråds',
  external: 'till annan myndighet',
  actions: { reply: 'Svara', forward: 'Skicka vidare', none: 'Inget' },
  phases: {
    first: 'Genast',
    'pass-on': 'Skicka vidare',
    answer: 'Svara',
    record: 'Diarium',
    after: 'Efteråt',
  },
  forbids: {
    reply: 'svara avsändaren',
    forward: 'skicka vidare',
    attach: 'bifoga originalet',
    quote: 'citera i svaret',
    register: 'registrera i det allmänna diariet',
    open: 'öppna bilagor och länkar',
    delete: 'radera',
    names: 'skriva namn eller adress i rubriker',
    trail: 'skriva upp innehållet',
    'ask-identity': 'fråga vem eller varför',
  },
  limit: (limit) => {
    switch (limit.unit) {
      case 'at-once':
        return 'genast';
      case 'same-day':
        return 'samma arbetsdag';
      case 'hours':
        return `${limit.count} timmar`;
      case 'working-days':
        return limit.count === 1 ? '1 arbetsdag' : `${limit.count} arbetsdagar`;
      case 'days':
        return `${limit.count} dagar`;
      case 'weeks':
        return limit.count === 1 ? '1 vecka' : `${limit.count} veckor`;
      case 'months':
        return limit.count === 1 ? '1 månad' : `${limit.count} månader`;
    }
  },
};

const BOKMAL: PlanWords = {
  title: 'Planer',
  intro:
    'Hva Postgang foreslår for hver type melding, rad for rad, til gjennomgang mot rutinen. Siden skrives av `postgang policy plans` ut fra policyfilen; ikke endre den her.',
  overview: 'Oversikt',
  kind: 'Type',
  first: 'Først',
  record: 'Arkivvalg',
  deadlines: 'Frister',
  forbidden: 'Ikke',
  steps: 'Steg',
  warnings: 'Verdt å vite',
  contacts: 'Kontakter',
  template: 'Mal',
  change: 'Endring: + kommer til, − faller bort',
  mailbox: 'Postboks',
  copy: 'Kopi til',
  code: 'Kassasjonsplanen',
  mailboxes: 'Postbokser',
  unit: 'Område',
  example: 'oppdiktet adresse eller telefon',
  announce: 'Sendes videre uten kopi av teksten',
  differs: 'Når noe mer gjelder',
  matters: 'Type sak',
  flags: 'Merke',
  unsure: 'Når forslaget er usikkert',
  inSami: 'Skrevet på samisk',
  inCase: 'Der et saksnummer er nevnt',
  privately: 'Fra leserens egen private konto',
  forwarded: 'Sendt videre av en kollega med Postgang',
  says: 'Der det står',
  from: 'Fra',
  allKinds: 'alle typer',
  none: 'ingenting',
  ownDefault: 'eget forvalg',
  reply: 'Svar',
  noReply: 'Svar frarådes',
  external: 'til et annet organ',
  actions: { reply: 'Svar', forward: 'Send videre', none: 'Ingenting' },
  phases: { first: 'Straks', 'pass-on': 'Send videre', answer: 'Svar', record: 'Journal', after: 'Etterpå' },
  forbids: {
    reply: 'svare avsenderen',
    forward: 'sende videre',
    attach: 'legge ved originalen',
    quote: 'sitere i svaret',
    register: 'journalføre i den åpne journalen',
    open: 'åpne vedlegg og lenker',
    delete: 'slette',
    names: 'skrive navn eller adresse i titler',
    trail: 'skrive opp innholdet',
    'ask-identity': 'spørre hvem eller hvorfor',
  },
  limit: (limit) => {
    switch (limit.unit) {
      case 'at-once':
        return 'straks';
      case 'same-day':
        return 'samme arbeidsdag';
      case 'hours':
        return `${limit.count} timer`;
      case 'working-days':
        return limit.count === 1 ? '1 arbeidsdag' : `${limit.count} arbeidsdager`;
      case 'days':
        return `${limit.count} dager`;
      case 'weeks':
        return limit.count === 1 ? '1 uke' : `${limit.count} uker`;
      case 'months':
        return limit.count === 1 ? '1 måned' : `${limit.count} måneder`;
    }
  },
};

/** The words in the language of the country's registrators. */
export const PLAN_WORDS: Readonly<Record<'SE' | 'NO', PlanWords>> = { SE: SWEDISH, NO: BOKMAL };
