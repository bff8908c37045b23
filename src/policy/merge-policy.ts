import type { TextLanguage } from './labels';
import type { Policy, Template, Texts } from './policy';
import type { CommonPolicy, CountryPolicy, PolicySource } from './policy-source';

/** What a municipality's own file is filled up with. */
export interface PolicyDefaults {
  readonly common: CommonPolicy;
  readonly country: CountryPolicy;
}

/** The sections that have defaults, and what tells one entry of them from another. */
const KEYS = {
  templates: ({ id }: Policy['templates'][number]) => id,
  recordDecisions: ({ decision }: Policy['recordDecisions'][number]) => decision,
  contacts: ({ role }: Policy['contacts'][number]) => role,
  deadlines: ({ id }: Policy['deadlines'][number]) => id,
  guidance: ({ id }: Policy['guidance'][number]) => id,
} as const;

/** A section that is merged from a file of defaults and the municipality's own. */
export type MergedSection = keyof typeof KEYS;
export const MERGED_SECTIONS = Object.keys(KEYS) as readonly MergedSection[];

/**
 * The whole policy of a municipality: its own file and what it left to the common one and its country's.
 * An own entry (template, record decision, contact, deadline, row of guidance) stands in the place of the default
 * with the same id; the others follow after the defaults, in the order of the file. Templates in languages that the
 * municipality does not write in are left out.
 */
export function mergePolicy({ common, country }: PolicyDefaults, own: PolicySource): Policy {
  const merged: Policy = {
    ...own,
    recordDecisions: mergeSection(country.recordDecisions, own.recordDecisions, KEYS.recordDecisions),
    contacts: mergeSection(country.contacts, own.contacts, KEYS.contacts),
    deadlines: mergeSection(country.deadlines, own.deadlines, KEYS.deadlines),
    guidance: mergeSection(country.guidance, own.guidance, KEYS.guidance),
    templates: mergeSection(common.templates, own.templates, KEYS.templates).map((template) =>
      inLanguages(template, own.languages),
    ),
  };
  // It points from the file to the schema beside it; the published file stands elsewhere.
  delete merged.$schema;
  return merged;
}

/** Which file an entry of the merged policy comes from, and its number there. */
export interface EntryOrigin {
  readonly file: 'own' | 'common' | 'country';
  readonly index: number;
}

/** Where each entry of a merged section comes from, in its order: to tell a problem in the file that has it. */
export function sectionOrigins(
  { common, country }: PolicyDefaults,
  own: PolicySource,
  section: MergedSection,
): EntryOrigin[] {
  const key = KEYS[section] as (entry: unknown) => string;
  const file = section === 'templates' ? 'common' : 'country';
  const defaults = section === 'templates' ? common.templates : country[section];
  const number = (from: EntryOrigin['file']) => (entry: unknown, index: number) => ({
    key: key(entry),
    origin: { file: from, index },
  });
  const numbered = mergeSection(
    defaults.map(number(file)),
    (own[section] as readonly unknown[]).map(number('own')),
    (entry) => entry.key,
  );
  return numbered.map(({ origin }) => origin);
}

/** Linear in the number of entries, however many share a key. */
function mergeSection<Entry>(
  defaults: readonly Entry[],
  own: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const replacing = new Map<string, Entry[]>();
  for (const entry of own) {
    const key = keyOf(entry);
    const same = replacing.get(key);
    if (same) same.push(entry);
    else replacing.set(key, [entry]);
  }
  const defaultKeys = new Set(defaults.map(keyOf));
  const inPlace = defaults.flatMap((entry) => replacing.get(keyOf(entry)) ?? [entry]);
  return [...inPlace, ...own.filter((entry) => !defaultKeys.has(keyOf(entry)))];
}

function inLanguages(template: Template, languages: readonly TextLanguage[]): Template {
  const { name, text, choices } = template;
  return {
    ...template,
    name: only(name, languages),
    text: only(text, languages),
    ...(choices && {
      choices: choices.map((choice) => ({
        ...choice,
        options: choice.options.map((option) => only(option, languages)),
      })),
    }),
  };
}

function only(texts: Texts, languages: readonly TextLanguage[]): Texts {
  const kept: Texts = {};
  for (const language of languages) {
    const text = texts[language];
    if (text !== undefined) kept[language] = text;
  }
  return kept;
}
