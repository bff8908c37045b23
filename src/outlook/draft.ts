import type { HostResult, SignatureOutcome } from '../host/mail-host';
import { failure, success } from '../lib/result';
import { holdsSignature } from '../lib/signature-mark';
import { hostCall } from './host-call';
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
 */
export async function setDraftSignature(html: string, text: string): HostResult<SignatureOutcome> {
  const call = 'body.setSignatureAsync';
  return withDraft<SignatureOutcome>(call, async (draft) => {
    if (!isSupported('1.10')) return failure({ kind: 'not-supported', call, detail: 'needs Mailbox 1.10' });
    const type = await bodyType(draft);
    if (await alreadySigned(draft)) return success('already-there');
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
