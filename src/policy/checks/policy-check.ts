import { PLACEHOLDER } from '../labels';
import type { Policy } from '../policy';
import type { PolicyProblem } from '../policy-problem';

/** What a policy is held against beside itself. */
export interface CheckContext {
  /** The name of its file without the folder, for instance `se-1273-osby.json`. */
  readonly fileName: string;
  /** The ids in `policies/common/rules.json`. */
  readonly ruleIds: ReadonlySet<string>;
}

/** One thing that must hold for the pane to work, which the schema cannot say. */
export interface PolicyCheck {
  readonly name: string;
  /** What holds when the check finds nothing; documentation lists these sentences. */
  readonly sentence: string;
  /** Every place where it does not hold. Its time grows with the policy, not with its square. */
  check(policy: Policy, context: CheckContext): PolicyProblem[];
}

/** The numbers of the entries whose key another entry before them has. */
export function repeated(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

/** A placeholder by its name as it stands in a text. */
export function inBraces(name: string): string {
  return `{{${name}}}`;
}

/** The names of the placeholders in a text, each once, in order. */
export function placeholderNames(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? '').trim()))];
}
