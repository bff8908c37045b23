import { readFileSync } from 'node:fs';
import path from 'node:path';
import { failure, success, type Result } from '../../src/lib/result';
import { checkPolicy } from '../../src/policy/check-policy';
import type { PolicyProblem } from '../../src/policy/load-policy';
import { mergePolicy, templateOrigins } from '../../src/policy/merge-policy';
import type { Policy } from '../../src/policy/policy';
import {
  parseCommonPolicy,
  parsePolicySource,
  type CommonPolicy,
  type PolicySource,
} from '../../src/policy/policy-source';
import { findRoot } from '../find-root';
import { CommandError } from './command';

/** A problem with the file that it stands in. */
export interface FileProblem extends PolicyProblem {
  readonly file: string;
}

/**
 * Reads a municipality's file, fills in what it leaves to `policies/common` and checks the whole.
 * Throws `CommandError` when a file cannot be read.
 */
export function readPolicyFile(file: string): Result<Policy, FileProblem[]> {
  const source = parsePolicySource(readText(file));
  if (!source.ok) return failure(source.failure.map((problem) => ({ ...problem, file })));
  const own = source.value;
  const common = readCommonPolicy();
  const policy = mergePolicy(common, own);
  const problems = checkPolicy(policy, path.basename(file));
  if (problems.length === 0) return success(policy);
  return failure(problems.map((problem) => inItsFile(problem, file, common, own)));
}

/** The templates that all municipalities share. Throws `CommandError` when they are not well formed. */
export function readCommonPolicy(): CommonPolicy {
  const file = commonFile();
  const common = parseCommonPolicy(readText(file));
  if (common.ok) return common.value;
  throw new CommandError(common.failure.map((problem) => problemLine({ ...problem, file })).join('\n'));
}

/** `FILE#/json/pointer: problem → next step` */
export function problemLine({ file, pointer, problem, nextStep }: FileProblem): string {
  return `${file}#${pointer}: ${problem} → ${nextStep}`;
}

/** A template's number in the merged policy as its number in the file that it was written in. */
function inItsFile(
  problem: PolicyProblem,
  file: string,
  common: CommonPolicy,
  own: PolicySource,
): FileProblem {
  const [, number, rest] = /^\/templates\/(\d+)(.*)$/.exec(problem.pointer) ?? [];
  const origin = templateOrigins(common, own)[Number(number)];
  if (number === undefined || origin === undefined) return { ...problem, file };
  const pointer = `/templates/${origin.index}${rest}`;
  return { ...problem, pointer, file: origin.file === 'own' ? file : path.relative('.', commonFile()) };
}

function commonFile(): string {
  return path.join(findRoot(), 'policies', 'common', 'templates.json');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
