import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { failure, success, type Result } from '../../src/lib/result';
import { MAX_TEXT_LENGTH, type Message } from '../../src/mail/message';
import type { AuthorityZone } from '../../src/mail/written-date';
import { toMessage, unlabelledMessage } from '../train/labelled-message';
import { printable, shortened } from './printable';
import { readInstant } from './read-instant';
import { MAX_LINE_BYTES, type Line } from './read-lines';

/** A line that is no message: its id as far as it is known, and what is wrong → what to do. */
export interface LineFailure {
  readonly id: string | null;
  readonly problem: string;
}

const BYTE_ORDER_MARK = '\ufeff';
/** Keys that a line may leave out or have as null. */
const OPTIONAL = ['received', 'headers', 'hops'] as const;
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  Array: 'a list',
  Object: 'an object',
};
const SHAPE = 'see corpus/classification-guide.md for the shape';

/**
 * The message of one line in the shape of the corpus; null for an empty line. Labels are not needed, unknown keys are
 * passed over. A text longer than `MAX_TEXT_LENGTH` is cut and `extent` says so. What is wrong never quotes the line:
 * it may hold secrets.
 */
export function readMessageLine(
  { bytes, number }: Line,
  zone: AuthorityZone,
): Result<Message, LineFailure> | null {
  if (bytes === null)
    return wrong(null, `is longer than ${MAX_LINE_BYTES} bytes → split the file one message a line`);
  if (!isUtf8(bytes)) return wrong(null, 'is not UTF-8 → save the file as UTF-8');
  const text = bytes.toString('utf8');
  const json = (number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text).trim();
  if (json === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return wrong(null, `is not JSON${place(error, json)} → one object a line`);
  }
  return readFacts(value, zone);
}

function readFacts(value: unknown, zone: AuthorityZone): Result<Message, LineFailure> {
  if (!isObject(value)) return wrong(null, `is not an object → ${SHAPE}`);
  const id = typeof value.id === 'string' && value.id !== '' ? value.id : null;
  const given = { ...value };
  for (const key of OPTIONAL) if (given[key] === null) delete given[key];
  if (typeof given.received === 'string') {
    const received = readInstant(given.received, zone);
    if (received === null) {
      return wrong(id, 'received: is no time → write it as 2026-11-20T09:12:00+01:00');
    }
    given.received = received.toISOString();
  }
  const parsed = v.safeParse(unlabelledMessage, given, { abortEarly: true });
  if (!parsed.success) return wrong(id, whatIsWrong(parsed.issues[0]));
  const message = toMessage(parsed.output);
  if (message.text.length <= MAX_TEXT_LENGTH) return success(message);
  return success({ ...message, text: message.text.slice(0, MAX_TEXT_LENGTH), extent: 'cut' });
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  const key = shortened(printable(v.getDotPath(issue) ?? 'the line'), 80);
  if (issue.received === 'undefined') return `${key}: is missing → ${SHAPE}`;
  return `${key}: must be ${TYPE_WORDS[issue.expected ?? ''] ?? 'otherwise'} → ${SHAPE}`;
}

/** Where the JSON ends to be JSON. The parser's own words quote the line, so only the place is taken from them. */
function place(error: unknown, json: string): string {
  const message = error instanceof Error ? error.message : '';
  const position = / position (\d{1,9})/.exec(message)?.[1];
  if (/end of JSON|Unterminated/i.test(message) || Number(position) >= json.length)
    return ': it ends too early';
  return position === undefined ? '' : ` from character ${Number(position) + 1} on`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(id: string | null, problem: string): Result<never, LineFailure> {
  return failure({ id, problem });
}
