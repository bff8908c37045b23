import { replyToOriginal } from '../forwarding/reply-original';
import type { HostResult, MailHost } from '../host/mail-host';
import type { TextLanguage } from '../policy/labels';
import texts from '../texts/guidance.texts.json';
import { say } from '../texts/say';
import type { ReadyReading } from './pane-state';

/** Whether the answer must not carry what the sender wrote: it is a new message then (VIM-20). */
export function isNewMessage({ plan, unwrapped }: Pick<ReadyReading, 'plan' | 'unwrapped'>): boolean {
  return plan.forbids.includes('quote') && (unwrapped.original.from?.address ?? '') !== '';
}

/**
 * Opens the answer to the original sender. Where nothing may be quoted: as a new message with a subject that tells nothing
 * (VIM-20); a client that can't do that gives a failure, since its reply would quote.
 */
export function openAnswer(
  host: MailHost,
  reading: Pick<ReadyReading, 'plan' | 'unwrapped'>,
  language: TextLanguage,
  html: string,
): HostResult<void> {
  const { carrier, original } = reading.unwrapped;
  if (!isNewMessage(reading)) {
    // Outlook's own reply goes to whoever passed it on.
    const toOriginal = host.can('open-new-message')
      ? replyToOriginal(reading.unwrapped, html, language)
      : null;
    return toOriginal ? host.openNewMessage(carrier.id, toOriginal) : host.openReply(carrier.id, html);
  }
  return host.openNewMessage(carrier.id, {
    to: [original.from?.address ?? ''],
    cc: [],
    subject: say(texts.neutralSubject, language),
    html,
    attachOpenMessageAs: null,
  });
}
