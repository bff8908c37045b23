import { nextDue } from '../deadline/next-due';
import type { PlanDeadline } from '../plan/plan';
import type { Policy } from '../policy/policy';
import texts from '../texts/clock.texts.json';
import type { TrailState } from '../trail/trail-state';

/**
 * The deadlines of a plan as they stand after what was sent: a holding reply meets the time for a first answer, and the
 * day that it promised is the next deadline (OSB-50, OSB-51, VIM-8). A reply without a day leaves none to answer on.
 */
export function movedDeadlines(
  deadlines: readonly PlanDeadline[],
  received: Date | null,
  { firstReplySent, promised }: Pick<TrailState, 'firstReplySent' | 'promised'>,
  policy: Policy,
  now: Date,
): readonly PlanDeadline[] {
  return deadlines.flatMap((deadline) => {
    if (deadline.id !== 'reply') return [deadline];
    const facts = { received, limit: deadline.limit, holdingSentAt: firstReplySent, promisedOn: promised };
    const next = nextDue(facts, policy);
    if (!next.ok || next.value.stage === 'first-answer') return [deadline];
    const { due } = next.value;
    if (due === null) return [];
    const { sv, nb, nn, en } = texts.promised;
    return [
      {
        ...deadline,
        what: { sv, nb, nn, en },
        due: due.date,
        dueDate: due,
        atOnce: false,
        state: now > due.at ? ('late' as const) : ('in-time' as const),
        remind: false,
      },
    ];
  });
}
