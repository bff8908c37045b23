import { draftSender } from '../outlook/draft';
import { readDraftUse } from '../outlook/read-draft';
import type { TextLanguage } from '../policy/labels';
import { buildSignature, type Signature } from '../signature/build-signature';
import { storedPerson, storedPolicy } from './stored-policy';

/** The signature of the open draft, and whether Outlook's own is to be turned off. */
export interface DraftSignature extends Signature {
  readonly turnOffOutlooksOwn: boolean;
}

/**
 * The signature for the open draft: the lines of a new message, a reply or a forward, for the mailbox that it goes out
 * from; a function mailbox stands there with its own address. Null when the person has not filled it in.
 * @param language of the message, when it is known
 */
export async function draftSignature(language?: TextLanguage): Promise<DraftSignature | null> {
  const policy = storedPolicy();
  const person = storedPerson();
  if (!policy || Object.keys(person).length === 0) return null;
  const use = await readDraftUse();
  const sender = await draftSender();
  const isPerson = sender === null || sender.isOwn;
  const built = buildSignature(
    policy,
    isPerson ? person : { ...person, email: sender.address },
    language ?? policy.languages[0] ?? 'en',
    { use, sender: isPerson ? 'person' : 'function-mailbox' },
  );
  if (!built.ok) return null;
  return { ...built.value, turnOffOutlooksOwn: policy.signature.turnOffOutlooksOwn === true };
}
