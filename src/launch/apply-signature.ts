import { setDraftSignature } from '../outlook/draft';
import { showNotice } from '../outlook/notice';
import { draftSignature } from './draft-signature';
import { launchText } from './launch-texts';

/**
 * The ribbon's *Signature* in compose: puts the person's signature into the draft. Says what to do when there is none or
 * when this Outlook can't.
 */
export async function applySignature(): Promise<void> {
  const signature = await draftSignature();
  if (!signature) {
    await showNotice(launchText('signatureMissing'));
    return;
  }
  const outcome = await setDraftSignature(signature.html, signature.text);
  if (outcome.ok) {
    if (outcome.value === 'already-there') await showNotice(launchText('signatureThere'));
    return;
  }
  await showNotice(
    launchText(outcome.failure.kind === 'not-supported' ? 'signatureNotSupported' : 'signatureFailed'),
  );
}
