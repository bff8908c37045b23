import type { DraftRead } from '../../src/host/draft-host';
import type {
  Ability,
  HostFailure,
  MailHost,
  MessageHead,
  OpenItem,
  TrailStore,
} from '../../src/host/mail-host';
import { failure, success } from '../../src/lib/result';
import type { Message } from '../../src/mail/message';

/** A message head with nothing in it but what a test names. */
export function head(part: Partial<MessageHead> = {}): MessageHead {
  return {
    id: 'item-1',
    messageId: '<one@example.se>',
    conversationId: 'conversation-1',
    subject: 'Hål i vägen',
    from: { name: 'Anna Alm', address: 'anna@alm.example' },
    to: [{ name: '', address: 'kommun@osby.se' }],
    cc: [],
    received: new Date('2026-11-18T08:12:00Z'),
    attachments: [],
    ...part,
  };
}

/** A whole message with nothing in it but what a test names. */
export function message(part: Partial<Message> = {}): Message {
  return { ...head(), sent: null, headers: [], text: '', html: '', extent: 'whole', ...part };
}

/** A new draft with nothing in it but what a test names. */
export function draftRead(part: Partial<DraftRead> = {}): DraftRead {
  return {
    use: 'new',
    from: { name: 'Bo Ek', address: 'bo.ek@osby.se' },
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    text: '',
    attachments: [],
    unread: [],
    failure: null,
    ...part,
  };
}

/** What was asked of the fake mail program, in order. */
export interface Asked {
  readonly call: string;
  readonly detail: unknown;
}

export interface FakeHost extends MailHost {
  readonly asked: Asked[];
  /** Opens another item and tells the listeners, as a pinned pane is told. */
  open(item: OpenItem): void;
}

/** What lies on messages, in memory, by item. */
export function fakeTrail(onItems = new Map<string, string>()): TrailStore {
  return {
    read: async (id) => success(onItems.get(id) ?? null),
    write: async (id, replaced, text) => {
      const found = onItems.get(id) ?? null;
      if (found !== replaced) return success({ kind: 'changed-meanwhile' as const, found });
      onItems.set(id, text);
      return success({ kind: 'kept' as const });
    },
    mark: async () => success([]),
  };
}

/** A mail program in memory, for tests of what stands before it. Every part can be replaced. */
export function fakeHost(parts: Partial<MailHost> & { readonly lacks?: readonly Ability[] } = {}): FakeHost {
  const asked: Asked[] = [];
  const listeners: Array<() => void> = [];
  const stored = new Map<string, unknown>();
  let item: OpenItem = { kind: 'message', head: head() };
  const note = (call: string, detail: unknown) => void asked.push({ call, detail });
  const done =
    (call: string) =>
    async (...detail: unknown[]) => {
      note(call, detail);
      return success(undefined);
    };
  return {
    language: 'sv-SE',
    person: { name: 'Bo Ek', address: 'bo.ek@osby.se' },
    can: (ability) => !parts.lacks?.includes(ability),
    openItem: () => item,
    onOpenItemChanged: (listener) => void listeners.push(listener),
    readMessage: async (id) =>
      item.kind === 'message' && item.head.id === id
        ? success(message({ ...item.head, text: `Text of ${item.head.subject}` }))
        : failure<HostFailure>({ kind: 'stale-item', call: 'readMessage', detail: '' }),
    readAttachedMessage: async () =>
      failure<HostFailure>({ kind: 'not-supported', call: 'readAttachedMessage', detail: '' }),
    readOriginal: async () =>
      failure<HostFailure>({ kind: 'not-supported', call: 'readOriginal', detail: '' }),
    openReply: done('openReply'),
    openNewMessage: done('openNewMessage'),
    insertAtCursor: done('insertAtCursor'),
    setSignature: async (...detail) => {
      note('setSignature', detail);
      return success('set' as const);
    },
    fillDraft: done('fillDraft'),
    draft: {
      read: async () => draftRead(),
      onReceiversChanged: () => undefined,
      copyTo: done('copyTo'),
      removeReceiver: done('removeReceiver'),
      setSubject: done('setSubject'),
      replaceInBody: done('replaceInBody'),
      keep: done('keep'),
    },
    trail: fakeTrail(),
    settings: {
      read: (feature) => stored.get(feature) ?? null,
      write: async (feature, value) => {
        stored.set(feature, value);
        return success(undefined);
      },
      onChangedElsewhere: () => undefined,
    },
    diagnostics: async () =>
      success({
        host: 'OutlookWebApp',
        platform: 'OfficeOnline',
        version: '16.0.1',
        requirementSets: ['1.5', '1.8'],
        themeColour: '',
        isShared: false,
        delegatePermissions: null,
        mayRead: true,
        settings: { person: 40 },
        failures: [],
      }),
    ...parts,
    asked,
    open: (next) => {
      item = next;
      for (const listener of listeners) listener();
    },
  };
}
