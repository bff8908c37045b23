import type { Mailbox } from '../policy/policy';
import type { Plan } from './plan';

/** The mailbox of the municipality that a plan sends a message to; null when nobody has to or may pass it on, or it goes elsewhere. */
export function suggestedMailbox(
  plan: Pick<Plan, 'firstAction' | 'forwardVariant' | 'forbids' | 'mailboxes'>,
): Mailbox | null {
  const goesHere =
    plan.firstAction !== 'none' && plan.forwardVariant === 'internal' && !plan.forbids.includes('forward');
  return (goesHere && plan.mailboxes[0]?.mailbox) || null;
}
