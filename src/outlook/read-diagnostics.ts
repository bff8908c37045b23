import type { HostDiagnostics } from '../host/diagnostics';
import type { HostResult, SettingsFeature } from '../host/mail-host';
import { success } from '../lib/result';
import { hostCall } from './host-call';
import { keepFailures, latestFailures } from './latest-failures';
import { SETTINGS_BUDGET, storedLength } from './person-settings';
import { isSupported } from './requirement-sets';

/** The Mailbox requirement sets that we know of. */
const KNOWN_SETS: readonly string[] = Array.from({ length: 15 }, (_, index) => `1.${index + 1}`);

const FEATURES = Object.keys(SETTINGS_BUDGET) as SettingsFeature[];

/** Milliseconds for the one question that is asked: a help page must not wait for an Outlook that hangs. */
const SHARED_TIME_LIMIT = 3_000;

/** What this Outlook is. Only one question is asked of it; all else it has said already. */
export async function readDiagnostics(): HostResult<HostDiagnostics> {
  // Also where the part that reads messages never came.
  keepFailures();
  const own = Office.context as Partial<typeof Office.context>;
  const { hostName, hostVersion } = known(() => Office.context.mailbox.diagnostics) ?? {};
  return success({
    host: textOf(hostName ?? own.diagnostics?.host),
    platform: textOf(own.diagnostics?.platform ?? own.platform),
    version: textOf(hostVersion ?? own.diagnostics?.version),
    requirementSets: KNOWN_SETS.filter(isSupported),
    themeColour: textOf(own.officeTheme?.bodyBackgroundColor),
    ...(await sharedFacts()),
    mayRead: known(() => Office.context.mailbox.userProfile.emailAddress) !== null,
    settings: Object.fromEntries(FEATURES.map((feature) => [feature, storedLength(feature)])),
    failures: latestFailures(),
  });
}

/** Outlook has the call only on an item of a shared mailbox (Mailbox 1.8), and it is known to be unreliable. */
async function sharedFacts(): Promise<Pick<HostDiagnostics, 'isShared' | 'delegatePermissions'>> {
  const item = known(() => Office.context.mailbox.item as Partial<Office.MessageRead>);
  if (!isSupported('1.8') || !item) return { isShared: null, delegatePermissions: null };
  const ask = item.getSharedPropertiesAsync?.bind(item);
  if (!ask) return { isShared: false, delegatePermissions: null };
  const answer = await hostCall<Office.SharedProperties>(
    'item.getSharedPropertiesAsync',
    (callback) => ask(callback),
    SHARED_TIME_LIMIT,
  );
  const permissions: unknown = answer.ok ? answer.value?.delegatePermissions : null;
  return { isShared: true, delegatePermissions: typeof permissions === 'number' ? permissions : null };
}

/** Without the permission Office.js throws at a mere look. */
function known<Value>(look: () => Value): NonNullable<Value> | null {
  try {
    return look() ?? null;
  } catch {
    return null;
  }
}

function textOf(found: unknown): string {
  return found === undefined || found === null ? '' : String(found);
}
