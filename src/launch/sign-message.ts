import { setDraftSignature } from '../outlook/draft';
import { keepWithDraft, keptWithDraft } from '../outlook/read-draft';
import { signatureForSender } from './prepared-signature';

/** That the signature stands in the draft: the event comes again for a draft that is opened anew. */
const SIGNED_KEY = 'postgang.signed';

/**
 * A new message, reply or forward: sets the signature once. A person who has none yet is not disturbed, and neither is
 * one whose Outlook fails: the ribbon's *Signature* says why.
 */
export async function signNewMessage(): Promise<void> {
  if ((await keptWithDraft(SIGNED_KEY)) !== null) return;
  const signature = await signatureForSender();
  if (!signature) return;
  const outcome = await setDraftSignature(signature.html, signature.text);
  if (outcome.ok) await keepWithDraft(SIGNED_KEY, outcome.value);
}

/** Another mailbox is chosen as the sender: only a signature that was set this way is set anew. */
export async function signForSender(): Promise<void> {
  if ((await keptWithDraft(SIGNED_KEY)) !== 'set') return;
  const signature = await signatureForSender();
  if (signature) await setDraftSignature(signature.html, signature.text, true);
}
