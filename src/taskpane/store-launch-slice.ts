import { launchSlice } from '../checks/launch-slice';
import type { PersonSettings } from '../host/mail-host';
import type { Policy } from '../policy/policy';

/**
 * Leaves the events what they need of the policy. Writes only when it differs from what lies there: each save writes all
 * of the person's settings.
 */
export async function storeLaunchSlice(settings: PersonSettings, policy: Policy): Promise<void> {
  const slice = launchSlice(policy);
  // As it comes back from the mail program: what is undefined is not there.
  const isSame = JSON.stringify(settings.read('launch')) === JSON.stringify(slice);
  if (!isSame) await settings.write('launch', slice);
}
