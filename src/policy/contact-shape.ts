import * as v from 'valibot';
import type { ShapeMessage } from './policy-problem';
import { address, citation, line, slug, texts } from './shapes';

/** Whom a person may have to reach, by what they do; who that is differs between municipalities. */
export const CONTACT_ROLES = [
  'it-support',
  'it-coordinator',
  'security',
  'manager',
  'chief-executive',
  'registrator',
  'registry',
  'contact-centre',
  'communications',
  'police-report',
  'emergency',
  'whistleblowing',
  'concern-intake',
  'procurement',
  'data-protection-officer',
  'data-protection-authority',
  'sami-department',
] as const;

/** Somebody to call or write to. One entry a role. */
export const contactSchema = v.strictObject({
  role: v.picklist(CONTACT_ROLES),
  name: v.pipe(texts, v.description('What it is called here, for instance "Kanslienheten".')),
  mailbox: v.optional(v.pipe(slug, v.description('The function mailbox that they read.'))),
  address: v.optional(v.pipe(address, v.description('When they have no function mailbox in this file.'))),
  phone: v.optional(line),
  link: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https:\/\/[^\s<>"']+$/, 'not-https' satisfies ShapeMessage),
      v.maxLength(500),
    ),
  ),
  template: v.optional(v.pipe(slug, v.description('The prepared message to them.'))),
  example: v.optional(
    v.pipe(v.boolean(), v.description('Address or phone is invented; the guideline does not give it.')),
    false,
  ),
  source: v.optional(citation),
});

export type Contact = v.InferOutput<typeof contactSchema>;
