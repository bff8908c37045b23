import type { TextLanguage } from '../policy/labels';

const LOCALES: Readonly<Record<TextLanguage, string>> = { sv: 'sv-SE', nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Norway and Sweden keep the same time; the computer of a traveller may be set to another. */
const TIME_ZONE = 'Europe/Stockholm';

/** When a message came, as people say it: "ons 18 nov. 09:12". */
export function formatReceived(received: Date, language: TextLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  }).format(received);
}
