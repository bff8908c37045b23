import { formatLocalDate } from '../deadline/local-date';
import { timeLeft } from '../deadline/time-left';
import type { PlanDeadline } from '../plan/plan';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import texts from '../texts/guidance.texts.json';
import readingTexts from '../texts/reading.texts.json';
import type { ShownDeadline } from '../ui/DeadlineList';
import { useLanguage, useTexts } from '../ui/texts-context';
import { shownCitation } from './shown-citation';

/** How a deadline is said: the last day and the time left, or the limit itself when the day is not known. */
export function useDeadlineWords(policy: Policy): (deadline: PlanDeadline, now: Date) => ShownDeadline {
  const text = useTexts(texts);
  const reading = useTexts(readingTexts);
  const language = useLanguage();
  return (deadline, now) => ({
    id: deadline.id,
    what: deadline.what ? textIn(deadline.what, language) : reading('answerBy'),
    citation: deadline.citation && shownCitation(deadline.citation, policy, language),
    note: deadline.given ? '' : text('ownTime'),
    ...whenAndLeft(deadline, now),
  });

  function whenAndLeft(
    { dueDate, atOnce, limit }: PlanDeadline,
    now: Date,
  ): Pick<ShownDeadline, 'when' | 'left' | 'urgency'> {
    if (atOnce) return { when: text('at-once'), left: '', urgency: 'today' };
    if (!dueDate) {
      const count = 'count' in limit ? limit.count : 1;
      const key =
        limit.unit === 'at-once' || limit.unit === 'same-day' ? limit.unit : counted(limit.unit, count);
      return { when: text(key, { count }), left: '', urgency: 'none' };
    }
    const { when, isLate, workingDays: count } = timeLeft(dueDate, now, policy);
    const key = when === 'later' || when === 'since-earlier' ? counted(when, count) : when;
    return {
      when: formatLocalDate(dueDate.date, language, 'long'),
      left: when === 'later' && count === 0 ? '' : text(key, { count, time: dueDate.time }),
      urgency: isLate ? 'late' : when === 'today' ? 'today' : 'none',
    };
  }
}

type Counted = 'later' | 'since-earlier' | 'hours' | 'working-days' | 'days' | 'weeks' | 'months';

function counted(key: Counted, count: number): Counted | `${Counted}One` {
  return count === 1 ? `${key}One` : key;
}
