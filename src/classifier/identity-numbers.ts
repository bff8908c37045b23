import { matchesNotAfter } from '../lib/matches-not-after';
import { withoutOverlaps } from './overlaps';

/** A national identity number that stands in a text. */
export interface IdentityNumber {
  readonly type: 'personnummer' | 'samordningsnummer' | 'fødselsnummer' | 'd-nummer';
  /** UTF-16 offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** No number stands right behind another digit. */
const DIGIT = /\d/;
/** Swedish: six or eight digits of birth, perhaps `-` or `+` (from the year of turning 100), four digits. */
const SWEDISH =
  /((?:18|19|20)?\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])( ?[-\u2010\u2011\u2013] ?|\+| )?(\d{4})(?!\d)/g;
/** Norwegian: six digits of birth, perhaps a space, five digits. */
const NORWEGIAN = /(\d{6})[ \u00a0.-]?(\d{5})(?!\d)/g;

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** From 2032 the first control digit may leave a remainder of 0 to 3; older numbers leave 0 (Skatteetaten). */
const HIGHEST_FIRST_REMAINDER = 3;
/** What real numbers (0), the Norwegian test series and H-numbers add to the month. */
const MONTH_SERIES = [0, 40, 60, 65, 80];

/**
 * Every identity number with a possible date and right control digits, in order of appearance.
 * A Swedish number of ten digits without a separator counts only when it is not written like a mobile number.
 */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  return withoutOverlaps([...swedishNumbers(text), ...norwegianNumbers(text)]);
}

/** The text with the last digits of every identity number hidden: `850709-****`, `010180 *****`. */
export function maskIdentityNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const number of findIdentityNumbers(text)) {
    const secret = number.type === 'personnummer' || number.type === 'samordningsnummer' ? 4 : 5;
    masked += text.slice(from, number.end - secret) + '*'.repeat(secret);
    from = number.end;
  }
  return masked + text.slice(from);
}

function swedishNumbers(text: string): IdentityNumber[] {
  const found: IdentityNumber[] = [];
  for (const match of matchesNotAfter(SWEDISH, text, DIGIT)) {
    const [whole, year = '', month = '', day = '', separator = '', last = ''] = match;
    const bare = separator === '' && year.length === 2;
    if (bare && month.startsWith('0') && year.startsWith('07')) continue;
    const coordination = Number(day) > 60;
    const birthDay = coordination ? Number(day) - 60 : Number(day);
    const years = year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)];
    if (!years.some((candidate) => isDate(candidate, Number(month), birthDay))) continue;
    if (!passesLuhn(year.slice(-2) + month + day + last)) continue;
    found.push({
      type: coordination ? 'samordningsnummer' : 'personnummer',
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

function norwegianNumbers(text: string): IdentityNumber[] {
  const found: IdentityNumber[] = [];
  for (const match of matchesNotAfter(NORWEGIAN, text, DIGIT)) {
    const digits = (match[1] ?? '') + (match[2] ?? '');
    const written = Number(digits.slice(0, 2));
    const day = written > 40 ? written - 40 : written;
    // The century stands in the individual number; 2000 lets 29 February through.
    const month = Number(digits.slice(2, 4));
    if (!MONTH_SERIES.some((added) => isDate(2000, month - added, day))) continue;
    if (remainder(digits, FIRST_WEIGHTS) > HIGHEST_FIRST_REMAINDER) continue;
    if (remainder(digits, SECOND_WEIGHTS) !== 0) continue;
    found.push({
      type: written > 40 ? 'd-nummer' : 'fødselsnummer',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

function remainder(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
