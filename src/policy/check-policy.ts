import { CHECKS } from './checks/all-checks';
import type { PolicyProblem } from './parse-shape';
import type { Policy } from './policy';

/**
 * Holds a whole (merged) policy against everything the schema cannot say; all problems at once, none is an empty list.
 * `fileName` is the name of its file without the folder, for instance `se-1273-osby.json`.
 */
export function checkPolicy(policy: Policy, fileName: string): PolicyProblem[] {
  return CHECKS.flatMap(({ check }) => check(policy, fileName));
}
