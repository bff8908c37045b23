import type { PolicyProblem } from '../../policy/load-policy';
import { policyProblemText } from '../../texts/policy-problem-text';
import { useLanguage } from '../../ui/texts-context';

/** What is wrong and what to do. */
export function ProblemText(props: { readonly problem: PolicyProblem }) {
  const { problem, nextStep } = policyProblemText(props.problem, useLanguage());
  return (
    <span>
      {sentence(problem)} {nextStep}
    </span>
  );
}

/** Capital at the beginning, full stop at the end. */
function sentence(words: string): string {
  const whole = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
