import * as v from 'valibot';
import { FLAGS, KINDS, MATTERS, MESSAGE_LANGUAGES, UNITS } from './labels';
import { domain } from './shapes';

/** At most so many phrases and domains in one condition. */
const MAX_WORDS = 50;

const phrase = v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(100));

/**
 * When a row of the guidance or a deadline holds: every part that is written must hold; of a list, one is enough.
 * A condition without parts always holds.
 */
export const whenSchema = v.pipe(
  v.strictObject({
    kinds: v.optional(v.pipe(v.array(v.picklist(KINDS)), v.minLength(1))),
    matters: v.optional(v.pipe(v.array(v.picklist(MATTERS)), v.minLength(1))),
    notMatters: v.optional(
      v.pipe(
        v.array(v.picklist(MATTERS)),
        v.minLength(1),
        v.description('Matters for which it does not hold.'),
      ),
    ),
    flags: v.optional(v.pipe(v.array(v.picklist(FLAGS)), v.minLength(1))),
    units: v.optional(v.pipe(v.array(v.picklist(UNITS)), v.minLength(1))),
    languages: v.optional(v.pipe(v.array(v.picklist(MESSAGE_LANGUAGES)), v.minLength(1))),
    unsure: v.optional(v.pipe(v.boolean(), v.description('Whether the suggestion says that it is unsure.'))),
    privately: v.optional(
      v.pipe(
        v.boolean(),
        v.description('Whether it came to a private account of the reader, who passed it on (LAV-3).'),
      ),
    ),
    forwarded: v.optional(
      v.pipe(v.boolean(), v.description('Whether a colleague passed it on with Postgang (OSB-25).')),
    ),
    inCase: v.optional(v.pipe(v.boolean(), v.description('Whether it names the number of a case (OSB-31).'))),
    says: v.optional(
      v.pipe(
        v.array(phrase),
        v.minLength(1),
        v.maxLength(MAX_WORDS),
        v.description('Words of which one stands in the subject or the beginning of the text.'),
      ),
    ),
    senders: v.optional(
      v.pipe(
        v.array(domain),
        v.minLength(1),
        v.maxLength(MAX_WORDS),
        v.description('Mail domains; one of them, or a part of it, sent the message.'),
      ),
    ),
  }),
  v.description('When this holds: every part that is written; of a list, one is enough.'),
);

export type When = v.InferOutput<typeof whenSchema>;
