import type { TextLanguage } from '../../policy/labels';
import type { Template, Texts } from '../../policy/policy';
import type { PolicyFile } from '../../policy/policy-source';

/** A template as it stands in the file. */
export type TemplateEntry = NonNullable<PolicyFile['templates']>[number];

/** A template that the municipality has: its own, or a shared one. */
export interface ListedTemplate {
  readonly template: TemplateEntry;
  /** Its number in the municipality's own file, from 0; null: it stands as it is shared. */
  readonly ownIndex: number | null;
  /** Whether there is a shared one with its id, which counts again when the own one is taken out. */
  readonly isShared: boolean;
}

/**
 * Every template of a municipality, as the policy will have them: an own one stands in the place of the shared one with
 * its id, the other own ones follow. Texts are those in the municipality's languages.
 */
export function listTemplates(source: PolicyFile, shared: readonly Template[]): ListedTemplate[] {
  const own = source.templates ?? [];
  const sharedIds = new Set(shared.map(({ id }) => id));
  const listed = (template: TemplateEntry, index: number): ListedTemplate => ({
    template,
    ownIndex: index,
    isShared: sharedIds.has(template.id),
  });
  const places = new Map<string, ListedTemplate[]>();
  own.forEach((template, index) =>
    places.set(template.id, [...(places.get(template.id) ?? []), listed(template, index)]),
  );
  return [
    ...shared.flatMap(
      (template) =>
        places.get(template.id) ?? [
          { template: inLanguages(template, source.languages), ownIndex: null, isShared: true },
        ],
    ),
    ...own.map(listed).filter(({ isShared }) => !isShared),
  ];
}

/** The file with an own copy of a shared template, to be worded anew. */
export function takeOver(source: PolicyFile, template: TemplateEntry): PolicyFile {
  return { ...source, templates: [...(source.templates ?? []), template] };
}

/** The file without an own template; when there is a shared one with its id, that one counts again. */
export function withoutTemplate(source: PolicyFile, ownIndex: number): PolicyFile {
  return { ...source, templates: (source.templates ?? []).filter((_, at) => at !== ownIndex) };
}

/** The file with an own template changed. Parts that became empty lists or undefined are left out. */
export function withTemplate(source: PolicyFile, ownIndex: number, part: Partial<TemplateEntry>): PolicyFile {
  const templates = (source.templates ?? []).map((template, at) =>
    at === ownIndex ? tidy({ ...template, ...part }) : template,
  );
  return { ...source, templates };
}

/** A text with another one in a language; an empty one is left out, so that the checks name what is missing. */
export function withText(texts: Texts, language: TextLanguage, text: string): Texts {
  const written = Object.entries({ ...texts, [language]: text });
  return Object.fromEntries(written.filter(([one, words]) => one !== language || words !== ''));
}

/** An id that no template has: `template-2`. */
export function freeTemplateId(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`template-${number}`)) number++;
  return `template-${number}`;
}

/** What refers to a template: roles of contacts and ids of rows of guidance. */
export function templateReferences(
  source: PolicyFile,
  id: string,
): { readonly from: 'contact' | 'guidance'; readonly name: string }[] {
  return [
    ...(source.contacts ?? [])
      .filter(({ template }) => template === id)
      .map(({ role }) => ({ from: 'contact' as const, name: role })),
    ...(source.guidance ?? [])
      .filter(({ templates }) => templates?.includes(id))
      .map((row) => ({ from: 'guidance' as const, name: row.id })),
  ];
}

function tidy(template: TemplateEntry): TemplateEntry {
  const kept = Object.entries(template).filter(
    ([field, value]) =>
      value !== undefined && (field === 'kinds' || !Array.isArray(value) || value.length > 0),
  );
  return Object.fromEntries(kept) as unknown as TemplateEntry;
}

function inLanguages(template: Template, languages: readonly TextLanguage[]): Template {
  const only = (texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).filter(([language]) => languages.includes(language as TextLanguage)),
    );
  const { name, text, choices } = template;
  return {
    ...template,
    name: only(name),
    text: only(text),
    ...(choices && {
      choices: choices.map((choice) => ({ ...choice, options: choice.options.map(only) })),
    }),
  };
}
