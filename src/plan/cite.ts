import type { Citation, Policy } from '../policy/policy';

/** What a part of a plan rests on, ready to be shown. */
export interface PlanCitation {
  /** The guideline's rule, for instance `OSB-19`; null when only the law says it. */
  readonly rule: string | null;
  /** `Osby § 2.1.3`; the law itself when the guideline says nothing. */
  readonly short: string;
  /** As it is cited at home, for instance `OSL 5 kap. 1 §`; null when none is named. */
  readonly law: string | null;
}

/** The citation in the short form that the municipality's guideline has. */
export function cite({ rule, section, law }: Citation, policy: Policy): PlanCitation {
  const short = section === undefined ? (law ?? '') : `${policy.guideline.short} ${section}`;
  return { rule: rule ?? null, short, law: law ?? null };
}
