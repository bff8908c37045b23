import type { PlanDeadline } from '../plan/plan';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import guidanceTexts from '../texts/guidance.texts.json';
import texts from '../texts/reading.texts.json';
import { trailState } from '../trail/trail-state';
import { PlanCard, type PlanCardProps } from '../ui/PlanCard';
import { useLanguage, useTexts } from '../ui/texts-context';
import { useDeadlineWords } from './deadline-words';
import { useMailboxWords } from './mailbox-words';
import { movedDeadlines } from './moved-deadlines';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { shownCitation } from './shown-citation';
import { useTrail } from './use-trail';

/** The plan in words. */
export function PlanPart(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const guidance = useTexts(guidanceTexts);
  const language = useLanguage();
  const { policy } = props;
  const { plan, suggestion, recalled } = props.reading;
  const words = useMailboxWords(suggestion.unit, recalled);
  const deadlineWords = useDeadlineWords(policy);
  const { state, store } = usePane();
  const { doneSteps } = state.work;
  const now = new Date();
  const { trail } = useTrail(policy, props.reading);
  const { received } = props.reading.unwrapped.original;
  const deadlines = movedDeadlines(plan.deadlines, received, trailState(trail), policy, now);
  const tick = (id: string, isDone: boolean) =>
    store.changeWork({ doneSteps: [...doneSteps.filter((one) => one !== id), ...(isDone ? [id] : [])] });
  return (
    <PlanCard
      deadlines={mostUrgentFirst(deadlines).map((deadline) => deadlineWords(deadline, now))}
      withoutDeadline={plan.answerNeeded || plan.forbids.includes('reply') ? null : text('noAnswerNeeded')}
      steps={plan.steps.map((step) => ({
        id: step.id,
        text: textIn(step.text, language),
        citation: shownCitation(step.citation, policy, language),
        isDone: doneSteps.includes(step.id),
      }))}
      onTick={tick}
      warnings={plan.warnings.map((warning) => ({
        id: warning.id,
        text: textIn(warning.text, language),
        citation: shownCitation(warning.citation, policy, language),
      }))}
      notOffered={notOffered()}
      defects={plan.defects.map((defect) => guidance(defect.what, { text: defect.text }))}
      mailbox={whoseItIs()}
    />
  );

  function notOffered(): readonly string[] {
    return [
      ...(plan.forbids.includes('reply') ? [guidance('noReply')] : []),
      ...(plan.forbids.includes('forward') ? [guidance('noForward')] : []),
    ];
  }

  function whoseItIs(): PlanCardProps['mailbox'] {
    if (plan.firstAction === 'none' || plan.forbids.includes('forward')) return null;
    const [candidate] = plan.mailboxes;
    const wentThere = candidate !== undefined && candidate.mailbox.id === recalled?.mailbox;
    const names = plan.copyTo.map((mailbox) => words.name(mailbox)).join(', ');
    const copyTo = names === '' ? '' : guidance('copyTo', { names });
    if (plan.forwardVariant === 'external' && !wentThere) {
      return {
        name: text('otherAuthority'),
        address: '',
        why: text('otherAuthorityHint'),
        alreadyThere: false,
        copyTo,
      };
    }
    if (!candidate) return null;
    const { mailbox } = candidate;
    return {
      name: words.name(mailbox),
      address: words.address(mailbox),
      why: words.why(candidate),
      alreadyThere: plan.alreadyThere,
      copyTo,
    };
  }
}

/** What is due at once stands before the reply: a list that is folded must not hide it. */
function mostUrgentFirst(deadlines: readonly PlanDeadline[]): readonly PlanDeadline[] {
  return [...deadlines.filter(({ atOnce }) => atOnce), ...deadlines.filter(({ atOnce }) => !atOnce)];
}
