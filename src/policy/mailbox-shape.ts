import * as v from 'valibot';
import { KINDS, UNITS } from './labels';
import { address, slug, texts } from './shapes';

/** A function mailbox with its area of responsibility. */
export const mailboxSchema = v.strictObject({
  id: slug,
  address,
  name: texts,
  units: v.pipe(
    v.array(v.picklist(UNITS)),
    v.description('The units whose matters this mailbox takes. The first mailbox for a unit is suggested.'),
  ),
  kinds: v.optional(
    v.pipe(
      v.array(v.picklist(KINDS)),
      v.description('Kinds that go here whatever their unit, for instance absence to the contact centre.'),
    ),
    [],
  ),
  internalOnly: v.optional(
    v.pipe(v.boolean(), v.description('Must never be shown to anyone outside.')),
    false,
  ),
  active: v.optional(v.boolean(), true),
  successor: v.optional(v.pipe(slug, v.description('The mailbox that took over when this one closed.'))),
  external: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "Somebody else runs it, for instance shared IT support. The address lies outside the municipality's own domains: a forward to it gets the external block, which tells nothing internal.",
      ),
    ),
  ),
  example: v.optional(
    v.pipe(
      v.boolean(),
      v.description('An invented address that stands in for one the guideline does not give.'),
    ),
    false,
  ),
});

export type Mailbox = v.InferOutput<typeof mailboxSchema>;
