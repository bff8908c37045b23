import { CHECKS } from './checks/all-checks';
import type { CheckContext } from './checks/policy-check';
import type { Policy } from './policy';
import type { PolicyProblem } from './policy-problem';

export type { CheckContext } from './checks/policy-check';

/** Holds a whole (merged) policy against everything the schema cannot say; all problems at once, none is an empty list. */
export function checkPolicy(policy: Policy, context: CheckContext): PolicyProblem[] {
  return CHECKS.flatMap(({ check }) => check(policy, context));
}
