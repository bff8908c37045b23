import * as v from 'valibot';
import { KINDS, RECORD_DECISIONS } from './labels';
import { citation } from './shapes';

/** How long a message that is done is kept before it may be weeded. */
const keepSchema = v.strictObject({
  decision: v.pipe(
    v.picklist(RECORD_DECISIONS),
    v.description('The record decision that it holds for, for instance "weed".'),
  ),
  kinds: v.optional(
    v.pipe(v.array(v.picklist(KINDS)), v.minLength(1), v.description('Left out: every kind.')),
  ),
  days: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(3_660),
    v.description('Calendar days from the day it was done.'),
  ),
  example: v.optional(
    v.pipe(v.boolean(), v.description('True while the number is invented and nobody has decided it.')),
    false,
  ),
  source: citation,
});

export const keepForShape = v.pipe(
  v.array(keepSchema),
  v.description('How long messages are kept before they are weeded; the first row that holds is used.'),
);

export type KeepFor = v.InferOutput<typeof keepSchema>;
