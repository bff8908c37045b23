import * as v from 'valibot';
import { line, source, texts } from './shapes';

export const SIGNATURE_FIELDS = [
  'name',
  'title',
  'department',
  'administration',
  'municipality',
  'address',
  'phone',
  'mobile',
  'email',
  'website',
] as const;
export type SignatureField = (typeof SIGNATURE_FIELDS)[number];

/** The lines that end every letter of the municipality. */
export const signatureSchema = v.strictObject({
  closing: v.pipe(texts, v.description('The phrase above the name, for instance "Vänliga hälsningar".')),
  fields: v.pipe(
    v.array(
      v.strictObject({
        field: v.picklist(SIGNATURE_FIELDS),
        required: v.boolean(),
        value: v.optional(
          v.pipe(
            line,
            v.description('The same for everybody, for instance the municipality; not asked for.'),
          ),
        ),
      }),
    ),
    v.minLength(1),
    v.description('The lines of the signature in order.'),
  ),
  example: v.optional(
    v.pipe(
      v.boolean(),
      v.description('The lines are our proposal: the guideline does not name them itself.'),
    ),
  ),
  source: v.optional(source),
});
