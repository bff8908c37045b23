import type { HostResult } from '../host/mail-host';
import { failure, success } from '../lib/result';
import type { Message } from '../mail/message';
import { hostCall } from './host-call';
import type { Answers } from './message-of-answers';
import { readOpenItem } from './open-item';
import { stale, withOpenMessage } from './open-message';
import { can } from './requirement-sets';

/** Reads the open message; a stale id is refused. What makes a message of the answers is fetched meanwhile. */
export function readMessage(id: string): HostResult<Message> {
  return withOpenMessage('readMessage', id, async (item) => {
    const open = readOpenItem();
    if (open.kind !== 'message') return failure(stale('readMessage'));
    const part = import(/* webpackChunkName: "reading" */ './message-of-answers').catch(() => null);
    const answers = await ask(item);
    const made = await part;
    if (made) return success(made.messageOfAnswers(open.head, answers));
    return failure({
      kind: 'threw',
      call: 'readMessage',
      detail: 'a part of the add-in could not be fetched',
    });
  });
}

/** Asks for what Outlook does not give at once: text, HTML and, from Mailbox 1.8, headers. */
async function ask(item: Office.MessageRead): Promise<Answers> {
  const [text, html, headers] = await Promise.all([
    hostCall<string>('item.body.getAsync(text)', (callback) => item.body.getAsync('text' as never, callback)),
    hostCall<string>('item.body.getAsync(html)', (callback) => item.body.getAsync('html' as never, callback)),
    can('read-headers')
      ? hostCall<string>('item.getAllInternetHeadersAsync', (callback) =>
          item.getAllInternetHeadersAsync(callback),
        )
      : Promise.resolve(success('')),
  ]);
  return { text, html, headers };
}
