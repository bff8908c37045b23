import type { DraftRead } from '../host/draft-host';
import type { HostFailure, HostResult } from '../host/mail-host';
import type { DraftPart } from '../mail/draft';
import type { Person } from '../mail/message';
import { subjectPrefix } from '../mail/subject-prefix';
import { hostCall } from './host-call';
import { isSupported } from './requirement-sets';

type Draft = Office.MessageCompose;
type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

/**
 * The open draft, as far as Outlook hands it out; null when none is open. A getter that fails or hangs leaves its part
 * empty and named in `unread`.
 * @param timeLimit milliseconds for each call
 */
export async function readOpenDraft(timeLimit?: number): Promise<DraftRead | null> {
  const draft = openDraft();
  if (!draft) return null;
  const unread: DraftPart[] = [];
  let failure: HostFailure | null = null;
  const ask = async <Value>(
    part: DraftPart | null,
    call: string,
    start: (callback: Callback<Value>) => void,
  ): Promise<Value | null> => {
    const answer = await hostCall<Value>(call, start, timeLimit);
    if (answer.ok) return answer.value;
    if (part === null) return null;
    if (unread.indexOf(part) < 0) unread.push(part);
    failure = failure || answer.failure;
    return null;
  };
  const people = async (field: 'to' | 'cc' | 'bcc') =>
    personsOf(
      await ask<Office.EmailAddressDetails[]>('receivers', `${field}.getAsync`, (callback) =>
        draft[field].getAsync(callback),
      ),
    );
  const [to, cc, bcc, subject, text, from, composed, attachments] = await Promise.all([
    people('to'),
    people('cc'),
    people('bcc'),
    ask<string>('subject', 'subject.getAsync', (callback) => draft.subject.getAsync(callback)),
    ask<string>('body', 'body.getAsync', (callback) => draft.body.getAsync('text' as never, callback)),
    isSupported('1.7')
      ? ask<Office.EmailAddressDetails>(null, 'from.getAsync', (callback) => draft.from.getAsync(callback))
      : null,
    isSupported('1.10')
      ? ask<{ composeType: string }>(null, 'item.getComposeTypeAsync', (callback) =>
          draft.getComposeTypeAsync(callback as never),
        )
      : null,
    isSupported('1.8')
      ? ask<Office.AttachmentDetailsCompose[]>('attachments', 'item.getAttachmentsAsync', (callback) =>
          draft.getAttachmentsAsync(callback),
        )
      : null,
  ]);
  if (!isSupported('1.8')) unread.push('attachments');
  return {
    use: useOf(composed?.composeType, subject ?? ''),
    from: from ? personOf(from) : null,
    to,
    cc,
    bcc,
    subject: subject ?? '',
    text: (text ?? '').replace(/\r\n?/g, '\n'),
    attachments: (attachments ?? []).filter(({ isInline }) => !isInline).map(({ name }) => name),
    unread,
    failure,
  };
}

/** The draft beside the pane or in the event; null when something else is open. */
export function openDraft(): Draft | null {
  const item = Office.context.mailbox.item as Draft | null | undefined;
  return item && typeof item.subject === 'object' && item.subject !== null ? item : null;
}

/** The conversation of the open draft; `''` when none is open or Outlook has given it none yet. */
export function draftConversation(): string {
  return openDraft()?.conversationId ?? '';
}

/** Whether the open draft is a new message, a reply or a forward; before Mailbox 1.10 its subject tells. */
export async function readDraftUse(): Promise<DraftRead['use']> {
  const draft = openDraft();
  if (!draft) return 'new';
  if (isSupported('1.10')) {
    const composed = await hostCall<{ composeType: string }>('item.getComposeTypeAsync', (callback) =>
      draft.getComposeTypeAsync(callback as never),
    );
    if (composed.ok) return useOf(composed.value?.composeType, '');
  }
  const subject = await hostCall<string>('subject.getAsync', (callback) => draft.subject.getAsync(callback));
  return useOf(undefined, subject.ok ? (subject.value ?? '') : '');
}

/** Keeps a value with the draft (Mailbox 1.11). */
export function keepWithDraft(name: string, value: string): HostResult<void> {
  const call = 'sessionData.setAsync';
  return hostCall<void>(call, (callback) => {
    const draft = openDraft();
    if (!draft) throw new Error('no draft is open');
    draft.sessionData.setAsync(name, value, callback);
  });
}

/** What is kept with the draft under that name; null when nothing is, or this Outlook keeps nothing. */
export async function keptWithDraft(name: string, timeLimit?: number): Promise<string | null> {
  const draft = openDraft();
  if (!draft || !isSupported('1.11')) return null;
  const answer = await hostCall<string>(
    'sessionData.getAsync',
    (callback) => draft.sessionData.getAsync(name, callback),
    timeLimit,
  );
  return answer.ok ? answer.value : null;
}

function useOf(composeType: string | undefined, subject: string): DraftRead['use'] {
  switch (composeType) {
    case 'newMail':
      return 'new';
    case 'reply':
    case 'forward':
      return composeType;
    default: {
      const prefix = subjectPrefix(subject);
      return prefix === 'none' ? 'new' : prefix;
    }
  }
}

function personsOf(people: readonly Office.EmailAddressDetails[] | null): Person[] {
  return (people ?? []).map(personOf);
}

function personOf({ displayName, emailAddress }: Office.EmailAddressDetails): Person {
  return { name: displayName ?? '', address: emailAddress ?? '' };
}
