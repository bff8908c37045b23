import * as v from 'valibot';
import { citation, slug, texts } from './shapes';
import { whenSchema } from './when-shape';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));

/**
 * How long. `same-day` is the day of receipt or the first working day after it; `at-once` the day of receipt itself.
 * `working-days` count from the day after receipt; `hours` are clock hours; the others follow the calendar.
 */
const withinSchema = v.variant('unit', [
  v.strictObject({ unit: v.literal('at-once') }),
  v.strictObject({ unit: v.literal('same-day') }),
  v.strictObject({ unit: v.picklist(['hours', 'working-days', 'days', 'weeks', 'months']), count }),
]);

/** A time limit beside the ordinary one for a reply, or in its place. */
export const deadlineSchema = v.strictObject({
  id: slug,
  what: v.pipe(texts, v.description('What is to be done by then.')),
  when: whenSchema,
  within: withinSchema,
  isReply: v.optional(
    v.pipe(v.boolean(), v.description('It takes the place of the ordinary time for a reply.')),
    false,
  ),
  given: v.optional(
    v.pipe(
      v.boolean(),
      v.description('False: neither guideline nor law gives the number; it is a default of ours.'),
    ),
    true,
  ),
  onClosedDay: v.optional(
    v.pipe(
      v.picklist(['next', 'previous', 'same']),
      v.description(
        'When a calendar limit ends on a day off: the next working day (as the law has it), the one before, or that day.',
      ),
    ),
    'next',
  ),
  remindBefore: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(30),
      v.description('Working days before the last day from which the pane reminds.'),
    ),
  ),
  source: citation,
});

export type Deadline = v.InferOutput<typeof deadlineSchema>;
