import { headerValue, parseHeaders } from '../mail/headers';
import { hostCall } from './host-call';
import { can } from './requirement-sets';

/** Milliseconds that the comparison may take: the person waits for a form. */
const COMPARE_TIME_LIMIT = 2_000;

/**
 * Whether Outlook has another message open than the one whose facts Office.js gives. Asks Outlook for the headers
 * (Mailbox 1.8) and compares the Message-ID. False when it can't be told: then the facts are all there is.
 */
export async function isOtherMessage(item: Office.MessageRead): Promise<boolean> {
  const known = item.internetMessageId?.trim();
  if (!known || !can('read-headers')) return false;
  const headers = await hostCall<string>(
    'item.getAllInternetHeadersAsync',
    (callback) => item.getAllInternetHeadersAsync(callback),
    COMPARE_TIME_LIMIT,
  );
  if (!headers.ok) return false;
  const open = headerValue(parseHeaders(headers.value ?? ''), 'Message-ID')?.trim();
  return !!open && open !== known;
}
