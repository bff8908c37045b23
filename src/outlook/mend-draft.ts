import type { HostResult } from '../host/mail-host';
import { escapeHtml } from '../lib/escape-html';
import { failure } from '../lib/result';
import { hostCall } from './host-call';
import { openDraft } from './read-draft';

/**
 * The longest body that is set whole, in UTF-16 units of HTML. New Outlook cuts bodies with pictures when they are set
 * (office-js #6944), so one with pictures never is.
 */
const MAX_SET_BODY = 200_000;

/** Adds a receiver in Cc. */
export function copyTo(address: string): HostResult<void> {
  return onDraft('cc.addAsync', (draft, callback) => draft.cc.addAsync([address], callback));
}

/** Takes an address out wherever it stands, whatever its case. */
export async function removeReceiver(address: string): HostResult<void> {
  let last: Awaited<HostResult<void>> = { ok: true, value: undefined };
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const people = await onDraft<Office.EmailAddressDetails[]>(`${field}.getAsync`, (draft, callback) =>
      draft[field].getAsync(callback),
    );
    if (!people.ok) return people;
    const kept = people.value.filter(
      ({ emailAddress }) => emailAddress.toLowerCase() !== address.toLowerCase(),
    );
    if (kept.length === people.value.length) continue;
    last = await onDraft(`${field}.setAsync`, (draft, callback) => draft[field].setAsync(kept, callback));
    if (!last.ok) return last;
  }
  return last;
}

export function setSubject(subject: string): HostResult<void> {
  return onDraft('subject.setAsync', (draft, callback) => draft.subject.setAsync(subject, callback));
}

/** Replaces words that stand in the body just once; refused when setting the body could do harm. */
export async function replaceInBody(words: string, replacement: string): HostResult<void> {
  const call = 'body.setAsync';
  const type = await onDraft<Office.CoercionType>('body.getTypeAsync', (draft, callback) =>
    draft.body.getTypeAsync(callback),
  );
  if (!type.ok) return type;
  const isText = String(type.value) === 'text';
  const body = await onDraft<string>('body.getAsync', (draft, callback) =>
    draft.body.getAsync(type.value, callback),
  );
  if (!body.ok) return body;
  const mended = isText
    ? withReplaced(body.value, words, replacement)
    : withReplacedHtml(body.value, words, replacement);
  if (mended === null)
    return failure({ kind: 'not-supported', call, detail: 'the text cannot be changed without harm' });
  return onDraft(call, (draft, callback) =>
    draft.body.setAsync(mended, { coercionType: type.value }, callback),
  );
}

/** The text with the words replaced; null when they do not stand there just once. */
function withReplaced(text: string, words: string, replacement: string): string | null {
  const at = text.indexOf(words);
  if (words === '' || at < 0 || text.indexOf(words, at + 1) >= 0) return null;
  return text.slice(0, at) + replacement + text.slice(at + words.length);
}

/** As `withReplaced`, for words that stand whole between two tags. */
export function withReplacedHtml(html: string, words: string, replacement: string): string | null {
  if (html.length > MAX_SET_BODY || /<img\b|<v:|\bcid:/i.test(html)) return null;
  const escaped = escapeHtml(words);
  const mended = withReplaced(html, escaped, escapeHtml(replacement));
  if (mended === null) return null;
  const before = html.slice(0, html.indexOf(escaped));
  return before.lastIndexOf('<') > before.lastIndexOf('>') ? null : mended;
}

function onDraft<Value>(
  call: string,
  start: (draft: Office.MessageCompose, callback: (result: Office.AsyncResult<Value>) => void) => void,
): HostResult<Value> {
  const draft = openDraft();
  if (!draft) return Promise.resolve(failure({ kind: 'stale-item', call, detail: 'no draft is open' }));
  return hostCall<Value>(call, (callback) => start(draft, callback));
}
