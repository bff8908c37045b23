/** The languages of Outlook that the add-in's municipalities use. */
export const LANGUAGES = ['sv', 'nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LOCALES: Readonly<Record<Language, string>> = {
  sv: 'sv-SE',
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-US',
};

/** How Outlook writes a quoted message and its subject in each language. */
export interface MailWords {
  readonly reply: string;
  readonly forward: string;
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
}

export const MAIL_WORDS: Readonly<Record<Language, MailWords>> = {
  sv: { reply: 'SV', forward: 'VB', from: 'Från', sent: 'Skickat', to: 'Till', cc: 'Kopia', subject: 'Ämne' },
  nb: { reply: 'SV', forward: 'VS', from: 'Fra', sent: 'Sendt', to: 'Til', cc: 'Kopi', subject: 'Emne' },
  nn: { reply: 'SV', forward: 'VS', from: 'Frå', sent: 'Sendt', to: 'Til', cc: 'Kopi', subject: 'Emne' },
  en: { reply: 'RE', forward: 'FW', from: 'From', sent: 'Sent', to: 'To', cc: 'Cc', subject: 'Subject' },
};

/** The time zone of all municipalities that the simulator knows. */
export const TIME_ZONE = 'Europe/Stockholm';

/** Formats of dates that the page and quoted messages use. */
export function formatDate(date: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  // Chromium knows no Nynorsk dates and would take the browser's own language.
  const locales = language === 'nn' ? ['nn-NO', 'nb-NO'] : LOCALES[language];
  return new Intl.DateTimeFormat(locales, { timeZone: TIME_ZONE, ...options }).format(date);
}

/** The day and the time of a quoted message, as Outlook on the web writes them. */
export function quotedDate(date: Date, language: Language): string {
  const day = formatDate(date, language, {
    ...(language === 'sv' ? {} : { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const hour = language === 'en' ? 'numeric' : '2-digit';
  const time = formatDate(date, language, { hour, minute: '2-digit' });
  return `${language === 'sv' ? 'den ' : ''}${day} ${time}`;
}
