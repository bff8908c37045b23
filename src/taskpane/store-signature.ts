import type { PersonSettings } from '../host/mail-host';
import type { Policy } from '../policy/policy';
import { buildSignature } from '../signature/build-signature';
import { fieldsToAsk, type PersonFields } from '../signature/signature-person';

/**
 * Keeps the person's own fields, and the finished signature for the ribbon's *Signature* command, which runs without
 * pane and policy. One after the other: each save writes all settings. False when either was refused.
 */
export async function storeSignature(
  settings: PersonSettings,
  policy: Policy,
  person: PersonFields,
): Promise<boolean> {
  const own = Object.fromEntries(fieldsToAsk(policy).map(({ field }) => [field, person[field] ?? '']));
  const fields = await settings.write('person', own);
  return fields.ok && (await refreshSignature(settings, policy, person));
}

/**
 * Brings the finished signature up to date, for instance after the policy has changed. Writes only when it differs, in
 * the municipality's first language. True when what is stored is what it should be, or there is nothing to store yet.
 */
export async function refreshSignature(
  settings: PersonSettings,
  policy: Policy,
  person: PersonFields,
): Promise<boolean> {
  const built = buildSignature(policy, person, policy.languages[0] ?? 'en');
  if (!built.ok) return true;
  const { html, text } = built.value;
  const stored = settings.read('signature') as { html?: unknown } | null;
  if (stored?.html === html) return true;
  return (await settings.write('signature', { html, text })).ok;
}
