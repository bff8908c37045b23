import * as v from 'valibot';
import { RECORD_DECISIONS } from './labels';
import { citation, texts } from './shapes';

/** A record decision under the name that it has by law in the country. */
export const recordDecisionSchema = v.strictObject({
  decision: v.picklist(RECORD_DECISIONS),
  name: v.pipe(texts, v.description('What the person chooses, for instance "Registrera i diariet".')),
  hint: v.pipe(texts, v.description('One sentence: when it is right.')),
  offered: v.optional(
    v.pipe(v.boolean(), v.description('False: the municipality does not use this decision.')),
    true,
  ),
  source: citation,
});

/** A record decision as a policy offers it. */
export type NamedDecision = v.InferOutput<typeof recordDecisionSchema>;
