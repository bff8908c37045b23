import type { OfficeCalendar } from '../deadline/due-date';
import { localDate, type LocalDate, parseLocalDate } from '../deadline/local-date';
import { checkPromise } from '../deadline/next-due';
import type { Placeholder } from './placeholders';

/** What is wrong with a value, one sentence each in `values.texts.json`. */
export type ValueProblem =
  | 'no-date'
  | 'in-the-past'
  | 'in-the-future'
  | 'closed-that-day'
  | 'year-not-known'
  | 'one-line'
  | 'too-long'
  | 'no-case-reference'
  | 'no-name'
  | 'no-phone'
  | 'not-offered';

export interface CheckedValue {
  readonly problem: ValueProblem;
  /** False: a person may know better, so that it is only pointed out. */
  readonly isError: boolean;
}

/** The longest values, in UTF-16 units; what is longer is a slip of the clipboard. */
export const LONGEST_LINE = 300;
export const LONGEST_TEXT = 5_000;

const FEWEST_PHONE_DIGITS = 3;

/**
 * What is wrong with a value that somebody typed, or null. An empty value is not judged here: the template names what is
 * missing. `options` is how many options a choice has.
 */
export function checkValue(
  placeholder: Placeholder,
  value: string,
  now: Date,
  calendar: OfficeCalendar,
  options = 0,
): CheckedValue | null {
  const typed = value.trim();
  if (typed === '') return null;
  if (placeholder.inputType === 'date') return checkDate(placeholder, typed, now, calendar);
  if (placeholder.inputType === 'choice') {
    return /^\d{1,2}$/.test(typed) && Number(typed) < options ? null : error('not-offered');
  }
  if (typed.length > (placeholder.inputType === 'long-text' ? LONGEST_TEXT : LONGEST_LINE))
    return error('too-long');
  if (placeholder.inputType === 'long-text') return null;
  // A line break in what should be one line tears the sentence that it stands in.
  if (/[\r\n]/.test(typed)) return error('one-line');
  return checkLook(placeholder, typed);
}

/** What it should look like; a person who writes it otherwise may have a reason. */
function checkLook({ inputType }: Placeholder, typed: string): CheckedValue | null {
  switch (inputType) {
    case 'case-reference':
      return /\d/.test(typed) ? null : hint('no-case-reference');
    case 'person':
      return /\p{L}/u.test(typed) ? null : hint('no-name');
    case 'phone': {
      const digits = typed.replace(/\D/g, '').length;
      return digits >= FEWEST_PHONE_DIGITS ? null : hint('no-phone');
    }
    default:
      return null;
  }
}

function checkDate(
  { id }: Placeholder,
  typed: string,
  now: Date,
  calendar: OfficeCalendar,
): CheckedValue | null {
  const date = parseLocalDate(typed);
  if (date === null) return error('no-date');
  if (id === 'received') return date > today(now, calendar) ? error('in-the-future') : null;
  if (id === 'date') return date < today(now, calendar) ? error('in-the-past') : null;
  const promise = checkPromise(date, now, calendar);
  if (promise.ok) return null;
  return promise.failure === 'in-the-past' ? error('in-the-past') : hint(promise.failure);
}

function today(now: Date, { timeZone }: OfficeCalendar): LocalDate {
  return localDate(now, timeZone);
}

function error(problem: ValueProblem): CheckedValue {
  return { problem, isError: true };
}

function hint(problem: ValueProblem): CheckedValue {
  return { problem, isError: false };
}
