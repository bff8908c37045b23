import { launchSlice } from '../checks/launch-slice';
import { isSpent } from '../handover/prepared-answer';
import type { PersonSettings } from '../host/mail-host';
import type { Policy } from '../policy/policy';

/**
 * Leaves the events what they need of the policy, and takes a prepared answer away that nobody has used. Writes only what
 * differs from what lies there: each save writes all of the person's settings. A policy that is too large for them leaves
 * none: the events then use what was published with them, not an old one.
 */
export async function storeLaunchSlice(settings: PersonSettings, policy: Policy, now: Date): Promise<void> {
  if (isSpent(settings.read('answer'), now.getTime())) await settings.write('answer', null);
  const slice = launchSlice(policy);
  const stored = settings.read('launch');
  // As it comes back from the mail program: what is undefined is not there.
  if (JSON.stringify(stored) === JSON.stringify(slice)) return;
  const written = await settings.write('launch', slice);
  if (!written.ok && written.failure.kind === 'too-large' && stored !== null)
    await settings.write('launch', null);
}
