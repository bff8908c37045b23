import * as v from 'valibot';
import { CONTACT_ROLES } from './contact-shape';
import { RECORD_DECISIONS, UNITS } from './labels';
import { citation, line, slug, texts } from './shapes';
import { whenSchema } from './when-shape';

/** The order in which steps are taken, whichever file they come from. */
export const STEP_PHASES = ['first', 'pass-on', 'answer', 'record', 'after'] as const;

/** What must not be done with a message; the pane warns, and a person may go on with a reason. */
export const FORBIDDEN = [
  'reply',
  'forward',
  'attach',
  'quote',
  'register',
  'open',
  'delete',
  'names',
  'trail',
  'ask-identity',
] as const;
export type Forbidden = (typeof FORBIDDEN)[number];

const stepSchema = v.strictObject({
  id: slug,
  text: v.pipe(texts, v.description('What the person does, in the imperative; one sentence or two.')),
  phase: v.optional(v.picklist(STEP_PHASES), 'first'),
  source: citation,
});

const warningSchema = v.strictObject({ id: slug, text: texts, source: citation });

/** One row of the guidance: what the guideline or the law says to do when something holds. */
export const guidanceSchema = v.strictObject({
  id: slug,
  when: whenSchema,
  alone: v.optional(
    v.pipe(
      v.boolean(),
      v.description('What less special rows say in steps, warnings and templates does not hold beside it.'),
    ),
    false,
  ),
  steps: v.optional(v.array(stepSchema), []),
  warnings: v.optional(v.array(warningSchema), []),
  record: v.optional(
    v.pipe(
      v.strictObject({
        decision: v.picklist(RECORD_DECISIONS),
        weedingCode: v.optional(
          v.pipe(line, v.description('The line of the weeding plan that it may be deleted under.')),
        ),
        source: citation,
      }),
      v.description('The record decision to suggest.'),
    ),
  ),
  mailbox: v.optional(v.pipe(slug, v.description('The function mailbox to suggest first.'))),
  unit: v.optional(
    v.pipe(v.picklist(UNITS), v.description('The unit that has it, whatever the message speaks of.')),
  ),
  copyTo: v.optional(v.pipe(v.array(slug), v.description('Mailboxes that get a copy of a forward.')), []),
  templates: v.optional(v.pipe(v.array(slug), v.description('Templates to offer first, in order.')), []),
  contacts: v.optional(v.array(v.picklist(CONTACT_ROLES)), []),
  forbids: v.optional(v.array(v.picklist(FORBIDDEN)), []),
  firstAction: v.optional(v.picklist(['reply', 'forward', 'none'])),
  forwardVariant: v.optional(v.picklist(['internal', 'external'])),
  replyAdvised: v.optional(v.boolean()),
  answerNeeded: v.optional(v.boolean()),
  announceOnly: v.optional(v.pipe(v.boolean(), v.description('A forward announces it without copying it.'))),
});

export type Guidance = v.InferOutput<typeof guidanceSchema>;
export type GuidanceStep = v.InferOutput<typeof stepSchema>;
export type StepPhase = (typeof STEP_PHASES)[number];
