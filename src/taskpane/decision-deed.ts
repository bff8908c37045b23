import type { PlanRecord } from '../plan/plan';
import type { RecordDecision } from '../policy/labels';
import type { Deed } from '../trail/trail';

/** The record decision as the trail keeps it: what is weeded by a line of the weeding plan is kept with that line. */
export function decisionDeed(
  decision: RecordDecision,
  { weedingCode }: Pick<PlanRecord, 'weedingCode'>,
): Deed {
  const isByPlan = decision === 'weed' && weedingCode !== null;
  return isByPlan ? { what: 'decision', decision, weedingCode } : { what: 'decision', decision };
}
