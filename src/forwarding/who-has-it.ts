import { isReceiver, sameAddress } from '../mail/address';
import type { Unwrapped } from '../mail/unwrapped';

/** Somebody who would get the message a second time. */
export interface HasIt {
  readonly address: string;
  /** `receiver`: of the message or its wrapper; `chain`: passed it on; `forwarded`, `prepared`: by an earlier forward. */
  readonly because: 'receiver' | 'chain' | 'forwarded' | 'prepared';
}

interface EarlierForward {
  readonly to: readonly string[];
}

/**
 * Who of those addressed has the message already (OSB-29): receivers of the original and its wrapper, those who passed
 * it on, and receivers of earlier forwards of the same original. Each address once, with the surest reason.
 */
export function whoHasIt(
  addresses: readonly string[],
  { carrier, original, hops }: Unwrapped,
  earlier: { readonly forwarded: readonly EarlierForward[]; readonly prepared: readonly EarlierForward[] },
): readonly HasIt[] {
  const among = (forwards: readonly EarlierForward[], address: string) =>
    forwards.some(({ to }) => to.some((one) => sameAddress(one, address)));
  return addresses.flatMap((address): HasIt[] => {
    if (isReceiver(address, [carrier, original])) return [{ address, because: 'receiver' }];
    if (hops.some(({ by }) => sameAddress(by.address, address))) return [{ address, because: 'chain' }];
    if (among(earlier.forwarded, address)) return [{ address, because: 'forwarded' }];
    return among(earlier.prepared, address) ? [{ address, because: 'prepared' }] : [];
  });
}
