import type { DraftPolicy } from '../checks/draft';
import { parseLaunchSlice, publishedSlice } from '../checks/launch-slice';
import { readSetting } from '../outlook/person-settings';
import { mailboxOwner } from '../outlook/mailbox-owner';
import { parsePersonFields, type PersonFields } from '../signature/signature-person';

/**
 * The part of the policy that the events need: what the pane has left in the person's settings, since classic Outlook
 * keeps this file for long; before a person has opened the pane, what was published with it. Null when there is neither.
 */
export function storedPolicy(): DraftPolicy | null {
  const left = parseLaunchSlice(readSetting('launch'));
  if (left) return left;
  return typeof postgangSlices === 'undefined' ? null : publishedSlice(postgangSlices, mailboxOwner());
}

/** What the person has filled in for the signature. */
export function storedPerson(): PersonFields {
  return parsePersonFields(readSetting('person'));
}
