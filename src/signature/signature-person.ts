import type { Policy, SignatureField } from '../policy/policy';

/** What a person has filled in for the signature. Fields that the policy fills are never here. */
export type PersonFields = { readonly [Field in SignatureField]?: string };

/** The longest value of a field, in UTF-16 units: all ten together stay well below the budget in the mail program. */
export const MAX_FIELD_LENGTH = 120;

/** Every field of `SIGNATURE_FIELDS`; here again because launch.js must not load the schema that it stands in. */
const FIELDS: { readonly [Field in SignatureField]: true } = {
  name: true,
  title: true,
  department: true,
  administration: true,
  municipality: true,
  address: true,
  phone: true,
  mobile: true,
  email: true,
  website: true,
};

/**
 * Reads what was stored for the person. It may be old, cut or edited by another version: what is no
 * usable value is left out, each value becomes one trimmed line of at most `MAX_FIELD_LENGTH`.
 */
export function parsePersonFields(stored: unknown): PersonFields {
  const fields: { [Field in SignatureField]?: string } = {};
  if (typeof stored !== 'object' || stored === null) return fields;
  const values = stored as { readonly [name: string]: unknown };
  for (const field of Object.keys(FIELDS) as SignatureField[]) {
    const value = values[field];
    if (typeof value !== 'string') continue;
    const line = oneLine(value);
    if (line !== '') fields[field] = line;
  }
  return fields;
}

/** A value as one line: control characters and line ends become blanks, direction marks vanish. */
function oneLine(value: string): string {
  const line = value
    .slice(0, MAX_FIELD_LENGTH * 10)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();
  const cut = line.slice(0, MAX_FIELD_LENGTH);
  // A pair cut in half would show as a broken character.
  return cut.replace(/[\ud800-\udbff]$/, '').trim();
}

/** The fields to ask the person for, in the order of the signature: all that the policy does not fill itself. */
export function fieldsToAsk(
  policy: Pick<Policy, 'signature'>,
): { field: SignatureField; required: boolean }[] {
  return policy.signature.fields
    .filter(({ value }) => value === undefined)
    .map(({ field, required }) => ({ field, required }));
}

/** What a value is not, though its field wants it. */
export type FieldProblem = 'no-number' | 'no-address' | 'no-website';

const NUMBER = /^[+(\d][\d\s()/-]*$/;
/** The fewest digits of a number that somebody outside can call. */
const FEWEST_DIGITS = 5;
const ADDRESS = /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/;
const WEBSITE = /^(?:https?:\/\/)?[^\s@<>/.]+(?:\.[^\s@<>/.]+)+(?:\/\S*)?$/i;

/** What is wrong with a value that the person has typed; null when nothing is, or it is empty. */
export function fieldProblem(field: SignatureField, value: string): FieldProblem | null {
  const line = oneLine(value);
  if (line === '') return null;
  switch (field) {
    case 'phone':
    case 'mobile':
      return NUMBER.test(line) && line.replace(/\D/g, '').length >= FEWEST_DIGITS ? null : 'no-number';
    case 'email':
      return ADDRESS.test(line) ? null : 'no-address';
    case 'website':
      return WEBSITE.test(line) ? null : 'no-website';
    default:
      return null;
  }
}
