import type { PersonSettings, SettingsFeature } from '../host/mail-host';
import { readSetting, storedForm, takeOver, writeSetting } from './person-settings';

interface Told {
  readonly feature: SettingsFeature;
  readonly stored: unknown;
}

/**
 * The person's settings for a pane. Outlook gives every runtime its own copy of them, so a pane that stores something
 * tells the other panes of the same origin, for instance the one beside the message that is being answered.
 */
export function createSharedSettings(): PersonSettings {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('postgang.settings');
  return {
    read: readSetting,
    write: async (feature, value) => {
      const outcome = await writeSetting(feature, value);
      const told: Told = { feature, stored: storedForm(value) };
      if (outcome.ok) channel?.postMessage(told);
      return outcome;
    },
    onChangedElsewhere: (listener) => {
      channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        takeOver(data.feature, data.stored);
        listener();
      });
    },
  };
}
