import * as v from 'valibot';
import type { Result } from '../../src/lib/result';
import { parseShape } from '../../src/policy/parse-shape';
import type { PolicyProblem } from '../../src/policy/policy-problem';
import type { GuidelineRule } from '../../src/policy/guideline-rules';
import type { RuleTest } from './find-rule-tests';

const sentence = v.pipe(v.string(), v.trim(), v.minLength(10), v.maxLength(300));

/**
 * What the product does about one rule. `built`: tests with its id in their names show it. `planned`: an issue has it.
 * `shown`: nothing to do by software, but the pane or the administrator's page tells people at the right moment, and
 * where. `outside`: nothing that software in Outlook can support, and why.
 */
const stateSchema = v.variant('state', [
  v.strictObject({ state: v.literal('built') }),
  v.strictObject({
    state: v.literal('planned'),
    issue: v.pipe(v.number(), v.integer(), v.minValue(1)),
    what: sentence,
  }),
  v.strictObject({ state: v.literal('shown'), where: sentence }),
  v.strictObject({ state: v.literal('outside'), why: sentence }),
]);

const coverageSchema = v.strictObject({ rules: v.record(v.string(), stateSchema) });

export type RuleState = v.InferOutput<typeof stateSchema>;
/** `tools/rules/coverage.json`: the state of every rule by its id. */
export type Coverage = v.InferOutput<typeof coverageSchema>;

/** Reads the coverage file; the failure holds every problem of shape. */
export function parseCoverage(json: string): Result<Coverage, PolicyProblem[]> {
  return parseShape(json, coverageSchema);
}

/** Everything that is not true in the coverage, one sentence each with what to do about it. */
export function coverageProblems(
  rules: readonly GuidelineRule[],
  coverage: Coverage,
  tests: readonly RuleTest[],
): string[] {
  const ids = new Set(rules.map(({ id }) => id));
  const tested = new Set(tests.flatMap(({ ruleIds }) => ruleIds));
  return [
    ...rules
      .filter(({ id }) => coverage.rules[id] === undefined)
      .map(
        ({ id }) => `${id} has no entry in tools/rules/coverage.json → Say what the product does about it.`,
      ),
    ...Object.keys(coverage.rules)
      .filter((id) => !ids.has(id))
      .map((id) => `${id} in tools/rules/coverage.json is no rule → Correct it or take it out.`),
    ...tests.flatMap(({ file, name, ruleIds }) =>
      ruleIds
        .filter((id) => !ids.has(id))
        .map((id) => `${file} names ${id}, which is no rule, in "${name}" → Correct it.`),
    ),
    ...Object.entries(coverage.rules)
      .filter(([id, { state }]) => state === 'built' && !tested.has(id))
      .map(
        ([id]) => `${id} is built, but no test names it → Write one that shows it, or say what is planned.`,
      ),
  ];
}
