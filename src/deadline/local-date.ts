/**
 * A calendar date where the municipality is, `YYYY-MM-DD`. Dates of one form sort and compare as text (`<`, `===`).
 * Deadlines are counted in these, never in instants: midnight in UTC is another day in Stockholm.
 */
export type LocalDate = `${number}-${number}-${number}`;

const DAY = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** The years that an instant may lie in to be a date of ours; a `Date:` line in hostile mail can say anything. */
export const EARLIEST_YEAR = 1970;
export const LATEST_YEAR = 2199;

/** The text as a date, or null when it is none: a wrong form, or a day that the month does not have. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!FORM.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || dateText(instant) !== text ? null : dateText(instant);
}

/** The instant, or null when it is unknown, invalid or outside EARLIEST_YEAR to LATEST_YEAR. */
export function knownInstant(instant: Date | null): Date | null {
  if (instant === null || Number.isNaN(instant.getTime())) return null;
  const year = instant.getUTCFullYear();
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? instant : null;
}

/** The date that the clocks show at that instant. The instant must be one that `knownInstant` lets through. */
export function localDate(instant: Date, timeZone: string): LocalDate {
  const { year, month, day } = clockParts(instant, timeZone);
  return `${year}-${month}-${day}` as LocalDate;
}

/** The time that the clocks show, `HH:mm` from 00:00 to 23:59. */
export function localTime(instant: Date, timeZone: string): string {
  const { hour, minute } = clockParts(instant, timeZone);
  return `${hour}:${minute}`;
}

/** Date and time for the text of a mail, the same in every language: `2026-11-18 09:12`. */
export function formatInstant(instant: Date, timeZone: string): string {
  return `${localDate(instant, timeZone)} ${localTime(instant, timeZone)}`;
}

/** The date that many calendar days later; earlier when `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateText(new Date(utcMidnight(date) + days * DAY));
}

/** The day of the week as ISO 8601 counts it: 1 Monday to 7 Sunday. */
export function weekday(date: LocalDate): number {
  return new Date(utcMidnight(date)).getUTCDay() || 7;
}

/** Calendar days from one date to another; negative when `to` comes first, 0 when they are the same day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY;
}

function utcMidnight(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dateText(instant: Date): LocalDate {
  // Within EARLIEST_YEAR to LATEST_YEAR, ISO 8601 begins with the ten characters of the date.
  return instant.toISOString().slice(0, 10) as LocalDate;
}

type ClockPart = 'year' | 'month' | 'day' | 'hour' | 'minute';

function clockParts(instant: Date, timeZone: string): Record<ClockPart, string> {
  const parts: Record<ClockPart, string> = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of clock(timeZone).formatToParts(instant)) {
    if (type in parts) parts[type as ClockPart] = value;
  }
  return parts;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does. */
function clock(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(timeZone, made);
  return made;
}

/** The languages that dates are written in: those of the municipality's texts. */
export type DateLanguage = 'sv' | 'nb' | 'nn' | 'en';

/** `short`: "mån 23 nov."; `long`: "måndag 23 november". The year is never written. */
export type DateStyle = 'short' | 'long';

const LOCALES: Readonly<Record<DateLanguage, string>> = {
  sv: 'sv-SE',
  nb: 'nb-NO',
  nn: 'nb-NO',
  en: 'en-GB',
};

/**
 * Chromium carries no nynorsk and would answer in the machine's own language.
 * The months are those of bokmål, so only the days of the week are ours. Monday first.
 */
const NYNORSK_WEEKDAYS: Readonly<Record<DateStyle, readonly string[]>> = {
  short: ['mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'sun.'],
  long: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The date as a person reads it in a sentence. */
export function formatLocalDate(date: LocalDate, language: DateLanguage, style: DateStyle): string {
  const parts = formatter(LOCALES[language], style).formatToParts(new Date(`${date}T00:00:00Z`));
  const nynorsk = language === 'nn' ? NYNORSK_WEEKDAYS[style][weekday(date) - 1] : undefined;
  return parts.map(({ type, value }) => (type === 'weekday' ? (nynorsk ?? value) : value)).join('');
}

function formatter(locale: string, style: DateStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: style,
    day: 'numeric',
    month: style,
  });
  formatters.set(key, made);
  return made;
}
