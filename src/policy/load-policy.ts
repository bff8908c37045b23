import type { Result } from '../lib/result';
import { parseShape, type PolicyProblem } from './parse-shape';
import { policySchema, type Policy } from './policy';

export type { PolicyProblem } from './parse-shape';

/**
 * Reads a published policy (`policy/<id>.json`). Checks its shape only: `postgang policy publish` has held it
 * against `check-policy` before. The failure holds every problem of shape.
 */
export function parsePolicy(json: string): Result<Policy, PolicyProblem[]> {
  return parseShape(json, policySchema);
}
