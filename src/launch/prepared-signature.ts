import { draftSender } from '../outlook/draft';
import { readSetting } from '../outlook/person-settings';
import { buildSignature } from '../signature/build-signature';
import { storedPerson, storedPolicy } from './stored-policy';

/** What goes under a message. */
interface Prepared {
  readonly html: string;
  readonly text: string;
}

/** The signature that the pane has made and kept; null when the person has not filled it in. */
export function preparedSignature(): Prepared | null {
  const stored = readSetting('signature') as { html?: unknown; text?: unknown } | null;
  if (!stored || typeof stored.html !== 'string' || typeof stored.text !== 'string') return null;
  return { html: stored.html, text: stored.text };
}

/** The signature for the mailbox that the draft goes out from: a function mailbox stands there with its own address. */
export async function signatureForSender(): Promise<Prepared | null> {
  const prepared = preparedSignature();
  const policy = storedPolicy();
  const sender = prepared && policy ? await draftSender() : null;
  if (!policy || !sender || sender.isOwn) return prepared;
  const person = { ...storedPerson(), email: sender.address };
  const built = buildSignature(policy, person, policy.languages[0] ?? 'en');
  return built.ok ? built.value : prepared;
}
