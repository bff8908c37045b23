import type { DraftPolicy } from '../checks/draft';
import { parseLaunchSlice } from '../checks/launch-slice';
import { readSetting } from '../outlook/person-settings';
import { parsePersonFields, type PersonFields } from '../signature/signature-person';

/** The part of the policy that the pane has left for the events; null before the person has opened the pane once. */
export function storedPolicy(): DraftPolicy | null {
  return parseLaunchSlice(readSetting('launch'));
}

/** What the person has filled in for the signature. */
export function storedPerson(): PersonFields {
  return parsePersonFields(readSetting('person'));
}
