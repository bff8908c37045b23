import type { HostResult } from '../host/mail-host';
import { hostCall, hostCallWithoutAnswer } from './host-call';

/** Outlook's limit for the text of a notice, in UTF-16 units. */
const MAX_NOTICE = 150;

const KEY = 'postgang';

/** Shows one of our sentences in Outlook's own bar above the draft; a later one replaces it. */
export function showNotice(text: string): HostResult<void> {
  return hostCall<void>('notificationMessages.replaceAsync', (callback) => replaceNotice(text, callback));
}

/** As `showNotice`, at once: not behind calls that Outlook leaves without an answer. */
export function showNoticeAtOnce(text: string): void {
  void hostCallWithoutAnswer('notificationMessages.replaceAsync', () => replaceNotice(text, () => undefined));
}

function replaceNotice(text: string, callback: (result: Office.AsyncResult<void>) => void): void {
  const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const details = {
    type: 'errorMessage' as Office.MailboxEnums.ItemNotificationMessageType,
    message: text.slice(0, MAX_NOTICE),
  };
  item.notificationMessages.replaceAsync(KEY, details, callback);
}
