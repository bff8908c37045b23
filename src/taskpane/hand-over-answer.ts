import { ANSWER_LASTS, type PreparedAnswer } from '../handover/prepared-answer';
import type { MailHost } from '../host/mail-host';
import { eventsRun } from './events-run';

/**
 * Leaves an answer in the person's settings for the reply form that is opened next: passing it to the form would drop the
 * person's own signature and the call can hang. False where no event would put it in, or Outlook does not keep it: then
 * the form must be given the text.
 */
export async function handOverAnswer(
  host: Pick<MailHost, 'can' | 'settings'>,
  conversation: string,
  { text, language }: Pick<PreparedAnswer, 'text' | 'language'>,
  now: Date,
): Promise<boolean> {
  // The events came with the same requirement set as the signature (1.10).
  if (!eventsRun() || !host.can('set-signature') || conversation === '') return false;
  const answer: PreparedAnswer = {
    conversation,
    nonce: crypto.randomUUID(),
    until: now.getTime() + ANSWER_LASTS,
    text,
    language,
  };
  return (await host.settings.write('answer', answer)).ok;
}
