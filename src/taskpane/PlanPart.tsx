import { formatLocalDate } from '../deadline/local-date';
import texts from '../texts/reading.texts.json';
import { PlanCard, type PlanCardProps } from '../ui/PlanCard';
import { useLanguage, useTexts } from '../ui/texts-context';
import { useMailboxWords } from './mailbox-words';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';

/** The plan in words. */
export function PlanPart(props: { readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { plan, suggestion, recalled } = props.reading;
  const words = useMailboxWords(suggestion.unit, recalled);
  const { policy } = usePane().state;
  if (policy.kind !== 'ready') return null;
  const { reply, guideline } = policy.policy;
  const [candidate] = plan.mailboxes;
  const place = [guideline.short, reply.source?.section].filter(Boolean).join(' ');
  const citation = text(reply.given ? 'byGuideline' : 'ownDefault', { place });
  return (
    <PlanCard
      label={text(plan.answerNeeded ? 'answerBy' : 'answer')}
      answerBy={plan.replyBy && formatLocalDate(plan.replyBy, language, 'long')}
      withoutDate={plan.answerNeeded ? unknownDate() : text('noAnswerNeeded')}
      state={plan.replyState}
      citation={plan.answerNeeded ? citation : null}
      mailbox={whoseItIs()}
    />
  );

  function unknownDate(): string {
    const days = reply.workingDays;
    return days === 1 ? text('answerByUnknownOne') : text('answerByUnknown', { days });
  }

  function whoseItIs(): PlanCardProps['mailbox'] {
    if (plan.firstAction === 'none') return null;
    const wentThere = candidate !== undefined && candidate.mailbox.id === recalled?.mailbox;
    if (plan.forwardVariant === 'external' && !wentThere) {
      return {
        name: text('otherAuthority'),
        address: '',
        why: text('otherAuthorityHint'),
        alreadyThere: false,
      };
    }
    if (!candidate) return null;
    const { mailbox } = candidate;
    return {
      name: words.name(mailbox),
      address: words.address(mailbox),
      why: words.why(candidate),
      alreadyThere: plan.alreadyThere,
    };
  }
}
