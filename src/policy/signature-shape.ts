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

const SIGNATURE_USES = ['new', 'reply', 'forward'] as const;
/** What the signature stands under. */
export type SignatureUse = (typeof SIGNATURE_USES)[number];

const SIGNATURE_SENDERS = ['person', 'function-mailbox'] as const;
/** Whom the message goes out from: the person's own mailbox or a function mailbox. */
export type SignatureSender = (typeof SIGNATURE_SENDERS)[number];

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
        in: v.optional(
          v.pipe(
            v.array(v.picklist(SIGNATURE_USES)),
            v.minLength(1),
            v.description('Only in these messages; without it in every one.'),
          ),
        ),
        from: v.optional(
          v.pipe(
            v.picklist(SIGNATURE_SENDERS),
            v.description('Only when the message goes out from there; without it always.'),
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
  turnOffOutlooksOwn: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Turns the person’s own signature in Outlook off when ours is set. In classic Outlook and on Mac it stays off, on a phone it is deleted: ask the people first. Not done where this is missing.',
      ),
    ),
  ),
  source: v.optional(source),
});
