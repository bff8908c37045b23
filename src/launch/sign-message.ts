import { setDraftSignature, turnOffOwnSignature } from '../outlook/draft';
import { keepWithDraft, keptWithDraft } from '../outlook/read-draft';
import type { TextLanguage } from '../policy/labels';
import { draftSignature } from './draft-signature';
import { insertAnswer } from './insert-answer';

/** That the signature stands in the draft: the event comes again for a draft that is opened anew. */
const SIGNED_KEY = 'postgang.signed';

/**
 * A new message, reply or forward: puts in the answer that the pane has prepared, and sets the signature once. A person
 * who has none yet is not disturbed, and neither is one whose Outlook fails: the ribbon's *Signature* says why.
 */
export async function signNewMessage(): Promise<void> {
  const language = await insertAnswer();
  if ((await keptWithDraft(SIGNED_KEY)) !== null) return;
  const signature = await draftSignature(language ?? undefined);
  if (!signature) return;
  // First: what Outlook puts in by itself meanwhile would stand beside ours.
  if (signature.turnOffOutlooksOwn) await turnOffOwnSignature();
  const outcome = await setDraftSignature(signature.html, signature.text);
  // With its language: another mailbox that becomes the sender signs in the same one.
  if (outcome.ok) await keepWithDraft(SIGNED_KEY, `${outcome.value} ${language ?? ''}`.trim());
}

/** Another mailbox is chosen as the sender: only a signature that was set this way is set anew. */
export async function signForSender(): Promise<void> {
  const [outcome, language] = ((await keptWithDraft(SIGNED_KEY)) ?? '').split(' ');
  if (outcome !== 'set') return;
  const signature = await draftSignature(language as TextLanguage | undefined);
  if (signature) await setDraftSignature(signature.html, signature.text, true);
}
