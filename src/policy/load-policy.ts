import type { Result } from '../lib/result';
import { parseShape } from './parse-shape';
import { policySchema, type Policy } from './policy';
import type { PolicyProblem } from './policy-problem';

export type { PolicyProblem } from './policy-problem';

/**
 * Reads a published policy (`policy/<id>.json`). Checks its shape only: `postgang policy publish` has held it
 * against `check-policy` before. The failure holds every problem of shape.
 */
export function parsePolicy(json: string): Result<Policy, PolicyProblem[]> {
  return parseShape(json, policySchema);
}
