import * as v from 'valibot';
import { failure, success, type Result } from '../lib/result';
import { jsonPointer } from './json-pointer';

/** Something in a policy file that is wrong: where (RFC 6901), what, and what to do about it. */
export interface PolicyProblem {
  readonly pointer: string;
  readonly problem: string;
  readonly nextStep: string;
}

/** Reads JSON and holds it against a schema. Every problem of shape is in the failure, not only the first. */
export function parseShape<Value>(
  json: string,
  schema: v.GenericSchema<unknown, Value>,
): Result<Value, PolicyProblem[]> {
  const read = readJson(json);
  if (!read.ok) return read;
  const parsed = v.safeParse(schema, read.value);
  return parsed.success ? success(parsed.output) : failure(parsed.issues.map(problemOf));
}

function readJson(json: string): Result<unknown, PolicyProblem[]> {
  try {
    // Windows editors put a byte order mark first, which JSON.parse does not take.
    return success(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure([
      {
        pointer: '',
        problem: `is not JSON (${detail}${lineOf(json, detail)})`,
        nextStep: 'Look there for a comma, bracket or quotation mark that is missing or too many.',
      },
    ]);
  }
}

/** Where a JSON error is, when the runtime's message gives a position in UTF-16 units. */
function lineOf(json: string, detail: string): string {
  const position = /position (\d+)(?!.*line)/.exec(detail)?.[1];
  return position === undefined ? '' : `, line ${json.slice(0, Number(position)).split('\n').length}`;
}

function problemOf(issue: v.BaseIssue<unknown>): PolicyProblem {
  const path = issue.path ?? [];
  const pointer = jsonPointer(...path.map((step) => String(step.key)));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      pointer,
      problem: 'is not known in this format',
      nextStep: 'Correct the spelling or take it out.',
    };
  }
  const last = path[path.length - 1];
  if (issue.received === 'undefined' && last !== undefined) {
    return { pointer, problem: 'is missing', nextStep: `Add "${String(last.key)}".` };
  }
  if (issue.kind === 'schema') {
    return {
      pointer,
      problem: `should be ${issue.expected ?? 'something else'} but is ${issue.received}`,
      nextStep: 'Write one of the values that the format takes (policies/schema/policy.schema.json).',
    };
  }
  const nextStep = issue.type === 'check' ? 'Add what is missing.' : `Change ${issue.received}.`;
  return { pointer, problem: issue.message, nextStep };
}
