import type { Policy } from '../policy/policy';
import { findInTitle, isMeaningless } from './public-title';
import type { Registration } from './registration';
import { registerLine } from './safe-text';

/** What must be put right before it can be registered, and in which field. */
export interface RegistrationError {
  readonly field: 'title' | 'caseReference';
  readonly problem: 'title-empty' | 'case-reference-missing' | 'case-reference-form';
}

/** What the person should see before; each can be passed. In the order they are shown. */
export type RegistrationWarning =
  | 'title-meaningless'
  | 'title-identity-number'
  | 'title-name'
  | 'received-unknown'
  | 'message-id-missing'
  | 'message-id-several'
  | 'secrecy-without-law'
  | 'protected-identity';

/** A reference in UTF-16 units; a longer one is none. */
const MAX_CASE_REFERENCE = 60;

/** Whether a case reference has the municipality's own form; any will do where the policy gives none. */
export function fitsCaseReference(text: string, policy: Policy): boolean {
  const reference = registerLine(text, 2 * MAX_CASE_REFERENCE);
  if (reference === '' || reference.length > MAX_CASE_REFERENCE) return false;
  const pattern = policy.diarium?.caseReference?.pattern;
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(reference);
}

/** Everything that stands in the way; an empty list lets it be registered. Osby asks for the case reference (OSB-54). */
export function registrationErrors(registration: Registration, policy: Policy): RegistrationError[] {
  const errors: RegistrationError[] = [];
  if (registerLine(registration.title) === '') errors.push({ field: 'title', problem: 'title-empty' });
  const reference = registerLine(registration.caseReference, 2 * MAX_CASE_REFERENCE);
  if (!registration.isNewCase && reference === '') {
    if (policy.diarium?.caseReference?.required) {
      errors.push({ field: 'caseReference', problem: 'case-reference-missing' });
    }
  } else if (!registration.isNewCase && !fitsCaseReference(reference, policy)) {
    errors.push({ field: 'caseReference', problem: 'case-reference-form' });
  }
  return errors;
}

/** What should be looked at once more. */
export function registrationWarnings(registration: Registration): RegistrationWarning[] {
  const { title, isMasked, isProtected, messageIdState } = registration;
  const found = findInTitle(registration);
  const masks = isMasked || isProtected;
  const holds: Record<RegistrationWarning, boolean> = {
    'title-meaningless': registerLine(title) !== '' && isMeaningless(title),
    'title-identity-number': found.identityNumber && !masks,
    'title-name': found.name && !masks,
    'received-unknown': registration.received === null,
    'message-id-missing': messageIdState === 'missing',
    'message-id-several': messageIdState === 'several',
    'secrecy-without-law': registration.mayBeSecret && registerLine(registration.legalReference) === '',
    'protected-identity': isProtected,
  };
  return (Object.keys(holds) as RegistrationWarning[]).filter((warning) => holds[warning]);
}
