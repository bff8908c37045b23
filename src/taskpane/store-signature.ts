import type { PersonSettings } from '../host/mail-host';
import type { Policy } from '../policy/policy';
import { fieldsToAsk, type PersonFields } from '../signature/signature-person';

/** Keeps the person's own fields of the signature, for the pane and for the events. False when that was refused. */
export async function storeSignature(
  settings: PersonSettings,
  policy: Policy,
  person: PersonFields,
): Promise<boolean> {
  const own = Object.fromEntries(fieldsToAsk(policy).map(({ field }) => [field, person[field] ?? '']));
  return (await settings.write('person', own)).ok;
}
