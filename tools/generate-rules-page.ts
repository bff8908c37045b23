import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseGuidelineRules, type GuidelineRule } from '../src/policy/guideline-rules';
import { findRoot } from './find-root';
import { coverageProblems, parseCoverage, type Coverage } from './rules/coverage';
import { findRuleTests, type RuleTest } from './rules/find-rule-tests';
import { rulesPage, type GuidelineTitles } from './rules/rules-page';

/** What stands in the repository about the rules, read anew. */
export interface RuleFacts {
  readonly rules: readonly GuidelineRule[];
  readonly coverage: Coverage;
  readonly tests: readonly RuleTest[];
}

/** Reads the rules, their coverage and the tests that name them. A file of the wrong shape is a bug here and throws. */
export function readRuleFacts(root: string): RuleFacts {
  const rules = parseGuidelineRules(read(root, 'policies/common/rules.json'));
  const coverage = parseCoverage(read(root, 'tools/rules/coverage.json'));
  if (!rules.ok) throw new Error(`policies/common/rules.json: ${JSON.stringify(rules.failure)}`);
  if (!coverage.ok) throw new Error(`tools/rules/coverage.json: ${JSON.stringify(coverage.failure)}`);
  return { rules: rules.value.rules, coverage: coverage.value, tests: findRuleTests(root) };
}

/** The text of docs/rules.md. */
export function rulesPageText(root: string, { rules, coverage, tests }: RuleFacts): string {
  return rulesPage(rules, coverage, tests, titlesOf(root, rules));
}

function titlesOf(root: string, rules: readonly GuidelineRule[]): GuidelineTitles {
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  return new Map(
    policies.map((id) => {
      const { name, guideline } = JSON.parse(read(root, `policies/municipalities/${id}.json`)) as {
        name: string;
        guideline: { title: string };
      };
      return [id, { name, title: guideline.title }];
    }),
  );
}

function read(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Writes docs/rules.md; exit status 1, and every problem, when the coverage is not true. */
function main(): void {
  const root = findRoot();
  const facts = readRuleFacts(root);
  writeFileSync(path.join(root, 'docs', 'rules.md'), rulesPageText(root, facts));
  const problems = coverageProblems(facts.rules, facts.coverage, facts.tests);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (require.main === module) main();
