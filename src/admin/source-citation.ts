import type { TextLanguage } from '../policy/labels';
import type { GuidelineSource, Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import type { ShownCitation } from '../ui/Citation';

/** A place in the guideline with what is shown when it is unfolded: the rule in words, and where it stands. */
export function sourceCitation(
  { rule, section }: GuidelineSource,
  policy: Policy,
  language: TextLanguage,
): ShownCitation {
  const known = policy.rules?.find(({ id }) => id === rule);
  return {
    short: `${policy.guideline.short} ${section}`,
    summary: known ? textIn(known.text, language) : '',
    place: rule === undefined ? '' : `${policy.guideline.title}, ${rule}`,
    law: '',
  };
}
