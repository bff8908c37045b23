import * as v from 'valibot';
import { source } from './shapes';

/** What can be pointed out while somebody writes. */
export const HINT_GROUPS = [
  'closing',
  'abbreviation',
  'officialese',
  'term',
  'section',
  'blame',
  'long-sentence',
] as const;
export type HintGroup = (typeof HINT_GROUPS)[number];

/** The section `plainLanguage` of a policy. */
export const plainLanguageShape = v.pipe(
  v.array(v.strictObject({ group: v.picklist(HINT_GROUPS), source: v.optional(source) })),
  v.description(
    'The hints on plain language that are given while somebody writes, and where the guideline asks for them. Left out: all, as advice; empty: none.',
  ),
);
