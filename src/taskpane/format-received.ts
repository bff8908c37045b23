import type { TextLanguage } from '../policy/labels';

const LOCALES: Readonly<Record<TextLanguage, string>> = { sv: 'sv-SE', nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** When a message came, as people say it: "ons 18 nov. 09:12", in the time zone of the computer. */
export function formatReceived(received: Date, language: TextLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(received);
}
