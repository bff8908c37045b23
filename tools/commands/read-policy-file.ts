import { readFileSync } from 'node:fs';
import path from 'node:path';
import { failure, success, type Result } from '../../src/lib/result';
import { checkPolicy } from '../../src/policy/check-policy';
import type { PolicyProblem } from '../../src/policy/load-policy';
import {
  MERGED_SECTIONS,
  mergePolicy,
  sectionOrigins,
  type PolicyDefaults,
} from '../../src/policy/merge-policy';
import { parseGuidelineRules, type GuidelineRule } from '../../src/policy/guideline-rules';
import type { Policy } from '../../src/policy/policy';
import {
  parseCommonPolicy,
  parseCountryPolicy,
  parsePolicySource,
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
  const defaults = readPolicyDefaults(own.country);
  const guideline = readGuidelineRules();
  const policy = {
    ...mergePolicy(defaults, own),
    rules: [...(own.rules ?? []), ...rulesInWords(guideline, own.id)],
  };
  const ruleIds = new Set(guideline.map(({ id }) => id));
  const problems = checkPolicy(policy, { fileName: path.basename(file), ruleIds });
  if (problems.length === 0) return success(policy);
  return failure(problems.map((problem) => inItsFile(problem, file, defaults, own)));
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

/** The rules of the municipality's own guideline that are written for the people who read it. */
function rulesInWords(rules: readonly GuidelineRule[], policyId: string): NonNullable<Policy['rules']> {
  return rules.flatMap(({ id, policy, section, text }) =>
    policy === policyId && text !== undefined ? [{ id, section, text }] : [],
  );
}

/** `FILE#/json/pointer: problem → next step` */
export function problemLine({ file, pointer, problem, nextStep }: FileProblem): string {
  return `${file}#${pointer}: ${problem} → ${nextStep}`;
}

/** An entry's number in the merged policy as its number in the file that it was written in. */
function inItsFile(
  problem: PolicyProblem,
  file: string,
  defaults: PolicyDefaults,
  own: PolicySource,
): FileProblem {
  const [, name, number, rest = ''] = /^\/(\w+)\/(\d+)(.*)$/.exec(problem.pointer) ?? [];
  const section = MERGED_SECTIONS.find((each) => each === name);
  const origin = section && sectionOrigins(defaults, own, section)[Number(number)];
  if (section === undefined || origin === undefined) return { ...problem, file };
  const pointer = `/${section}/${origin.index}${rest}`;
  if (origin.file === 'own') return { ...problem, pointer, file };
  const common = origin.file === 'common' ? 'templates.json' : countryFile(own.country);
  return { ...problem, pointer, file: path.relative('.', commonPath(common)) };
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
