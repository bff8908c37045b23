import { readFileSync } from 'node:fs';
import path from 'node:path';
import { failure, success, type Result } from '../../src/lib/result';
import { parseGuidelineRules, type GuidelineRule } from '../../src/policy/guideline-rules';
import { judgeSource } from '../../src/policy/judge-source';
import type { PolicyProblem } from '../../src/policy/load-policy';
import type { PolicyDefaults } from '../../src/policy/merge-policy';
import type { Policy } from '../../src/policy/policy';
import { parseCommonPolicy, parseCountryPolicy, parsePolicySource } from '../../src/policy/policy-source';
import { policyProblemText } from '../../src/texts/policy-problem-text';
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
  const common = { defaults: readPolicyDefaults(own.country), guideline: readGuidelineRules() };
  const { policy, problems } = judgeSource(own, common, path.basename(file));
  if (problems.length === 0) return success(policy);
  const files = {
    own: file,
    common: path.relative('.', commonPath('templates.json')),
    country: path.relative('.', commonPath(countryFile(own.country))),
  };
  return failure(problems.map((problem) => ({ ...problem, file: files[problem.file] })));
}

/** What a municipality's file is filled up with. Throws `CommandError` when a file of it is not well formed. */
export function readPolicyDefaults(country: Policy['country']): PolicyDefaults {
  return {
    common: readCommon('templates.json', parseCommonPolicy),
    country: readCommon(countryFile(country), parseCountryPolicy),
  };
}

/** Every rule of the guidelines. Throws `CommandError` when their file is not well formed. */
export function readGuidelineRules(): readonly GuidelineRule[] {
  return readCommon('rules.json', parseGuidelineRules).rules;
}

/** `FILE#/json/pointer: problem → next step`, in English as everything on the command line. */
export function problemLine({ file, pointer, ...told }: FileProblem): string {
  const { problem, nextStep } = policyProblemText(told, 'en');
  return `${file}#${pointer}: ${problem} → ${nextStep}`;
}

function readCommon<Value>(name: string, parse: (json: string) => Result<Value, PolicyProblem[]>): Value {
  const file = commonPath(name);
  const read = parse(readText(file));
  if (read.ok) return read.value;
  throw new CommandError(read.failure.map((problem) => problemLine({ ...problem, file })).join('\n'));
}

function countryFile(country: Policy['country']): string {
  return `country-${country.toLowerCase()}.json`;
}

function commonPath(name: string): string {
  return path.join(findRoot(), 'policies', 'common', name);
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
