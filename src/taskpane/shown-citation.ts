import type { PlanCitation } from '../plan/plan';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import type { ShownCitation } from '../ui/Citation';

/** A citation with what is shown when it is unfolded: the rule in words, and where it stands. */
export function shownCitation(
  { rule, short, law }: PlanCitation,
  policy: Policy,
  language: TextLanguage,
): ShownCitation {
  const known = policy.rules?.find(({ id }) => id === rule);
  return {
    short,
    summary: known ? textIn(known.text, language) : '',
    place: rule === null ? '' : `${policy.guideline.title}, ${rule}`,
    law: law === null || law === short ? '' : law,
  };
}
