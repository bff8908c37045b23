import type { GuidelineRule } from '../../src/policy/guideline-rules';
import type { Coverage, RuleState } from './coverage';
import type { RuleTest } from './find-rule-tests';

/** The municipality whose guideline it is, by policy id. */
export type GuidelineTitles = ReadonlyMap<string, { readonly name: string; readonly title: string }>;

const STATES = ['built', 'planned', 'shown', 'outside'] as const;

const STATE_WORDS: Readonly<Record<RuleState['state'], string>> = {
  built: 'built',
  planned: 'planned',
  shown: 'shown as information',
  outside: 'outside Outlook',
};

/** `docs/rules.md`: rule by rule what the product does, with the tests that show it. Markdown as prettier leaves it. */
export function rulesPage(
  rules: readonly GuidelineRule[],
  coverage: Coverage,
  tests: readonly RuleTest[],
  titles: GuidelineTitles,
): string {
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  const lines = [
    '# Rules of the guidelines, one by one',
    '',
    'Written by `node build/tools/generate-rules-page.js` from `policies/common/rules.json`, `tools/rules/coverage.json` and the names of the tests. A rule is _built_ when tests with its id in their names show it.',
    '',
    ...countLines('All', rules, coverage),
    ...policies.flatMap((policy) => {
      const own = rules.filter((rule) => rule.policy === policy);
      const { name, title } = titles.get(policy) ?? { name: policy, title: policy };
      return [
        '',
        `## ${name}: ${title}`,
        '',
        ...countLines('Rules', own, coverage),
        ...own.flatMap((rule) => ['', ...ruleLines(rule, coverage.rules[rule.id], tests)]),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function countLines(label: string, rules: readonly GuidelineRule[], coverage: Coverage): string[] {
  const counts = STATES.map((state) => {
    const count = rules.filter(({ id }) => coverage.rules[id]?.state === state).length;
    return `${count} ${STATE_WORDS[state]}`;
  });
  return [`${label}: ${rules.length}, of which ${counts.join(', ')}.`];
}

function ruleLines(
  { id, section, summary }: GuidelineRule,
  state: RuleState | undefined,
  tests: readonly RuleTest[],
): string[] {
  const shown = tests.filter(({ ruleIds }) => ruleIds.includes(id));
  return [
    `### ${id}`,
    '',
    `${plain(section)}: ${plain(summary)}`,
    '',
    `State: ${stateWords(state)}`,
    ...(shown.length === 0 ? [] : ['', ...shown.map(({ file, name }) => `- \`${file}\`: ${plain(name)}`)]),
  ];
}

function stateWords(state: RuleState | undefined): string {
  switch (state?.state) {
    case 'built':
      return '**built**.';
    case 'planned':
      return `planned in issue ${state.issue}. ${plain(state.what)}`;
    case 'shown':
      return `shown as information. ${plain(state.where)}`;
    case 'outside':
      return `outside Outlook. ${plain(state.why)}`;
    case undefined:
      return 'not said.';
  }
}

/** A text in which nothing is Markdown. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_<>[\]|~#$]/g, '\\$&');
}
