import type { HostFailure, MessageHead } from '../host/mail-host';
import type { Result } from '../lib/result';
import { parseHeaders, receivedTime } from '../mail/headers';
import { MAX_HTML_LENGTH, MAX_TEXT_LENGTH, type Message } from '../mail/message';

/** What Outlook answered for the parts of a message that must be asked for. */
export interface Answers {
  readonly text: Result<string, HostFailure>;
  readonly html: Result<string, HostFailure>;
  readonly headers: Result<string, HostFailure>;
}

/**
 * The open message. Each answer may be missing alone: without text the message says `extent: 'unread'`, without HTML
 * or headers it has none.
 */
export function messageOfAnswers(head: MessageHead, { text, html, headers }: Answers): Message {
  const fields = parseHeaders(valueOr(headers, ''));
  const whole = valueOr(text, '').replace(/\r\n?/g, '\n');
  return {
    ...head,
    received: receivedTime(fields) ?? head.received,
    sent: null,
    headers: fields,
    text: whole.slice(0, MAX_TEXT_LENGTH),
    html: valueOr(html, '').slice(0, MAX_HTML_LENGTH),
    extent: !text.ok ? 'unread' : whole.length > MAX_TEXT_LENGTH ? 'cut' : 'whole',
  };
}

/** Office.js can call an answer well and give nothing with it. */
function valueOr<Value>(result: Result<Value, unknown>, otherwise: Value): Value {
  return result.ok && result.value !== undefined && result.value !== null ? result.value : otherwise;
}
