import type { HostResult, TrailWrite } from '../host/mail-host';
import { failure, success } from '../lib/result';
import { hostCall } from './host-call';
import { stale, withOpenMessage } from './open-message';
import { isOtherMessage } from './same-message';

/** The name under which our text lies among the custom properties of a message. */
const PROPERTY = 'postgangTrail';

/** Our text on the open message; null when there is none, or something there that is no text. */
export function readStored(id: string): HostResult<string | null> {
  return withOpenMessage('readTrail', id, async (item) => {
    const loaded = await load(item);
    return loaded.ok ? success(textOf(loaded.value)) : loaded;
  });
}

/**
 * Puts our text on the open message, unless something other than `replaced` lies there by now. Outlook saves to the item
 * that it has open, so that is asked once more just before: a trail must never land on another message.
 */
export function writeStored(id: string, replaced: string | null, text: string): HostResult<TrailWrite> {
  return withOpenMessage<TrailWrite>('writeTrail', id, async (item) => {
    if (await isOtherMessage(item)) return failure(stale('writeTrail'));
    const loaded = await load(item);
    if (!loaded.ok) return loaded;
    const found = textOf(loaded.value);
    if (found !== replaced) return success({ kind: 'changed-meanwhile', found });
    return withOpenMessage<TrailWrite>('writeTrail', id, async () => {
      const saved = await hostCall<void>('customProperties.saveAsync', (callback) => {
        loaded.value.set(PROPERTY, text);
        loaded.value.saveAsync(callback);
      });
      return saved.ok ? success({ kind: 'kept' }) : saved;
    });
  });
}

function load(item: Office.MessageRead): HostResult<Office.CustomProperties> {
  return hostCall<Office.CustomProperties>('item.loadCustomPropertiesAsync', (callback) =>
    item.loadCustomPropertiesAsync(callback),
  );
}

function textOf(properties: Office.CustomProperties): string | null {
  const found: unknown = properties.get(PROPERTY);
  return typeof found === 'string' ? found : null;
}
