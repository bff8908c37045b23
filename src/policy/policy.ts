import * as v from 'valibot';
import { categoriesShape } from './categories-shape';
import { checksShape } from './checks-shape';
import { contactSchema } from './contact-shape';
import { deadlineSchema } from './deadline-shape';
import { diariumShape } from './diarium-shape';
import { forwardWaysShape } from './forward-ways-shape';
import { guidanceSchema } from './guidance-shape';
import { keepForShape } from './keep-shape';
import { mailboxSchema, newMailboxSchema } from './mailbox-shape';
import { plainLanguageShape } from './plain-language-shape';
import type { ShapeMessage } from './policy-problem';
import { recordDecisionSchema } from './record-shape';
import { ruleSchema } from './rule-shape';
import { domain, languages, line, slug, source, timeOfDay } from './shapes';
import { signatureSchema } from './signature-shape';
import { templateSchema } from './template-shape';

export type { DraftCheck } from './checks-shape';
export type { Contact } from './contact-shape';
export type { Deadline } from './deadline-shape';
export type { Forbidden, Guidance, GuidanceStep, StepPhase } from './guidance-shape';
export { STEP_PHASES } from './guidance-shape';
export type { Mailbox, MailboxAreas, MailboxKeeper, MailboxOfficer } from './mailbox-shape';
export type { KeepFor } from './keep-shape';
export type { HintGroup } from './plain-language-shape';
export type { NamedDecision } from './record-shape';
export type { Citation, GuidelineSource, Texts } from './shapes';
export {
  SIGNATURE_FIELDS,
  type SignatureField,
  type SignatureSender,
  type SignatureUse,
} from './signature-shape';
export type { Template, TemplatePurpose } from './template-shape';
export type { When } from './when-shape';

/**
 * One municipality's policy as the pane gets it: `policy/<id>.json`, written by `postgang policy publish`.
 * The shape stands here once, its sections in files of their own; types, validation and the JSON Schema for editors
 * are made from it. A section that came later has a default, so that a copy kept by an older pane can still be read.
 */

const POLICY_ID = /^(se|no)-\d{4}-[a-z0-9]+(-[a-z0-9]+)*$/;

export const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.pipe(v.literal(1), v.description('The version of this file format.')),
  id: v.pipe(v.string(), v.regex(POLICY_ID, 'not-a-policy-id' satisfies ShapeMessage)),
  country: v.picklist(['SE', 'NO']),
  name: v.pipe(line, v.description('The municipality as it calls itself.')),
  guideline: v.strictObject({
    title: line,
    short: v.pipe(line, v.description('How a citation begins, for instance "Osby".')),
  }),
  languages,
  timeZone: v.picklist(['Europe/Stockholm', 'Europe/Oslo']),
  domains: v.pipe(
    v.array(domain),
    v.minLength(1),
    v.description('The mail domains of the municipality itself.'),
  ),
  officialMailbox: v.pipe(slug, v.description('The mailbox that takes whatever nobody else takes.')),
  mailboxes: v.pipe(v.array(mailboxSchema), v.minLength(1)),
  newMailbox: v.optional(newMailboxSchema),
  reply: v.strictObject({
    workingDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)),
    given: v.pipe(
      v.boolean(),
      v.description('True when the guideline gives the number; false when it only says "promptly".'),
    ),
    source: v.optional(source),
  }),
  confirmForwardWithin: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(30),
    v.description('Working days within which the receiver of a forward says whether they take it.'),
  ),
  closedDays: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(), v.isoDate('not-a-date' satisfies ShapeMessage))),
      v.description('Days beside the public holidays on which the municipality is closed.'),
    ),
    [],
  ),
  closesAt: v.optional(
    v.pipe(
      timeOfDay,
      v.description('When the office closes; a last day ends then. 16:00 where none is given.'),
    ),
  ),
  recordDecisions: v.optional(
    v.pipe(
      v.array(recordDecisionSchema),
      v.description('The record decisions in the order they are offered.'),
    ),
    [],
  ),
  contacts: v.optional(v.pipe(v.array(contactSchema), v.description('Whom to reach, one entry a role.')), []),
  deadlines: v.optional(
    v.pipe(v.array(deadlineSchema), v.description('Time limits beside the ordinary one for a reply.')),
    [],
  ),
  guidance: v.optional(
    v.pipe(v.array(guidanceSchema), v.description('What to do when, row by row; a later row speaks louder.')),
    [],
  ),
  rules: v.optional(v.pipe(v.array(ruleSchema), v.description('What the guideline says, rule by rule.'))),
  plainLanguage: v.optional(plainLanguageShape),
  signature: signatureSchema,
  templates: v.pipe(v.array(templateSchema), v.minLength(1)),
  checks: v.optional(checksShape),
  diarium: v.optional(diariumShape),
  categories: v.optional(categoriesShape),
  forwardWays: v.optional(forwardWaysShape),
  keepFor: v.optional(keepForShape),
});

export type Policy = v.InferOutput<typeof policySchema>;
