import { replyToOriginal } from '../forwarding/reply-original';
import type { HostFailure, HostResult, MailHost } from '../host/mail-host';
import { success, type Result } from '../lib/result';
import type { TextLanguage } from '../policy/labels';
import texts from '../texts/guidance.texts.json';
import { say } from '../texts/say';
import { handOverAnswer } from './hand-over-answer';
import type { ReadyReading } from './pane-state';

/** A finished answer. */
export interface Answer {
  readonly language: TextLanguage;
  /** Without the signature. */
  readonly text: string;
  /** With the signature. */
  readonly html: string;
}

/**
 * `opened`: the form has the text. `handed-over`: the form is empty, and the event puts the text in; nobody tells whether
 * it did.
 */
export type Opened = 'opened' | 'handed-over';

/** Whether the answer must not carry what the sender wrote: it is a new message then (VIM-20). */
export function isNewMessage({ plan, unwrapped }: Pick<ReadyReading, 'plan' | 'unwrapped'>): boolean {
  return plan.forbids.includes('quote') && (unwrapped.original.from?.address ?? '') !== '';
}

/**
 * Opens the answer to the original sender. Where nothing may be quoted: as a new message with a subject that tells nothing
 * (VIM-20); a client that can't do that gives a failure, since its reply would quote. Outlook's own reply is opened empty
 * where an event puts the text in, so that Outlook's quote and signature stay.
 */
export async function openAnswer(
  host: MailHost,
  reading: Pick<ReadyReading, 'plan' | 'unwrapped'>,
  answer: Answer,
  now: Date,
): HostResult<Opened> {
  const { carrier, original } = reading.unwrapped;
  const { html, language } = answer;
  if (isNewMessage(reading)) {
    const to = [original.from?.address ?? ''];
    const subject = say(texts.neutralSubject, language);
    const form = { to, cc: [], subject, html, attachOpenMessageAs: null };
    return asOpened(await host.openNewMessage(carrier.id, form), 'opened');
  }
  // Outlook's own reply goes to whoever passed it on.
  const toOriginal = host.can('open-new-message') ? replyToOriginal(reading.unwrapped, html, language) : null;
  if (toOriginal) return asOpened(await host.openNewMessage(carrier.id, toOriginal), 'opened');
  const isHandedOver = await handOverAnswer(host, carrier.conversationId, answer, now);
  return isHandedOver
    ? asOpened(await host.openReply(carrier.id, ''), 'handed-over')
    : asOpened(await host.openReply(carrier.id, html), 'opened');
}

function asOpened(outcome: Result<void, HostFailure>, opened: Opened): Result<Opened, HostFailure> {
  return outcome.ok ? success(opened) : outcome;
}
