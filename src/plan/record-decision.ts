import type { Suggestion } from '../classifier/suggestion';
import type { Matter, RecordDecision } from '../policy/labels';
import type { Forbidden, Guidance, NamedDecision, Policy } from '../policy/policy';
import { cite, type PlanCitation } from './cite';
import { matchingRows, type Situation } from './matching-rows';

/** The record decision of a plan: a proposal, and everything that may be chosen in its place. */
export interface PlanRecord {
  readonly suggested: RecordDecision;
  /** Why; null when nothing says it and a registrator is asked. */
  readonly citation: PlanCitation | null;
  /** The line of the weeding plan under which it may be deleted; null when it may not, or none is named. */
  readonly weedingCode: string | null;
  /** With their names by law, in the policy's order; never what is forbidden, nor `keep-ordered` or `weed` for secrets. */
  readonly offered: readonly NamedDecision[];
}

/** What may be secret is always registered (OSL 5:1), never only kept in order or deleted. */
const NOT_FOR_SECRETS: readonly RecordDecision[] = ['keep-ordered', 'weed'];
const SECRET_MATTERS: readonly Matter[] = ['concern-report', 'whistleblowing'];

/**
 * The record decision to suggest, from the rows that hold. When it is not sure what the message is and the next
 * best kind asks for another decision, a registrator is asked (HAS-15), as when no row names one that is offered.
 */
export function recordOf(
  situation: Situation,
  rows: readonly Guidance[],
  forbids: readonly Forbidden[],
  policy: Policy,
): PlanRecord {
  const isSecret =
    isConfidential(situation.suggestion) || SECRET_MATTERS.includes(situation.suggestion.matter);
  const ruledOut: readonly RecordDecision[] = [
    ...(isSecret ? NOT_FOR_SECRETS : []),
    ...(forbids.includes('register') ? (['register'] as const) : []),
    ...(forbids.includes('forward') ? (['pass-on'] as const) : []),
  ];
  const offered = policy.recordDecisions.filter(
    ({ offered: isOffered, decision }) => isOffered && !ruledOut.includes(decision),
  );
  const row = decisionIn(rows);
  const decided = row && safeFor(isSecret, row.decision);
  const isKnown = decided !== undefined && offered.some(({ decision }) => decision === decided);
  if (row === undefined || !isKnown || isDoubtful(situation, row.decision, policy)) {
    const rule = offered.find(({ decision }) => decision === 'ask-registrator')?.source;
    return {
      suggested: 'ask-registrator',
      citation: rule ? cite(rule, policy) : null,
      weedingCode: null,
      offered,
    };
  }
  // The row that speaks of weeding does not say why something is registered after all: that is the law.
  const because =
    decided === row.decision ? row.source : offered.find(({ decision }) => decision === decided)?.source;
  return {
    suggested: decided,
    citation: because ? cite(because, policy) : null,
    weedingCode: (decided === 'weed' && row.weedingCode) || null,
    offered,
  };
}

/** Flags that say that it holds what may be secret; a protected identity always is, and so is an identity number. */
export function isConfidential({ flags }: Pick<Suggestion, 'flags'>): boolean {
  return (['confidential', 'protected-identity', 'personal-number'] as const).some((flag) =>
    flags.includes(flag),
  );
}

function decisionIn(rows: readonly Guidance[]): Guidance['record'] {
  return rows.find(({ record }) => record)?.record;
}

function isDoubtful(situation: Situation, decision: RecordDecision, policy: Policy): boolean {
  const { suggestion } = situation;
  const [next] = suggestion.alternatives;
  if (!suggestion.unsure || next === undefined) return suggestion.unsure;
  const other = { ...situation, suggestion: { ...suggestion, kind: next.kind } };
  return decisionIn(matchingRows(policy.guidance, other))?.decision !== decision;
}

function safeFor(isSecret: boolean, decision: RecordDecision): RecordDecision {
  if (!isSecret) return decision;
  if (decision === 'weed') return 'ask-registrator';
  return decision === 'keep-ordered' ? 'register' : decision;
}
