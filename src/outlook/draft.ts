import type { HostResult } from '../host/mail-host';
import { failure } from '../lib/result';
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

/** Sets or replaces the signature (Mailbox 1.10). HTML into a plain-text draft would be refused, so both are given. */
export async function setDraftSignature(html: string, text: string): HostResult<void> {
  return withDraft('body.setSignatureAsync', async (draft) => {
    if (!isSupported('1.10')) {
      return failure({ kind: 'not-supported', call: 'body.setSignatureAsync', detail: 'needs Mailbox 1.10' });
    }
    const type = await bodyType(draft);
    return hostCall<void>('body.setSignatureAsync', (callback) =>
      draft.body.setSignatureAsync(
        type === 'html' ? html : text,
        { coercionType: type as Office.CoercionType },
        callback,
      ),
    );
  });
}

/** HTML unless Outlook says that the draft is plain text. */
async function bodyType(draft: Draft): Promise<'html' | 'text'> {
  const type = await hostCall<Office.CoercionType>('body.getTypeAsync', (callback) =>
    draft.body.getTypeAsync(callback),
  );
  return type.ok && String(type.value) === 'text' ? 'text' : 'html';
}

function withDraft(call: string, run: (draft: Draft) => HostResult<void>): HostResult<void> {
  const item = Office.context.mailbox.item as Draft | null | undefined;
  if (!item) return Promise.resolve(failure({ kind: 'stale-item', call, detail: 'nothing is open' }));
  return run(item);
}
