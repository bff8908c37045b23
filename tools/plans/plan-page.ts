import { KINDS, UNITS, type Kind } from '../../src/policy/labels';
import type { Policy } from '../../src/policy/policy';
import kindTexts from '../../src/texts/kinds.texts.json';
import unitTexts from '../../src/texts/units.texts.json';
import { describePlan, type Described } from './describe-plan';
import { PLAN_WORDS, type PlanWords } from './plan-words';
import { planFor, variationsOf, type Variation } from './situations';

const LISTS = ['steps', 'warnings', 'deadlines', 'forbidden', 'contacts', 'copy'] as const;
const VALUES = ['first', 'record', 'template', 'mailbox'] as const;

/** The page that a registrator reviews: every plan that a policy makes, by kind, and what else changes it. */
export function planPage(policy: Policy): string {
  const words = PLAN_WORDS[policy.country];
  const language = policy.country === 'SE' ? 'sv' : 'nb';
  const usual = new Map(KINDS.map((kind) => [kind, describePlan(planFor(policy, { kind }), policy, words)]));
  const nameOf = (kind: Kind): string => kindTexts[kind][language];
  const lines = [
    `# ${words.title}: ${policy.name}`,
    '',
    words.intro,
    '',
    `## ${words.overview}`,
    '',
    ...table(
      [words.kind, words.first, words.record, words.deadlines, words.forbidden],
      [...usual].map(([kind, plan]) => [
        nameOf(kind),
        plan.first,
        plan.record,
        plan.deadlines.join('<br>') || words.none,
        plan.forbidden.join('<br>') || words.none,
      ]),
    ),
    '',
    `## ${words.mailboxes}`,
    '',
    ...mailboxTable(policy, words, language),
    ...[...usual].flatMap(([kind, plan]) => ['', `## ${nameOf(kind)}`, '', ...whole(plan, words)]),
    ...variationLines(policy, words, usual, nameOf),
  ];
  return `${lines.join('\n')}\n`;
}

function mailboxTable(policy: Policy, words: PlanWords, language: 'sv' | 'nb'): string[] {
  const rows = UNITS.filter((unit) => unit !== 'none').map((unit) => [
    unitTexts[unit][language],
    describePlan(planFor(policy, { unit }), policy, words).mailbox,
  ]);
  return table([words.unit, words.mailbox], rows);
}

function whole(plan: Described, words: PlanWords): string[] {
  const shown = LISTS.filter((part) => part !== 'deadlines' && part !== 'forbidden' && plan[part].length > 0);
  return [
    `- **${words.mailbox}:** ${plan.mailbox}`,
    `- **${words.template}:** ${plan.template}`,
    ...shown.flatMap((part) => [`- **${words[part]}**`, ...plan[part].map((item) => `  - ${item}`)]),
  ];
}

function variationLines(
  policy: Policy,
  words: PlanWords,
  usual: ReadonlyMap<Kind, Described>,
  nameOf: (kind: Kind) => string,
): string[] {
  let chapter = '';
  return variationsOf(policy, words).flatMap((variation) => {
    const changes = changesOf(policy, words, usual, variation);
    if (changes.size === 0) return [];
    const heading = variation.chapter === chapter ? [] : ['', `## ${variation.chapter}`];
    chapter = variation.chapter;
    const rows = [...changes].map(([kinds, lines]) => {
      const names = kinds.split(' ') as Kind[];
      const isEvery = names.length === variation.kinds.length && names.length > 1;
      return [isEvery ? words.allKinds : names.map(nameOf).join(', '), lines.join('<br>')];
    });
    return [...heading, '', `### ${variation.title}`, '', ...table([words.kind, words.change], rows)];
  });
}

/** What a variation changes: each change once, by the kinds (with blanks between) that it is the same for. */
function changesOf(
  policy: Policy,
  words: PlanWords,
  usual: ReadonlyMap<Kind, Described>,
  { kinds, suggestion, message, way }: Variation,
): Map<string, string[]> {
  const kindsOf = new Map<string, Kind[]>();
  for (const kind of kinds) {
    const before = usual.get(kind);
    if (before === undefined) continue;
    const after = describePlan(planFor(policy, { kind, ...suggestion }, message, way), policy, words);
    for (const change of differences(before, after, words)) {
      kindsOf.set(change, [...(kindsOf.get(change) ?? []), kind]);
    }
  }
  const byKinds = new Map<string, string[]>();
  for (const [change, changed] of kindsOf) {
    const key = changed.join(' ');
    byKinds.set(key, [...(byKinds.get(key) ?? []), change]);
  }
  return byKinds;
}

function differences(before: Described, after: Described, words: PlanWords): string[] {
  const values = VALUES.filter((part) => before[part] !== after[part]).map(
    (part) => `**${words[part]}:** ${after[part]}`,
  );
  const lists = LISTS.flatMap((part) => {
    const added = after[part].filter((one) => !before[part].includes(one));
    const gone = before[part].filter((one) => !after[part].includes(one));
    return [
      ...added.map((one) => `**${words[part]}** + ${one}`),
      ...gone.map((one) => `**${words[part]}** − ${one}`),
    ];
  });
  return [...values, ...lists];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
