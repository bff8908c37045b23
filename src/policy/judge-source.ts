import { checkPolicy } from './check-policy';
import type { GuidelineRule } from './guideline-rules';
import { MERGED_SECTIONS, mergePolicy, sectionOrigins, type PolicyDefaults } from './merge-policy';
import type { Policy } from './policy';
import type { PolicyProblem } from './policy-problem';
import type { PolicySource } from './policy-source';

/** What a municipality's file is judged with: `policies/common`. */
export interface CommonData {
  readonly defaults: PolicyDefaults;
  /** Every rule of the guidelines. */
  readonly guideline: readonly GuidelineRule[];
}

/** A problem and which file it stands in: the municipality's own, the common templates or the country's. */
export interface SourceProblem extends PolicyProblem {
  readonly file: 'own' | 'common' | 'country';
}

/** A file that has its shape, filled up, and every problem that `postgang policy check` tells of it. */
export interface Judgement {
  readonly policy: Policy;
  /** Pointers are of the file that is named; empty when all is well. */
  readonly problems: readonly SourceProblem[];
}

/**
 * Fills up a municipality's own file with what it leaves to `policies/common` and checks the whole.
 * @param fileName the file's name without its folder, which must fit the id
 */
export function judgeSource(own: PolicySource, common: CommonData, fileName: string): Judgement {
  const { defaults, guideline } = common;
  const policy = {
    ...mergePolicy(defaults, own),
    rules: [...(own.rules ?? []), ...rulesInWords(guideline, own.id)],
  };
  const ruleIds = new Set(guideline.map(({ id }) => id));
  const origins = originsOf(defaults, own);
  const problems = checkPolicy(policy, { fileName, ruleIds }).map((problem) => inItsFile(problem, origins));
  return { policy, problems };
}

/** The rules of the municipality's own guideline that are written for the people who read it. */
function rulesInWords(rules: readonly GuidelineRule[], policyId: string): NonNullable<Policy['rules']> {
  return rules.flatMap(({ id, policy, section, text }) =>
    policy === policyId && text !== undefined ? [{ id, section, text }] : [],
  );
}

type Origins = ReadonlyMap<string, ReturnType<typeof sectionOrigins>>;

function originsOf(defaults: PolicyDefaults, own: PolicySource): Origins {
  return new Map(MERGED_SECTIONS.map((section) => [section, sectionOrigins(defaults, own, section)]));
}

/** An entry's number in the merged policy as its number in the file that it was written in. */
function inItsFile(problem: PolicyProblem, origins: Origins): SourceProblem {
  const [, section = '', number, rest = ''] = /^\/(\w+)\/(\d+)(.*)$/.exec(problem.pointer) ?? [];
  const origin = origins.get(section)?.[Number(number)];
  if (origin === undefined) return { ...problem, file: 'own' };
  return { ...problem, pointer: `/${section}/${origin.index}${rest}`, file: origin.file };
}
