/** The clock of the authority, for dates that are written without a zone. */
export type AuthorityZone = 'Europe/Stockholm' | 'Europe/Oslo';

/** A date is read from this many UTF-16 units; a longer text is no date. */
const MAX_DATE_LENGTH = 120;

/** The first three letters name the month in sv, nb, nn, da and en, with these spellings beside the common ones. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};
const MONTH_WORD =
  /(?<!\p{L})(jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}{0,6}\.?(?!\p{L})/iu;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC_DATE = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const TIME =
  /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)\s{0,2}(am|pm|fm|em|a\.m\.|p\.m\.|f\.m\.|e\.m\.)?/iu;
const OFFSET = /(?:(?:GMT|UTC)\s?|\s)([+-])(\d{1,2}):?(\d{2})?(?!\d)/i;
const ISO_OFFSET = /\d([+-])(\d{2}):?(\d{2})\)?$/;
const NAMED_ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
};

interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * A date as mail programs write it, in headers (RFC 5322 §3.3) and above quoted mail in Swedish, Norwegian, Danish and
 * English: `Wed, 18 Nov 2026 09:12:00 +0100`, `den 18 november 2026 09:12`, `ons. 18. nov. 2026 kl. 09.12`,
 * `Wednesday, November 18, 2026 9:12 AM`, `2026-11-18 09:12`. Without a zone in the text the clock is `zone`'s.
 * Null when the day, month, year or time is missing or impossible: half a date is no receipt.
 */
export function readDate(text: string, zone: AuthorityZone = 'Europe/Stockholm'): Date | null {
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ').trim();
  if (plain.length > MAX_DATE_LENGTH) return null;
  const date = readDay(plain);
  if (!date) return null;
  const time = TIME.exec(date.rest);
  if (!time) return null;
  const half = (time[4] ?? '').toLowerCase().replace(/\./g, '');
  const hour = hourOfDay(Number(time[1]), half);
  const local: LocalTime = {
    ...date,
    hour,
    minute: Number(time[2]),
    second: Math.min(Number(time[3] ?? 0), 59),
  };
  if (!isPossible(local)) return null;
  const offset = offsetMinutes(date.rest.slice(time.index));
  return offset === null ? inZone(local, zone) : new Date(asUtc(local) - offset * 60_000);
}

function readDay(text: string): { year: number; month: number; day: number; rest: string } | null {
  const iso = ISO_DATE.exec(text);
  if (iso)
    return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), rest: without(text, iso) };
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric) return numericDay(numeric, without(text, numeric));
  const word = MONTH_WORD.exec(text);
  if (!word) return null;
  const month = MONTHS[(word[1] ?? '').toLowerCase()] ?? 0;
  const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?(?:\sof)?\s{0,3}$/i.exec(text.slice(0, word.index));
  const after = text.slice(word.index + word[0].length);
  const day = before?.[1] ?? /^\s{0,3}(\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:])/i.exec(after)?.[1];
  const year = /(?<!\d)(\d{4})(?![\d:])/.exec(after);
  if (!day || !year) return null;
  return { year: Number(year[1]), month, day: Number(day), rest: after.slice(year.index + 4) };
}

/** `18.11.2026` everywhere; `11/18/2026` only where no Nordic reading is possible. */
function numericDay(match: RegExpExecArray, rest: string) {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const american = match[2] === '/' && second > 12;
  return { year: Number(match[4]), month: american ? first : second, day: american ? second : first, rest };
}

function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

function hourOfDay(hour: number, half: string): number {
  if (half === '' || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' || half === 'em' ? 12 : 0);
}

function isPossible(time: LocalTime): boolean {
  const day = new Date(Date.UTC(time.year, time.month - 1, time.day));
  const exists = day.getUTCMonth() === time.month - 1 && day.getUTCDate() === time.day;
  return exists && time.year >= 1970 && time.hour < 24 && time.minute < 60;
}

function offsetMinutes(text: string): number | null {
  const offset = ISO_OFFSET.exec(text) ?? OFFSET.exec(text);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  const names = text.toLowerCase().match(/(?<!\p{L})(?:z|utc?|gmt|ce?s?t|me[sz]{1,2})(?!\p{L})/gu) ?? [];
  for (const name of names) {
    const minutes = NAMED_ZONES[name];
    if (minutes !== undefined) return minutes;
  }
  return null;
}

function asUtc(time: LocalTime): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}

/** The moment when clocks in `zone` show this; in the hour that autumn repeats, the first one. */
function inZone(time: LocalTime, zone: AuthorityZone): Date {
  const utc = asUtc(time);
  const earlier = utc - zoneOffset(utc - 7_200_000, zone);
  return new Date(zoneOffset(earlier, zone) === utc - earlier ? earlier : utc - zoneOffset(utc, zone));
}

const formats = new Map<AuthorityZone, Intl.DateTimeFormat>();

/** How far the zone's clocks are ahead of UTC at this moment, in milliseconds. */
function zoneOffset(moment: number, zone: AuthorityZone): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  const parts = new Map(format.formatToParts(moment).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(moment / 1000) * 1000;
}
