import * as v from 'valibot';
import { KINDS, TEXT_LANGUAGES, UNITS, type TextLanguage } from './labels';

/**
 * One municipality's policy as the pane gets it: `policy/<id>.json`, written by `postgang policy publish`.
 * The shape stands here once; types, validation and the JSON Schema for editors are made from it.
 */

const POLICY_ID = /^(se|no)-\d{4}-[a-z0-9]+(-[a-z0-9]+)*$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const slug = v.pipe(v.string(), v.regex(SLUG, 'must be lower-case words joined with hyphens'));
const line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(500));
const address = v.pipe(v.string(), v.email('must be an e-mail address'), v.maxLength(254));
const domain = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a mail domain such as "kommun.se", without @'),
);

const text = v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(5_000)));
/** A text in one or more of the policy's languages. */
const texts = v.pipe(
  v.strictObject({ sv: text, nb: text, nn: text, en: text } satisfies Record<TextLanguage, typeof text>),
  v.description('The text in each language: sv, nb, nn, en.'),
);

/** Where in the guideline something stands. */
const source = v.pipe(
  v.strictObject({
    rule: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Z]{3}-\d+$/),
        v.description('The rule in docs/rules, for instance OSB-4.'),
      ),
    ),
    section: v.pipe(line, v.description('As the guideline numbers it, for instance "§ 2.1.3".')),
  }),
  v.description('The place in the guideline that this comes from.'),
);

const mailboxSchema = v.strictObject({
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

const signatureSchema = v.strictObject({
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

export const templateSchema = v.strictObject({
  id: slug,
  name: v.pipe(texts, v.description('What the person chooses in the list.')),
  text: v.pipe(
    texts,
    v.description(
      'The reply with {{placeholders}}, the same ones in every language. Begins with its greeting; closing phrase and signature are added.',
    ),
  ),
  kinds: v.pipe(
    v.array(v.picklist(KINDS)),
    v.description('The kinds it is offered first for; empty: for all.'),
  ),
  source: v.optional(source),
});

export const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.pipe(v.literal(1), v.description('The version of this file format.')),
  id: v.pipe(
    v.string(),
    v.regex(POLICY_ID, 'must be country, official code and name, for instance se-1273-osby'),
  ),
  country: v.picklist(['SE', 'NO']),
  name: v.pipe(line, v.description('The municipality as it calls itself.')),
  guideline: v.strictObject({
    title: line,
    short: v.pipe(line, v.description('How a citation begins, for instance "Osby".')),
  }),
  languages: v.pipe(
    v.array(v.picklist(TEXT_LANGUAGES)),
    v.minLength(1),
    v.description(
      'The languages it writes in; the first is its own and the one used when nothing else fits.',
    ),
  ),
  timeZone: v.picklist(['Europe/Stockholm', 'Europe/Oslo']),
  domains: v.pipe(
    v.array(domain),
    v.minLength(1),
    v.description('The mail domains of the municipality itself.'),
  ),
  officialMailbox: v.pipe(slug, v.description('The mailbox that takes whatever nobody else takes.')),
  mailboxes: v.pipe(v.array(mailboxSchema), v.minLength(1)),
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
      v.array(v.pipe(v.string(), v.isoDate('must be a date such as 2026-12-24'))),
      v.description('Days beside the public holidays on which the municipality is closed.'),
    ),
    [],
  ),
  signature: signatureSchema,
  templates: v.pipe(v.array(templateSchema), v.minLength(1)),
});

export type Policy = v.InferOutput<typeof policySchema>;
export type Mailbox = Policy['mailboxes'][number];
export type Template = Policy['templates'][number];

export type SignatureField = (typeof SIGNATURE_FIELDS)[number];
export type Texts = Mailbox['name'];
export type GuidelineSource = v.InferOutput<typeof source>;
