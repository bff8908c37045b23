import type { HostResult } from '../host/mail-host';
import { hostCall } from './host-call';

/** Outlook's limit for the text of a notice, in UTF-16 units. */
const MAX_NOTICE = 150;

const KEY = 'postgang';

/** Shows one of our sentences in Outlook's own bar above the draft; a later one replaces it. */
export function showNotice(text: string): HostResult<void> {
  const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const details = {
    type: 'errorMessage' as Office.MailboxEnums.ItemNotificationMessageType,
    message: text.slice(0, MAX_NOTICE),
  };
  return hostCall<void>('notificationMessages.replaceAsync', (callback) =>
    item.notificationMessages.replaceAsync(KEY, details, callback),
  );
}
