import { HAND_OVER_LASTS, type HandOver } from '../forwarding/forward-ways';
import { partitionKey } from '../outlook/partition-key';

/** Under which the pane beside a message leaves its forward for the pane beside the draft. */
const keyInStorage = () => `${partitionKey()}postgang.handOver`;

/** Keeps a forward for the pane beside the draft; false where the browser keeps nothing. */
export function keepHandOver(handOver: HandOver): boolean {
  try {
    window.localStorage.setItem(keyInStorage(), JSON.stringify(handOver));
    return true;
  } catch {
    return false;
  }
}

/** What was left last; null when nothing was, it is too old, or not of this version's shape. */
export function readHandOver(now: Date): HandOver | null {
  try {
    const found = JSON.parse(window.localStorage.getItem(keyInStorage()) ?? 'null') as HandOver | null;
    if (found !== null && isWhole(found) && now.getTime() - found.at <= HAND_OVER_LASTS) return found;
    // It names people: it does not lie there longer than it is of use.
    window.localStorage.removeItem(keyInStorage());
    return null;
  } catch {
    return null;
  }
}

function isWhole({ conversationId, id, key, html, text, to, cc, at }: HandOver): boolean {
  const areTexts = [conversationId, id, key, html, text].every((value) => typeof value === 'string');
  return areTexts && Array.isArray(to) && Array.isArray(cc) && typeof at === 'number';
}
