import type { HostResult } from '../host/mail-host';
import { hostCall, hostCallWithoutAnswer } from './host-call';

/** Outlook's limit for the text of a notice, in UTF-16 units. */
const MAX_NOTICE = 150;

const BAR = 'postgang';

/**
 * Shows one of our sentences in Outlook's own bar above the draft; a later one replaces it.
 * @param bar names a bar of its own, at most 32 UTF-16 units
 */
export function showNotice(text: string, bar = BAR): HostResult<void> {
  return hostCall<void>('notificationMessages.replaceAsync', (callback) =>
    replaceNotice(bar, text, callback),
  );
}

/** Takes a bar away; a failure says that it was not there. */
export function hideNotice(bar: string): HostResult<void> {
  return hostCall<void>('notificationMessages.removeAsync', (callback) =>
    openItem().notificationMessages.removeAsync(bar, callback),
  );
}

/** As `showNotice`, at once: not behind calls that Outlook leaves without an answer. */
export function showNoticeAtOnce(text: string): void {
  void hostCallWithoutAnswer('notificationMessages.replaceAsync', () =>
    replaceNotice(BAR, text, () => undefined),
  );
}

function openItem(): Office.MessageCompose {
  return Office.context.mailbox.item as unknown as Office.MessageCompose;
}

function replaceNotice(
  bar: string,
  text: string,
  callback: (result: Office.AsyncResult<void>) => void,
): void {
  const details = {
    type: 'errorMessage' as Office.MailboxEnums.ItemNotificationMessageType,
    message: text.slice(0, MAX_NOTICE),
  };
  openItem().notificationMessages.replaceAsync(bar, details, callback);
}
