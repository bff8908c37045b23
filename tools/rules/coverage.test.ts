import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findRoot } from '../find-root';
import { readRuleFacts, rulesPageText } from '../generate-rules-page';
import { coverageProblems, parseCoverage } from './coverage';

const root = findRoot();
const facts = readRuleFacts(root);

describe('the coverage of the guidelines', () => {
  it('is true: every rule has its state, every built one a test, and no test names a rule that does not exist', () => {
    expect(coverageProblems(facts.rules, facts.coverage, facts.tests)).toEqual([]);
  });

  it('holds all 147 rules, of which at least 60 are built', () => {
    const states = Object.values(facts.coverage.rules).map(({ state }) => state);
    expect(facts.rules.length).toBe(147);
    expect(states.length).toBe(147);
    expect(states.filter((state) => state === 'built').length).toBeGreaterThanOrEqual(60);
  });

  it('is what docs/rules.md says (after a change: npm run prepare, then node build/tools/generate-rules-page.js)', () => {
    expect(readFileSync(path.join(root, 'docs', 'rules.md'), 'utf8')).toBe(rulesPageText(root, facts));
  });
});

describe('a coverage that is not true', () => {
  const rule = (id: string) => ({ id, policy: 'se-9999-granby', section: '§ 1', summary: 'x' });
  const test = (...ruleIds: string[]) => ({ file: 'a.test.ts', name: ruleIds.join(' '), ruleIds });

  it.each([
    ['a rule without an entry', [rule('OSB-1')], {}, [], 'OSB-1 has no entry'],
    ['an entry without a rule', [], { 'OSB-9': { state: 'built' } }, [test('OSB-9')], 'OSB-9 in tools'],
    ['a built rule without a test', [rule('OSB-1')], { 'OSB-1': { state: 'built' } }, [], 'no test names it'],
    ['a test of no rule', [], {}, [test('OSB-99')], 'a.test.ts names OSB-99'],
  ] as const)('is told: %s', (_what, rules, entries, tests, problem) => {
    const [first] = coverageProblems(rules, { rules: entries }, tests);
    expect(first).toContain(problem);
  });

  it('is refused when a state lacks its reason', () => {
    expect(parseCoverage('{"rules":{"OSB-1":{"state":"outside"}}}').ok).toBe(false);
    expect(parseCoverage('{"rules":{"OSB-1":{"state":"planned","issue":5}}}').ok).toBe(false);
  });
});
