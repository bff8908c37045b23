import * as v from 'valibot';
import { citation, texts } from './shapes';

/** What is looked at before a draft is sent. Their sentences stand in `src/texts/checks.texts.json`. */
const DRAFT_CHECKS = [
  'identity-number',
  'sensitive-content',
  'quoted-secret',
  'sender-removed',
  'signature-field',
  'closing-abbreviation',
  'unfilled-placeholder',
  'case-reference',
  'registrator-copy',
  'internal-address',
  'no-one-responsible',
  'like-a-colleague',
  'private-account',
  'missing-attachment',
] as const;
export type DraftCheck = (typeof DRAFT_CHECKS)[number];

/** `block`: the person must give a reason to send it all the same. */
const CHECK_LEVELS = ['off', 'warning', 'block'] as const;

/** How a municipality wants drafts checked; a check that is not named has its ordinary level. */
export const checksShape = v.strictObject({
  levels: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          check: v.picklist(DRAFT_CHECKS),
          level: v.optional(v.picklist(CHECK_LEVELS)),
          source: v.optional(citation),
        }),
      ),
      v.description('Levels that differ from the ordinary ones, and where the guideline says so.'),
    ),
    [],
  ),
  secureChannel: v.optional(
    v.pipe(
      v.strictObject({
        name: v.pipe(texts, v.description('What it is called here, for instance "SEFOS".')),
        source: v.optional(citation),
      }),
      v.description('How secrets are sent to people outside.'),
    ),
  ),
});
