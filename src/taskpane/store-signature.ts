import type { PersonSettings } from '../host/mail-host';
import type { Signature } from '../signature/build-signature';
import type { PersonFields } from '../signature/signature-person';

/**
 * Keeps the person's fields, and the finished signature for the ribbon's *Signature* command, which runs without
 * pane and policy. One after the other: each save writes all settings. False when either was refused.
 */
export async function storeSignature(
  settings: PersonSettings,
  person: PersonFields,
  signature: Signature | null,
): Promise<boolean> {
  const fields = await settings.write('person', person);
  if (!fields.ok || !signature) return fields.ok;
  const finished = await settings.write('signature', { html: signature.html, text: signature.text });
  return finished.ok;
}
