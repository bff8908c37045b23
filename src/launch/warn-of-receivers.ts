import { checkDraft } from '../checks/check-draft';
import type { Finding } from '../checks/finding';
import { originalOfDraft } from '../handover/known-original';
import { displayLanguage } from '../outlook/display-language';
import { hideNotice, showNotice } from '../outlook/notice';
import { readSetting } from '../outlook/person-settings';
import { draftConversation, readOpenDraft } from '../outlook/read-draft';
import { findingText } from '../texts/finding-text';
import { paneLanguage } from '../texts/say';
import { storedPerson, storedPolicy } from './stored-policy';

/** The bar of its own, so that it takes no other notice away. */
const BAR = 'postgang.receivers';
/** Milliseconds for one call: the bar is only good while the person still writes. */
const CALL_WITHIN = 2_000;
/** What a receiver makes wrong; all else is told in the pane and when the message is sent. */
const OF_RECEIVERS: readonly Finding['check'][] = [
  'identity-number',
  'quoted-secret',
  'private-account',
  'like-a-colleague',
  'internal-address',
];

/**
 * A receiver was added or taken out: a bar above the draft says at once what this receiver must not get, also when no pane
 * is open, and goes away when it is no longer so. Changes nothing in the draft (office-js #5132).
 */
export async function warnOfReceivers(): Promise<void> {
  const policy = storedPolicy();
  const draft = policy && (await readOpenDraft(CALL_WITHIN));
  if (!policy || !draft) return;
  const original = originalOfDraft(readSetting('originals'), draftConversation(), draft.text);
  const [worst] = checkDraft(draft, policy, { person: storedPerson(), ...original }).filter(
    ({ check }) => OF_RECEIVERS.indexOf(check) >= 0,
  );
  if (worst) await showNotice(findingText(worst, paneLanguage(displayLanguage())).sentence, BAR);
  else await hideNotice(BAR);
}
