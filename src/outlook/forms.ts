import {
  MAX_FORM_HTML,
  MAX_FORM_SUBJECT,
  type HostFailure,
  type HostResult,
  type NewMessageForm,
} from '../host/mail-host';
import { failure } from '../lib/result';
import { hostCall, hostCallWithoutAnswer } from './host-call';
import { stale, withOpenMessage } from './open-message';
import { isSupported } from './requirement-sets';
import { isOtherMessage } from './same-message';

/** Opening a form is quick or does not happen (office-js #6814): the person must not wait long for the way out. */
const FORM_TIME_LIMIT = 6_000;

/** Opens Outlook's reply form with our text in it; `id` is the message that it answers. */
export function openReply(id: string, html: string): HostResult<void> {
  return withShownMessage('openReply', id, (item) => openReplyForm(item, html));
}

/** Opens Outlook's form for a new message (Mailbox 1.6), with the open message attached when asked for. */
export function openNewMessage(id: string, form: NewMessageForm): HostResult<void> {
  return withShownMessage('openNewMessage', id, (item) => openNewMessageForm(item, form));
}

function openReplyForm(item: Office.MessageRead, html: string): HostResult<void> {
  const call = 'item.displayReplyForm';
  if (html.length > MAX_FORM_HTML) return refused(tooLarge(call, html.length));
  if (!isSupported('1.9')) {
    return hostCallWithoutAnswer(call, () => item.displayReplyForm({ htmlBody: html }));
  }
  return hostCall<void>(
    `${call}Async`,
    (callback) => item.displayReplyFormAsync({ htmlBody: html }, callback as never),
    FORM_TIME_LIMIT,
  );
}

function openNewMessageForm(item: Office.MessageRead, form: NewMessageForm): HostResult<void> {
  const call = 'mailbox.displayNewMessageForm';
  if (!isSupported('1.6')) return refused({ kind: 'not-supported', call, detail: 'needs Mailbox 1.6' });
  if (form.html.length > MAX_FORM_HTML) return refused(tooLarge(call, form.html.length));
  const parameters = {
    toRecipients: [...form.to],
    ccRecipients: [...form.cc],
    subject: form.subject.slice(0, MAX_FORM_SUBJECT),
    htmlBody: form.html,
    attachments:
      form.attachOpenMessageAs === null
        ? []
        : [{ type: 'item', itemId: item.itemId, name: form.attachOpenMessageAs }],
  };
  if (!isSupported('1.9')) {
    return hostCallWithoutAnswer(call, () => Office.context.mailbox.displayNewMessageForm(parameters));
  }
  return hostCall<void>(
    `${call}Async`,
    (callback) => Office.context.mailbox.displayNewMessageFormAsync(parameters, callback as never),
    FORM_TIME_LIMIT,
  );
}

/** Only for the open message, and Outlook itself confirms it: its idea of that can differ from Office.js's (office-js #6833). */
function withShownMessage(
  call: string,
  id: string,
  run: (item: Office.MessageRead) => HostResult<void>,
): HostResult<void> {
  return withOpenMessage(call, id, async (item) =>
    (await isOtherMessage(item)) ? failure(stale(call)) : run(item),
  );
}

function tooLarge(call: string, length: number): HostFailure {
  return { kind: 'too-large', call, detail: `${length} characters; Outlook takes ${MAX_FORM_HTML}` };
}

function refused(reason: HostFailure): HostResult<void> {
  return Promise.resolve(failure(reason));
}
