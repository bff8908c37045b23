import type { ListedPolicy } from '../mail-facts';
import type { WrongName } from './page-query';

/** Used when the address names none and dist/ has it. */
const DEFAULT_POLICY = 'se-1293-hassleholm';

export interface ChosenPolicy {
  /** null when there is no policy at all. */
  readonly policy: ListedPolicy | null;
  /** One when the address names a policy that is not there. */
  readonly wrong: readonly WrongName[];
}

/**
 * The municipality of the visit; the first one when the wanted one is not there.
 * @param wanted as in the address, `''` for none
 */
export function choosePolicy(policies: readonly ListedPolicy[], wanted: string): ChosenPolicy {
  const id = wanted === '' ? DEFAULT_POLICY : wanted;
  const found = policies.find((policy) => policy.id === id);
  const right = policies.map((policy) => policy.id);
  return {
    policy: found ?? policies[0] ?? null,
    wrong: !found && wanted !== '' ? [{ parameter: 'policy', given: wanted, right }] : [],
  };
}
