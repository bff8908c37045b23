import type { NamedFailure } from './diagnostics';
import type { HostFailure } from './mail-host';

/** Failures that are remembered; of more, the oldest is forgotten. */
export const MAX_FAILURES = 20;

const FAILURE_NAMES: Readonly<Record<NamedFailure['name'], true>> = {
  'timed-out': true,
  refused: true,
  threw: true,
  'not-supported': true,
  'stale-item': true,
  'too-large': true,
  'part-missing': true,
  'newer-version': true,
  fault: true,
};
/** A call of ours, for instance `item.body.getAsync`: nothing that could hold an address or a sentence. */
const CALL = /^[A-Za-z]\w{0,30}(?:\.\w{1,40}){0,3}(?:\([a-z]{1,10}\))?$/;
/** The name of an error and the built file, line and column. */
const FAULT =
  /^(?:Type|Range|Reference|Syntax|URI)?Error(?: [a-z\d-]{1,30}\.[\da-f]{10}\.js:\d{1,7}:\d{1,9})?$/;
const PLACE = /[a-z\d-]{1,30}\.[\da-f]{10}\.js:\d{1,7}:\d{1,9}/;
/** An error's stack is looked through as far as this, in UTF-16 units. */
const MAX_STACK = 4_000;
const KNOWN_ERRORS: readonly string[] = [
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'URIError',
];

/**
 * A failed call without what the mail program said about it: that may hold an address or words of the message.
 * @param from when the call began, in milliseconds since 1970
 */
export function namedFailure({ kind, call, code }: HostFailure, from: number, at: number): NamedFailure {
  return { at, name: kind, call: CALL.test(call) ? call : 'other', code: numberOr(code), took: at - from };
}

/** An error of ours: its name and where it was thrown, never its message. */
export function namedFault(error: unknown, at: number): NamedFailure {
  const { name, message, stack } = error instanceof Error ? error : new Error('');
  const known = KNOWN_ERRORS.indexOf(name) >= 0 ? name : 'Error';
  // Chromium writes the message before the places; a message can look like one.
  const places = (stack ?? '').split(message).join('').slice(0, MAX_STACK);
  const place = error instanceof Error ? PLACE.exec(places) : null;
  return { at, name: 'fault', call: place ? `${known} ${place[0]}` : known, code: null, took: null };
}

/** The list with one more. */
export function withFailure(list: readonly NamedFailure[], one: NamedFailure): readonly NamedFailure[] {
  return list.concat(one).slice(-MAX_FAILURES);
}

/** What was kept as text; what is not of this shape is left out, so nothing else can come in this way. */
export function failuresFromStored(stored: string | null): readonly NamedFailure[] {
  try {
    const found: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(found) ? found.filter(isNamed).slice(-MAX_FAILURES).map(onlyKnown) : [];
  } catch {
    return [];
  }
}

function isNamed(found: unknown): found is NamedFailure {
  if (typeof found !== 'object' || found === null) return false;
  const { at, name, call } = found as Partial<Record<keyof NamedFailure, unknown>>;
  if (typeof at !== 'number' || typeof name !== 'string' || typeof call !== 'string') return false;
  const isOfAName = Object.prototype.hasOwnProperty.call(FAILURE_NAMES, name);
  return isOfAName && (name === 'fault' ? FAULT : CALL).test(call);
}

function onlyKnown({ at, name, call, code, took }: NamedFailure): NamedFailure {
  return { at, name, call, code: numberOr(code), took: numberOr(took) };
}

function numberOr(found: unknown): number | null {
  return typeof found === 'number' ? found : null;
}
