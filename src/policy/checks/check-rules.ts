import { jsonPointer } from '../json-pointer';
import type { Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';
import type { CheckContext } from './policy-check';

/** Somewhere that a rule is cited. */
interface Cited {
  readonly pointer: string;
  readonly rule: string | undefined;
}

export function checkCitedRules(policy: Policy, { ruleIds }: CheckContext): PolicyProblem[] {
  return everyCitation(policy).flatMap(({ pointer, rule }) =>
    rule === undefined || ruleIds.has(rule)
      ? []
      : [problemAt(pointer + jsonPointer('source', 'rule'), 'no-such-rule', { rule })],
  );
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
    ...(policy.keepFor ?? []).map(of('keepFor')),
    ...policy.guidance.flatMap(({ steps, warnings, record }, index) => [
      ...steps.map(of('guidance', index, 'steps')),
      ...warnings.map(of('guidance', index, 'warnings')),
      ...(record ? [of('guidance', index, 'record')(record)] : []),
    ]),
  ];
}
