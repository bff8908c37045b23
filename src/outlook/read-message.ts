import type { HostResult, MessageHead } from '../host/mail-host';
import { success, type Result } from '../lib/result';
import { parseHeaders, receivedTime } from '../mail/headers';
import { MAX_HTML_LENGTH, MAX_TEXT_LENGTH, type Message } from '../mail/message';
import { hostCall } from './host-call';

/**
 * Reads what must be asked for: text, HTML and headers of the open message. Each part may fail alone: without text
 * the message says `extent: 'unread'`, without HTML or headers it has none. So this itself never fails.
 */
export async function readParts(head: MessageHead, canReadHeaders: boolean): HostResult<Message> {
  const item = Office.context.mailbox.item as Office.MessageRead;
  const [text, html, headers] = await Promise.all([
    hostCall<string>('item.body.getAsync(text)', (callback) => item.body.getAsync('text' as never, callback)),
    hostCall<string>('item.body.getAsync(html)', (callback) => item.body.getAsync('html' as never, callback)),
    canReadHeaders
      ? hostCall<string>('item.getAllInternetHeadersAsync', (callback) =>
          item.getAllInternetHeadersAsync(callback),
        )
      : Promise.resolve(success('')),
  ]);
  const fields = parseHeaders(valueOr(headers, ''));
  const whole = valueOr(text, '').replace(/\r\n?/g, '\n');
  return success({
    ...head,
    received: receivedTime(fields) ?? head.received,
    sent: null,
    headers: fields,
    text: whole.slice(0, MAX_TEXT_LENGTH),
    html: valueOr(html, '').slice(0, MAX_HTML_LENGTH),
    extent: !text.ok ? 'unread' : whole.length > MAX_TEXT_LENGTH ? 'cut' : 'whole',
  });
}

function valueOr<Value>(result: Result<Value, unknown>, otherwise: Value): Value {
  return result.ok && result.value !== undefined && result.value !== null ? result.value : otherwise;
}
