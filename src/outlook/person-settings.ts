import type { HostResult, SettingsFeature } from '../host/mail-host';
import { failure } from '../lib/result';
import { hostCall } from './host-call';

/**
 * The one owner of the roaming settings. Outlook keeps 32 KB for the whole add-in and every runtime holds its own
 * copy, so only the pane writes, and each feature has its share.
 */

/** UTF-16 units of JSON that each feature may use; together well below Outlook's 32,768. */
export const SETTINGS_BUDGET: Readonly<Record<SettingsFeature, number>> = {
  person: 4_000,
  corrections: 6_000,
  launch: 6_000,
  answer: 4_000,
  originals: 1_500,
  reasons: 3_000,
};

const FORMAT_VERSION = 1;

interface Stored {
  readonly version: number;
  readonly value: unknown;
}

/** What is stored for a feature, or null when there is nothing or another version wrote it. */
export function readSetting(feature: SettingsFeature): unknown {
  const stored = whatLies(feature);
  return stored && stored.version === FORMAT_VERSION ? stored.value : null;
}

/** What a feature takes of its share now, in UTF-16 units; also what a newer version wrote. */
export function storedLength(feature: SettingsFeature): number {
  const stored = whatLies(feature);
  return stored ? JSON.stringify(stored).length : 0;
}

/** Stores a value in the roaming settings; one over its budget, or in place of a newer version's, is refused: nothing changes. */
export function writeSetting(feature: SettingsFeature, value: unknown): HostResult<void> {
  const stored = storedForm(value);
  if (JSON.stringify(stored).length > SETTINGS_BUDGET[feature]) {
    const detail = `more than ${SETTINGS_BUDGET[feature]} characters for "${feature}"`;
    return Promise.resolve(failure({ kind: 'too-large', call: 'roamingSettings.set', detail }));
  }
  if (isNewer(feature)) {
    const detail = `a newer version has stored "${feature}"`;
    return Promise.resolve(failure({ kind: 'newer-version', call: 'roamingSettings.set', detail }));
  }
  return hostCall<void>('roamingSettings.saveAsync', (callback) => {
    Office.context.roamingSettings.set(keyOf(feature), stored);
    Office.context.roamingSettings.saveAsync(callback);
  });
}

/** What a newer version of the add-in wrote, on another computer, it must find again. */
function isNewer(feature: SettingsFeature): boolean {
  const stored = whatLies(feature);
  return stored !== null && stored.version > FORMAT_VERSION;
}

function whatLies(feature: SettingsFeature): Stored | null {
  try {
    const stored = Office.context.roamingSettings.get(keyOf(feature)) as Stored | undefined | null;
    return stored ?? null;
  } catch {
    // Without the permission Office.js throws here; nothing stored is the truth that follows.
    return null;
  }
}

/** Puts what another pane has stored into this runtime's own copy, without saving it again. */
export function takeOver(feature: SettingsFeature, stored: unknown): void {
  Office.context.roamingSettings.set(keyOf(feature), stored);
}

/** How a value lies in the settings. */
export function storedForm(value: unknown): Stored {
  return { version: FORMAT_VERSION, value };
}

function keyOf(feature: SettingsFeature): string {
  return `postgang.${feature}`;
}
