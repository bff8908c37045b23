import { parseLocalDate } from '../../src/deadline/local-date';
import { readDate, type AuthorityZone } from '../../src/mail/written-date';

/** ISO 8601 as programs write it: a date, perhaps with a time, perhaps with a zone. Group 1: the date, 2: time, 3: zone. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * An ISO 8601 time; without a zone it is `zone`'s clock, without a time the noon of that day, so that the day of
 * receipt is the same in every zone near. Null for anything else and for days that do not exist.
 */
export function readInstant(text: string, zone: AuthorityZone): Date | null {
  const [, date = '', time, written] = INSTANT.exec(text.trim()) ?? [];
  if (parseLocalDate(date) === null) return null;
  if (time === undefined) return readDate(`${date} 12:00`, zone);
  if (written === undefined) return readDate(`${date} ${time.slice(0, 8)}`, zone);
  const instant = new Date(`${date}T${time.replace(',', '.')}${offset(written)}`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/** `+01`, `+0100` and `+01:00` as JavaScript reads it. */
function offset(written: string): string {
  const digits = written.slice(1).replace(':', '');
  return digits === '' ? 'Z' : `${written.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`;
}
