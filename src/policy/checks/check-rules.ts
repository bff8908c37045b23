import { jsonPointer } from '../json-pointer';
import type { PolicyProblem } from '../parse-shape';
import type { Policy } from '../policy';
import type { CheckContext } from './policy-check';

/** Somewhere that a rule is cited. */
interface Cited {
  readonly pointer: string;
  readonly rule: string | undefined;
}

export function checkCitedRules(policy: Policy, { ruleIds }: CheckContext): PolicyProblem[] {
  return everyCitation(policy)
    .filter(({ rule }) => rule !== undefined && !ruleIds.has(rule))
    .map(({ pointer, rule }) => ({
      pointer: pointer + jsonPointer('source', 'rule'),
      problem: `${rule} is no rule of a guideline`,
      nextStep: 'Correct it, add the rule to policies/common/rules.json, or cite the section alone.',
    }));
}

function everyCitation(policy: Policy): Cited[] {
  const of = (...place: readonly (string | number)[]) => {
    return (
      one: { readonly source?: { readonly rule?: string | undefined } | undefined },
      index?: number,
    ) => ({
      pointer: index === undefined ? jsonPointer(...place) : jsonPointer(...place, index),
      rule: one.source?.rule,
    });
  };
  return [
    of('reply')(policy.reply),
    of('signature')(policy.signature),
    ...policy.templates.map(of('templates')),
    ...policy.recordDecisions.map(of('recordDecisions')),
    ...policy.contacts.map(of('contacts')),
    ...policy.deadlines.map(of('deadlines')),
    ...policy.guidance.flatMap(({ steps, warnings, record }, index) => [
      ...steps.map(of('guidance', index, 'steps')),
      ...warnings.map(of('guidance', index, 'warnings')),
      ...(record ? [of('guidance', index, 'record')(record)] : []),
    ]),
  ];
}
