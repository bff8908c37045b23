import type { HostResult, SignatureOutcome } from '../host/mail-host';
import { failure, success } from '../lib/result';
import { holdsSignature } from '../lib/signature-mark';
import { hostCall } from './host-call';
import { mailboxOwner } from './mailbox-owner';
import { isSupported } from './requirement-sets';

type Draft = Office.MessageCompose;

/** Puts text where the cursor is; at the top when it is nowhere in the body. */
export async function insertIntoDraft(html: string, text: string): HostResult<void> {
  return withDraft('body.setSelectedDataAsync', async (draft) => {
    const type = await bodyType(draft);
    return hostCall<void>('body.setSelectedDataAsync', (callback) =>
      draft.body.setSelectedDataAsync(
        type === 'html' ? html : text,
        { coercionType: type as Office.CoercionType },
        callback,
      ),
    );
  });
}

/**
 * Sets or replaces the signature (Mailbox 1.10). HTML into a plain-text draft would be refused, so both are given.
 * Outlook recognises only what was set this way: a signature that stands in the text, as our reply form puts it, is
 * left alone, or the message would have two (office-js #6402, #5483).
 * @param replaceOwn the one in the draft is known to be set this way
 */
export async function setDraftSignature(
  html: string,
  text: string,
  replaceOwn = false,
): HostResult<SignatureOutcome> {
  const call = 'body.setSignatureAsync';
  return withDraft<SignatureOutcome>(call, async (draft) => {
    if (!isSupported('1.10')) return failure({ kind: 'not-supported', call, detail: 'needs Mailbox 1.10' });
    const type = await bodyType(draft);
    if (!replaceOwn && (await alreadySigned(draft))) return success('already-there');
    const outcome = await hostCall<void>(call, (callback) =>
      draft.body.setSignatureAsync(
        type === 'html' ? html : text,
        { coercionType: type as Office.CoercionType },
        callback,
      ),
    );
    return outcome.ok ? success('set') : outcome;
  });
}

/**
 * Turns the person's own signature in Outlook off (Mailbox 1.10). In classic Outlook and on Mac that lasts, so only a
 * policy that wants it may call it; nothing is changed where it is off already.
 */
export function turnOffOwnSignature(): HostResult<void> {
  const call = 'item.disableClientSignatureAsync';
  return withDraft(call, async (draft) => {
    if (!isSupported('1.10')) return failure({ kind: 'not-supported', call, detail: 'needs Mailbox 1.10' });
    const enabled = await hostCall<boolean>('item.isClientSignatureEnabledAsync', (callback) =>
      draft.isClientSignatureEnabledAsync(callback),
    );
    if (enabled.ok && !enabled.value) return success(undefined);
    return hostCall<void>(call, (callback) => draft.disableClientSignatureAsync(callback));
  });
}

/** The mailbox that the draft goes out from (Mailbox 1.7); null where Outlook does not tell. */
export async function draftSender(): Promise<{ readonly address: string; readonly isOwn: boolean } | null> {
  const sender = await withDraft('from.getAsync', async (draft) =>
    hostCall<Office.EmailAddressDetails>('from.getAsync', (callback) => draft.from.getAsync(callback)),
  );
  if (!sender.ok || !sender.value?.emailAddress) return null;
  const address = sender.value.emailAddress;
  return { address, isOwn: address.toLowerCase() === mailboxOwner().toLowerCase() };
}

/** Adds receivers to the draft and puts text above what stands in it. What was filled in before a failure stays. */
export function fillDraft(
  to: readonly string[],
  cc: readonly string[],
  html: string,
  text: string,
): HostResult<void> {
  return withDraft('fillDraft', async (draft) => {
    // The text first: a person sees at once whether it is there, and receivers without it would be worse.
    const put = await prependToDraft(html, text);
    if (!put.ok) return put;
    const added = await addPeople('to.addAsync', draft.to, to);
    return added.ok ? addPeople('cc.addAsync', draft.cc, cc) : added;
  });
}

/** Puts text above all that stands in the draft. */
export function prependToDraft(html: string, text: string): HostResult<void> {
  const call = 'body.prependAsync';
  return withDraft(call, async (draft) => {
    const type = await bodyType(draft);
    return hostCall<void>(call, (callback) =>
      draft.body.prependAsync(
        type === 'html' ? html : text,
        { coercionType: type as Office.CoercionType },
        callback,
      ),
    );
  });
}

function addPeople(call: string, field: Office.Recipients, addresses: readonly string[]): HostResult<void> {
  if (addresses.length === 0) return Promise.resolve(success(undefined));
  return hostCall<void>(call, (callback) => field.addAsync([...addresses], callback));
}

/** False, too, when the draft can't be read: then the person sees what happens. */
async function alreadySigned(draft: Draft): Promise<boolean> {
  const body = await hostCall<string>('body.getAsync', (callback) =>
    draft.body.getAsync('html' as never, callback),
  );
  return body.ok && holdsSignature(body.value ?? '');
}

/** HTML unless Outlook says that the draft is plain text. */
async function bodyType(draft: Draft): Promise<'html' | 'text'> {
  const type = await hostCall<Office.CoercionType>('body.getTypeAsync', (callback) =>
    draft.body.getTypeAsync(callback),
  );
  return type.ok && String(type.value) === 'text' ? 'text' : 'html';
}

function withDraft<Value>(call: string, run: (draft: Draft) => HostResult<Value>): HostResult<Value> {
  const item = Office.context.mailbox.item as Draft | null | undefined;
  if (!item) return Promise.resolve(failure({ kind: 'stale-item', call, detail: 'nothing is open' }));
  return run(item);
}
