import type { HostFailure, HostResult, MailHost } from '../host/mail-host';
import { failure } from '../lib/result';
import { displayLanguage } from './display-language';
import { insertIntoDraft, setDraftSignature } from './draft';
import { openNewMessageForm, openReplyForm } from './forms';
import { hostCall } from './host-call';
import { readOpenItem } from './open-item';

import { readAttachedMessageSource } from './read-attachment';
import { readParts } from './read-message';
import { can } from './requirement-sets';
import { createSharedSettings } from './shared-settings';
import { isOtherMessage } from './same-message';

/** Outlook as the add-in sees it, through Office.js. Make it once, after `officeReady` said `outlook`. */
export function createOutlookHost(): MailHost {
  const { displayName, emailAddress } = Office.context.mailbox.userProfile;
  return {
    language: displayLanguage(),
    person: { name: displayName ?? '', address: emailAddress ?? '' },
    can,
    openItem: readOpenItem,
    onOpenItemChanged: listenForOtherItem,
    readMessage: (id) =>
      withOpenMessage('readMessage', id, () => {
        const open = readOpenItem();
        return open.kind === 'message'
          ? readParts(open.head, can('read-headers'))
          : Promise.resolve(failure(stale('readMessage')));
      }),
    readAttachedMessage: (id, attachmentId) =>
      withOpenMessage('readAttachedMessage', id, () =>
        can('read-attachment')
          ? readAttachedMessageSource(attachmentId)
          : Promise.resolve(
              failure({
                kind: 'not-supported',
                call: 'getAttachmentContentAsync',
                detail: 'needs Mailbox 1.8',
              }),
            ),
      ),
    openReply: (id, html) => withShownMessage('openReply', id, (item) => openReplyForm(item, html)),
    openNewMessage: (id, form) =>
      withShownMessage('openNewMessage', id, (item) => openNewMessageForm(item, form)),
    insertAtCursor: insertIntoDraft,
    setSignature: setDraftSignature,
    settings: createSharedSettings(),
  };
}

/**
 * Outlook tells of another item (Mailbox 1.5), but not always (office-js #6833, #5965), so the pane also looks when
 * it gets the focus or becomes visible. Registered once: `removeHandlerAsync` would remove everybody's.
 */
function listenForOtherItem(listener: () => void): void {
  void hostCall<void>('mailbox.addHandlerAsync', (callback) =>
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, listener, callback),
  );
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
}

/** Runs only when the message that the person sees in the pane is still the open one. */
function withOpenMessage<Value>(
  call: string,
  id: string,
  run: (item: Office.MessageRead) => HostResult<Value>,
): HostResult<Value> {
  const open = readOpenItem();
  if (open.kind !== 'message' || open.head.id !== id) return Promise.resolve(failure(stale(call)));
  return run(Office.context.mailbox.item as Office.MessageRead);
}

/** As above, and Outlook itself confirms it: its idea of the open message can differ from Office.js's (office-js #6833). */
function withShownMessage<Value>(
  call: string,
  id: string,
  run: (item: Office.MessageRead) => HostResult<Value>,
): HostResult<Value> {
  return withOpenMessage(call, id, async (item) =>
    (await isOtherMessage(item)) ? failure(stale(call)) : run(item),
  );
}

function stale(call: string): HostFailure {
  return { kind: 'stale-item', call, detail: 'another item is open' };
}
