import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { buildSignature, type Signature } from '../signature/build-signature';
import { usePane } from './pane-context';

/** The person's signature in a language; null as long as a required field is empty. */
export function useSignature(policy: Policy, language: TextLanguage): Signature | null {
  const { person } = usePane().state;
  const built = buildSignature(policy, person, language);
  return built.ok ? built.value : null;
}
