import { sameAddress } from '../mail/address';
import type { Flag, Matter } from '../policy/labels';
import type { Deed } from './trail';

/**
 * What of a message may be written down. `nothing`: whistleblowing, where even that somebody wrote is secret.
 * `no-names`: the identity is protected, so no name and no address that could lead to the person.
 * `no-subject`: it looks confidential, so its subject is not kept beside the trail.
 */
export type TrailPrivacy = 'open' | 'no-subject' | 'no-names' | 'nothing';

/** How much may be written down of a message with this suggestion. */
export function trailPrivacy(suggestion: {
  readonly matter: Matter;
  readonly flags: readonly Flag[];
}): TrailPrivacy {
  const { matter, flags } = suggestion;
  if (matter === 'whistleblowing') return 'nothing';
  if (flags.includes('protected-identity')) return 'no-names';
  return flags.includes('confidential') || flags.includes('personal-number') ? 'no-subject' : 'open';
}

/**
 * The deed as it may be written down, or null when nothing may. With a protected identity only addresses of
 * `functionMailboxes` stay, and what a person typed is left out.
 */
export function recordable(
  deed: Deed,
  privacy: TrailPrivacy,
  functionMailboxes: readonly string[],
): Deed | null {
  if (privacy === 'nothing') return null;
  if (privacy !== 'no-names') return deed;
  const known = (address: string) => functionMailboxes.some((one) => sameAddress(one, address));
  switch (deed.what) {
    case 'forward':
      return { ...deed, to: deed.to.filter(known) };
    case 'answer':
      return { ...deed, to: known(deed.to) ? deed.to : '' };
    case 'confirmation':
      return { ...deed, from: known(deed.from) ? deed.from : '' };
    case 'approved':
      return { ...deed, reason: '–' };
    case 'done':
      return { ...deed, without: deed.without && '–' };
    default:
      return deed;
  }
}
