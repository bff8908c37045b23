import type { HostResult, MailHost } from '../host/mail-host';
import { failure } from '../lib/result';
import { displayLanguage } from './display-language';
import { hostCall } from './host-call';
import { readOpenItem } from './open-item';
import { readMessage } from './read-message';
import { can } from './requirement-sets';
import { createSharedSettings } from './shared-settings';

/**
 * Outlook as the add-in sees it, through Office.js. Make it once, after `officeReady` said `outlook`. What is not
 * needed to show the open message is fetched when it is first asked for, with the screens that ask for it.
 */
export function createOutlookHost(): MailHost {
  const { displayName, emailAddress } = Office.context.mailbox.userProfile;
  return {
    language: displayLanguage(),
    person: { name: displayName ?? '', address: emailAddress ?? '' },
    can,
    openItem: readOpenItem,
    onOpenItemChanged: listenForOtherItem,
    readMessage,
    readAttachedMessage: (id, attachmentId) =>
      withPart('readAttachedMessage', attachmentPart, (part) => part.readAttachedMessage(id, attachmentId)),
    openReply: (id, html) => withPart('openReply', formsPart, (part) => part.openReply(id, html)),
    openNewMessage: (id, form) =>
      withPart('openNewMessage', formsPart, (part) => part.openNewMessage(id, form)),
    insertAtCursor: (html, text) =>
      withPart('insertAtCursor', draftPart, (part) => part.insertIntoDraft(html, text)),
    setSignature: (html, text) =>
      withPart('setSignature', draftPart, (part) => part.setDraftSignature(html, text)),
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

const formsPart = () => import(/* webpackChunkName: "forms" */ './forms');
const draftPart = () => import(/* webpackChunkName: "forms" */ './draft');
const attachmentPart = () => import(/* webpackChunkName: "reading" */ './read-attachment');

/** Nothing is checked or done before the part is there: the open item can change while it is fetched. */
async function withPart<Part, Value>(
  call: string,
  fetchPart: () => Promise<Part>,
  run: (part: Part) => HostResult<Value>,
): HostResult<Value> {
  const part = await fetchPart().catch(() => null);
  if (part) return run(part);
  return failure({ kind: 'threw', call, detail: 'a part of the add-in could not be fetched' });
}
