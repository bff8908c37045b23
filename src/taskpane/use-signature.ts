import type { DraftRead } from '../host/draft-host';
import { sameAddress } from '../mail/address';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { buildSignature, type Signature } from '../signature/build-signature';
import { usePane } from './pane-context';

const NEW_MESSAGE: Pick<DraftRead, 'use' | 'from'> = { use: 'new', from: null };

/**
 * The person's signature in a language, for the draft that it goes under; null as long as a required field is empty. A
 * function mailbox that the draft goes out from stands there with its own address.
 */
export function useSignature(
  policy: Policy,
  language: TextLanguage,
  { use, from }: Pick<DraftRead, 'use' | 'from'> = NEW_MESSAGE,
): Signature | null {
  const { host, state } = usePane();
  const isPerson = from === null || sameAddress(from.address, host.person.address);
  const person = isPerson ? state.person : { ...state.person, email: from.address };
  const built = buildSignature(policy, person, language, {
    use,
    sender: isPerson ? 'person' : 'function-mailbox',
  });
  return built.ok ? built.value : null;
}
