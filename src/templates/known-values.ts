import type { Suggestion } from '../classifier/suggestion';
import { localDate, type LocalDate } from '../deadline/local-date';
import { addWorkingDays } from '../deadline/working-days';
import type { Unwrapped } from '../mail/unwrapped';
import type { Plan } from '../plan/plan';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import type { TemplateValues } from './render-template';

/** What can be filled in without asking; dates as `YYYY-MM-DD`. */
export type KnownValues = TemplateValues;

/** A message as it was read, with what is suggested for it. */
export interface ReadMessage {
  readonly unwrapped: Unwrapped;
  readonly suggestion: Suggestion;
  readonly plan: Plan;
}

/** What the open message and its plan tell about the placeholders, in the language of the reply. */
export function knownValues(
  reading: ReadMessage,
  policy: Policy,
  language: TextLanguage,
  now: Date,
): KnownValues {
  const { original } = reading.unwrapped;
  const { suggestion, plan } = reading;
  const [candidate] = plan.mailboxes;
  const file = original.attachments.find((attachment) => !attachment.inline);
  return {
    ...ownValues(policy),
    caseNumber: suggestion.caseReferences[0],
    received: original.received ? localDate(original.received, policy.timeZone) : undefined,
    unit: candidate ? textIn(candidate.mailbox.name, language) : undefined,
    answerBy: promisedDay(reading, policy, now) ?? undefined,
    subject: original.subject.trim() || undefined,
    file: file?.name || undefined,
    sender: original.from?.name.trim() || original.from?.address || undefined,
  };
}

/** The day to promise: the deadline as long as it lies ahead, else as many working days from today, if they are known. */
function promisedDay({ plan }: ReadMessage, policy: Policy, now: Date): LocalDate | null {
  if (plan.replyBy !== null && plan.replyState === 'in-time') return plan.replyBy;
  return addWorkingDays(localDate(now, policy.timeZone), Math.max(1, policy.reply.workingDays), policy);
}

/** What the municipality itself fills in, whatever the message. */
export function ownValues(policy: Policy): KnownValues {
  const official = policy.mailboxes.find((mailbox) => mailbox.id === policy.officialMailbox);
  return { municipality: policy.name, officialAddress: official?.address };
}
