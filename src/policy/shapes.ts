import * as v from 'valibot';
import { TEXT_LANGUAGES, type TextLanguage } from './labels';
import type { ShapeMessage } from './policy-problem';

/** The small shapes that the sections of a policy are made of. */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A rule of a guideline, for instance OSB-4. */
const RULE_ID = /^[A-Z]{3}-\d+$/;

export const slug = v.pipe(v.string(), v.regex(SLUG, 'not-an-id' satisfies ShapeMessage));
export const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('empty' satisfies ShapeMessage),
  v.maxLength(500),
);
export const address = v.pipe(v.string(), v.email('not-an-address' satisfies ShapeMessage), v.maxLength(254));
export const domain = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'not-a-domain' satisfies ShapeMessage),
);

/** A time on the clock. The pattern of its type is wider than what is let through. */
export const timeOfDay = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not-a-time' satisfies ShapeMessage),
) as v.GenericSchema<string, `${number}:${number}`>;

const text = v.optional(v.pipe(v.string(), v.nonEmpty('empty' satisfies ShapeMessage), v.maxLength(5_000)));
/** A text in one or more of the policy's languages. */
export const texts = v.pipe(
  v.strictObject({ sv: text, nb: text, nn: text, en: text } satisfies Record<TextLanguage, typeof text>),
  v.description('The text in each language: sv, nb, nn, en.'),
);

const rule = v.optional(
  v.pipe(
    v.string(),
    v.regex(RULE_ID, 'not-a-rule-id' satisfies ShapeMessage),
    v.description('The rule in policies/common/rules.json, for instance OSB-4.'),
  ),
);
const section = v.pipe(line, v.description('As the guideline numbers it, for instance "§ 2.1.3".'));

/** Where in the guideline something stands. */
export const source = v.pipe(
  v.strictObject({ rule, section }),
  v.description('The place in the guideline that this comes from.'),
);

/** What something rests on: a place in the guideline, the law, or both. */
export const citation = v.pipe(
  v.strictObject({
    rule,
    section: v.optional(section),
    law: v.optional(v.pipe(line, v.description('As it is cited at home, for instance "OSL 5 kap. 1 §".'))),
  }),
  v.check(
    ({ section: place, law }) => place !== undefined || law !== undefined,
    'nothing-cited' satisfies ShapeMessage,
  ),
  v.description('What it rests on: a section of the guideline, the law, or both.'),
);

export const languages = v.pipe(
  v.array(v.picklist(TEXT_LANGUAGES)),
  v.minLength(1),
  v.description('The languages it writes in; the first is its own and the one used when nothing else fits.'),
);

export type Texts = v.InferOutput<typeof texts>;
export type GuidelineSource = v.InferOutput<typeof source>;
export type Citation = v.InferOutput<typeof citation>;
