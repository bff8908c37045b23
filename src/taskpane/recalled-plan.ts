import { withRecalled, type Recalled } from '../corrections/recall-correction';
import type { Suggestion } from '../classifier/suggestion';
import { isReceiver } from '../mail/address';
import type { Unwrapped } from '../mail/unwrapped';
import type { Plan } from '../plan/plan';
import type { Kind } from '../policy/labels';

/** The suggestion that holds: what the person chose now, else what was chosen last time, else the engine's own. */
export function suggestionShown(
  suggestion: Suggestion,
  recalled: Recalled | null,
  chosenKind: Kind | null,
): Suggestion {
  if (chosenKind === null) return withRecalled(suggestion, recalled);
  return { ...suggestion, kind: chosenKind, unsure: false };
}

/** The plan with the mailbox that was chosen last time first, when it is still in use. */
export function withRecalledMailbox(
  plan: Plan,
  recalled: Recalled | null,
  { original, carrier }: Unwrapped,
): Plan {
  const first = plan.mailboxes.find(({ mailbox }) => mailbox.id === recalled?.mailbox);
  if (!first) return plan;
  return {
    ...plan,
    mailboxes: [first, ...plan.mailboxes.filter((one) => one !== first)],
    alreadyThere: isReceiver(first.mailbox.address, [original, carrier]),
  };
}
