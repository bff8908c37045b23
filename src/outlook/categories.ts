import type { CategoryMark, HostResult } from '../host/mail-host';
import { CATEGORY_COLOURS, type CategoryColour } from '../lib/category-colours';
import { failure, success } from '../lib/result';
import { hostCall } from './host-call';
import { stale, withOpenMessage } from './open-message';
import { can } from './requirement-sets';
import { isOtherMessage } from './same-message';

/** Outlook's code for a category that the mailbox does not have. */
const UNKNOWN_CATEGORY = 9044;
/** Outlook's longest name of a category, in UTF-16 units. */
const MAX_CATEGORY_NAME = 255;

/**
 * Gives the open message categories and takes others off (Mailbox 1.8). A category that the mailbox does not have is
 * created when that is wanted, which needs the permission ReadWriteMailbox and never works for delegates of a shared
 * mailbox; the answer names those that could not be set.
 */
export function markMessage(
  id: string,
  add: readonly CategoryMark[],
  remove: readonly string[],
): HostResult<readonly string[]> {
  const call = 'item.categories.addAsync';
  return withOpenMessage('markMessage', id, async (item) => {
    if (!can('mark-with-categories')) {
      return failure({ kind: 'not-supported', call, detail: 'needs Mailbox 1.8' });
    }
    if (await isOtherMessage(item)) return failure(stale(call));
    const present = await hostCall<Office.CategoryDetails[]>('item.categories.getAsync', (callback) =>
      item.categories.getAsync(callback),
    );
    if (!present.ok) return present;
    // Outlook gives null, not an empty list, when there are none.
    const names = (present.value ?? []).map(({ displayName }) => displayName);
    const missing: string[] = [];
    for (const { name: wanted, createdAs } of add) {
      const name = wanted.slice(0, MAX_CATEGORY_NAME);
      if (!names.includes(name) && !(await addCategory(item, name, createdAs))) missing.push(name);
    }
    const leaving = remove.filter((name) => names.includes(name));
    if (leaving.length === 0) return success(missing);
    const removed = await hostCall<void>('item.categories.removeAsync', (callback) =>
      item.categories.removeAsync(leaving, callback),
    );
    return removed.ok ? success(missing) : removed;
  });
}

async function addCategory(
  item: Office.MessageRead,
  name: string,
  createdAs: CategoryColour | null,
): Promise<boolean> {
  const added = await add(item, name);
  if (added.ok) return true;
  if (added.failure.code !== UNKNOWN_CATEGORY || createdAs === null) return false;
  const { masterCategories } = Office.context.mailbox;
  // Office.js throws here without the permission: a failure like any other.
  const created = await hostCall<void>('mailbox.masterCategories.addAsync', (callback) =>
    masterCategories.addAsync([{ displayName: name, color: preset(createdAs) }], callback),
  );
  return created.ok && (await add(item, name)).ok;
}

function add(item: Office.MessageRead, name: string): HostResult<void> {
  return hostCall<void>('item.categories.addAsync', (callback) => item.categories.addAsync([name], callback));
}

/** Outlook's own name of a colour: its place in the list. */
function preset(colour: CategoryColour): string {
  return `Preset${CATEGORY_COLOURS.indexOf(colour)}`;
}
