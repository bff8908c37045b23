import type { HostFailure, MailHost } from '../host/mail-host';
import { failure, type Result } from '../lib/result';
import { displayLanguage } from './display-language';
import { noteFailure } from './failures';
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
    readOriginal: (id, options) =>
      withPart('readOriginal', originalPart, (part) => part.readOriginal(id, options)),
    openReply: (id, html) => withPart('openReply', formsPart, (part) => part.openReply(id, html)),
    openNewMessage: (id, form) =>
      withPart('openNewMessage', formsPart, (part) => part.openNewMessage(id, form)),
    insertAtCursor: (html, text) =>
      withPart('insertAtCursor', draftPart, (part) => part.insertIntoDraft(html, text)),
    setSignature: (html, text) =>
      withPart('setSignature', draftPart, (part) => part.setDraftSignature(html, text)),
    fillDraft: (to, cc, html, text) =>
      withPart('fillDraft', draftPart, (part) => part.fillDraft(to, cc, html, text)),
    draft: {
      read: () =>
        checksPart().then(
          (part) => part.readOpenDraft(),
          () => null,
        ),
      onReceiversChanged: listenForReceivers,
      copyTo: (address) => withPart('copyTo', mendPart, (part) => part.copyTo(address)),
      removeReceiver: (address) =>
        withPart('removeReceiver', mendPart, (part) => part.removeReceiver(address)),
      setSubject: (subject) => withPart('setSubject', mendPart, (part) => part.setSubject(subject)),
      replaceInBody: (words, replacement) =>
        withPart('replaceInBody', mendPart, (part) => part.replaceInBody(words, replacement)),
      keep: (name, value) => withPart('keep', checksPart, (part) => part.keepWithDraft(name, value)),
    },
    trail: {
      read: (id) => withPart('readTrail', trailPart, (part) => part.readStored(id)),
      write: (id, replaced, text) =>
        withPart('writeTrail', trailPart, (part) => part.writeStored(id, replaced, text)),
      mark: (id, add, remove) =>
        withPart('markMessage', categoriesPart, (part) => part.markMessage(id, add, remove)),
    },
    settings: createSharedSettings(),
    diagnostics: () => withPart('diagnostics', supportPart, (part) => part.readDiagnostics()),
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

/** Beside an older Outlook nobody tells; the pane reads the draft again now and then anyhow. */
function listenForReceivers(listener: () => void): void {
  void hostCall<void>('item.addHandlerAsync', (callback) => {
    const draft = Office.context.mailbox.item as unknown as Office.MessageCompose;
    draft.addHandlerAsync(Office.EventType.RecipientsChanged, listener, callback);
  });
}

const formsPart = () => import(/* webpackChunkName: "forms" */ './forms');
const draftPart = () => import(/* webpackChunkName: "forms" */ './draft');
const checksPart = () => import(/* webpackChunkName: "forms" */ './read-draft');
const mendPart = () => import(/* webpackChunkName: "forms" */ './mend-draft');
const trailPart = () => import(/* webpackChunkName: "reading" */ './custom-properties');
const categoriesPart = () => import(/* webpackChunkName: "reading" */ './categories');
const originalPart = () => import(/* webpackChunkName: "registration" */ './read-original');
const supportPart = () => import(/* webpackChunkName: "support" */ './read-diagnostics');
const attachmentPart = () => import(/* webpackChunkName: "reading" */ './read-attachment');

/** Nothing is checked or done before the part is there: the open item can change while it is fetched. */
async function withPart<Part, Value, Failure = never>(
  call: string,
  fetchPart: () => Promise<Part>,
  run: (part: Part) => Promise<Result<Value, HostFailure | Failure>>,
): Promise<Result<Value, HostFailure | Failure>> {
  const from = Date.now();
  const part = await fetchPart().catch(() => null);
  if (part) return run(part);
  const reason: HostFailure = {
    kind: 'part-missing',
    call,
    detail: 'a part of the add-in could not be fetched',
  };
  noteFailure(reason, from);
  return failure(reason);
}
