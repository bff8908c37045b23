import { failure, success, type Result } from '../lib/result';
import type { DiariumAnswer, SubmitFailure } from './connector';
import { registerLine } from './safe-text';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a server says of an error is shown to the person who reports it: not more than a line. */
const LONGEST_WORDS = 150;

/** The failure that a status stands for; null when it is one of success (2xx). */
export function failureOfStatus(answer: DiariumAnswer): SubmitFailure | null {
  const { status } = answer;
  if (status >= 200 && status < 300) return null;
  const detail = [String(status), wordsOf(answer)].filter(Boolean).join(': ');
  if (status === 401 || status === 403) return { kind: 'not-allowed', detail };
  if (status === 409 || status === 412) return { kind: 'conflict', detail };
  if (status >= 500) return { kind: 'server-error', detail };
  // A redirect that a fetch does not follow is a sign-in page in most cases.
  if (status < 400) return { kind: 'not-allowed', detail };
  return { kind: 'refused', detail };
}

/** The answer as a JSON object. A page of HTML, as proxies and sign-in pages send with status 200, is none. */
export function jsonOf({ text, status }: DiariumAnswer): Result<JsonObject, SubmitFailure> {
  const notUnderstood = (what: string) =>
    failure<SubmitFailure>({ kind: 'not-understood', detail: `${status}: ${what}` });
  if (/^\s{0,100}</.test(text)) return notUnderstood('HTML');
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? success(value) : notUnderstood('not a JSON object');
  } catch {
    return notUnderstood('not JSON');
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of the answer, on one line; `''` when it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? registerLine(String(value), 200) : '';
}

function wordsOf(answer: DiariumAnswer): string {
  const body = jsonOf(answer);
  if (!body.ok) return '';
  const { feilmelding, message, beskrivelse, error, detail } = body.value;
  const words = [feilmelding, message, beskrivelse, detail, error].map(textOf).find((text) => text !== '');
  return registerLine(words ?? '', LONGEST_WORDS);
}
