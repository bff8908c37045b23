import * as v from 'valibot';
import { failure, success, type Result } from '../lib/result';
import { jsonPointer } from './json-pointer';
import { problemAt, shapeMessage, type PolicyProblem } from './policy-problem';

/** So much of a value is told, in UTF-16 units: a whole letter would hide the sentence around it. */
const MAX_TOLD = 80;

/** Reads JSON and holds it against a schema. Every problem of shape is in the failure, not only the first. */
export function parseShape<Value>(
  json: string,
  schema: v.GenericSchema<unknown, Value>,
): Result<Value, PolicyProblem[]> {
  const read = readJson(json);
  return read.ok ? holdShape(read.value, schema) : read;
}

/** Holds a value against a schema, as `parseShape` does. */
export function holdShape<Value>(
  value: unknown,
  schema: v.GenericSchema<unknown, Value>,
): Result<Value, PolicyProblem[]> {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? success(parsed.output) : failure(parsed.issues.map(problemOf));
}

function readJson(json: string): Result<unknown, PolicyProblem[]> {
  try {
    // Windows editors put a byte order mark first, which JSON.parse does not take.
    return success(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const line = lineOf(json, detail);
    return failure([
      line === null
        ? problemAt('', 'not-json', { detail })
        : problemAt('', 'not-json-line', { detail, line }),
    ]);
  }
}

/** Where a JSON error is, when the runtime's message gives a position in UTF-16 units and not the line itself. */
function lineOf(json: string, detail: string): number | null {
  const position = /position (\d+)(?!.*line)/.exec(detail)?.[1];
  return position === undefined ? null : json.slice(0, Number(position)).split('\n').length;
}

function problemOf(issue: v.BaseIssue<unknown>): PolicyProblem {
  const path = issue.path ?? [];
  const pointer = jsonPointer(...path.map((step) => String(step.key)));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return problemAt(pointer, 'unknown-field');
  }
  const last = path[path.length - 1];
  if (issue.received === 'undefined' && last !== undefined) {
    return problemAt(pointer, 'missing', { field: String(last.key) });
  }
  const received = told(issue);
  const message = shapeMessage(issue.message);
  if (message) return problemAt(pointer, message, { received });
  return issue.kind === 'schema' ? wrongValue(pointer, issue, received) : wrongSize(pointer, issue, received);
}

function wrongValue(pointer: string, issue: v.BaseIssue<unknown>, received: string): PolicyProblem {
  switch (issue.expected) {
    case 'string':
      return problemAt(pointer, 'not-a-text', { received });
    case 'number':
      return problemAt(pointer, 'not-a-number', { received });
    case 'boolean':
      return problemAt(pointer, 'not-yes-or-no', { received });
    case 'Array':
      return problemAt(pointer, 'not-a-list', { received });
    case 'Object':
      return problemAt(pointer, 'not-an-object', { received });
    case null:
      return problemAt(pointer, 'not-accepted', { received });
    default:
      return problemAt(pointer, 'not-one-of', { allowed: oneOf(issue.expected), received });
  }
}

function wrongSize(pointer: string, issue: v.BaseIssue<unknown>, received: string): PolicyProblem {
  const { input } = issue;
  const limit = Number(issue.requirement);
  switch (issue.type) {
    case 'min_length':
      if (typeof input === 'string') {
        return problemAt(pointer, 'text-too-short', { length: input.length, least: limit });
      }
      return limit === 1
        ? problemAt(pointer, 'empty-list')
        : problemAt(pointer, 'list-too-short', { length: lengthOf(input), least: limit });
    case 'max_length':
      return typeof input === 'string'
        ? problemAt(pointer, 'text-too-long', { length: input.length, most: limit })
        : problemAt(pointer, 'list-too-long', { length: lengthOf(input), most: limit });
    case 'min_value':
      return problemAt(pointer, 'too-small', { received, least: limit });
    case 'max_value':
      return problemAt(pointer, 'too-large', { received, most: limit });
    case 'integer':
      return problemAt(pointer, 'not-whole', { received });
    default:
      return problemAt(pointer, 'not-accepted', { received });
  }
}

function lengthOf(input: unknown): number {
  return Array.isArray(input) ? input.length : 0;
}

/** `("SE" | "NO")`, as valibot writes what it expects, in its parts. */
function oneOf(expected: string): string[] {
  return expected.replace(/^\(|\)$/g, '').split(' | ');
}

/** The value as JSON; `Object`, `Array` or another name for one with parts. */
function told({ input, received }: v.BaseIssue<unknown>): string {
  const whole = typeof input === 'string' ? JSON.stringify(input) : received;
  if (whole.length <= MAX_TOLD) return whole;
  // Half a surrogate pair would be shown as a box.
  return `${whole.slice(0, MAX_TOLD).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
