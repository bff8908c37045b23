import { PLACEHOLDER } from '../labels';
import type { PolicyProblem } from '../parse-shape';
import type { Policy } from '../policy';

/** One thing that must hold for the pane to work, which the schema cannot say. */
export interface PolicyCheck {
  readonly name: string;
  /** What holds when the check finds nothing; documentation lists these sentences. */
  readonly sentence: string;
  /** Every place where it does not hold. `fileName` is the policy's file without its folder. */
  check(policy: Policy, fileName: string): PolicyProblem[];
}

/** The numbers of the entries whose key another entry before them has. */
export function repeated(keys: readonly string[]): number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}

/** The names of the placeholders in a text, each once, in order. */
export function placeholderNames(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? '').trim()))];
}
