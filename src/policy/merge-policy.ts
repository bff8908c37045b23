import type { TextLanguage } from './labels';
import type { Policy, Template, Texts } from './policy';
import type { CommonPolicy, PolicySource } from './policy-source';

/**
 * The whole policy of a municipality: its own file and what it left to the common one.
 * An own template stands in the place of the common one with the same id; the others follow after the common
 * ones, in the order of the file. Texts in languages that the municipality does not write in are left out.
 */
export function mergePolicy(common: CommonPolicy, own: PolicySource): Policy {
  const merged: Policy = {
    ...own,
    templates: templateOrigins(common, own).map(({ file, index }) => {
      const template = (file === 'own' ? own : common).templates[index] as Template;
      return inLanguages(template, own.languages);
    }),
  };
  // It points from the file to the schema beside it; the published file stands elsewhere.
  delete merged.$schema;
  return merged;
}

/** Which file a template of the merged policy comes from, and its number there. */
export interface TemplateOrigin {
  readonly file: 'own' | 'common';
  readonly index: number;
}

/** Where each template of the merged policy comes from, in its order: to tell a problem in the file that has it. */
export function templateOrigins(common: CommonPolicy, own: PolicySource): TemplateOrigin[] {
  const ownOrigins = own.templates.map(({ id }, index) => ({ id, file: 'own' as const, index }));
  const commonIds = new Set(common.templates.map(({ id }) => id));
  const inPlace = common.templates.flatMap(({ id }, index): TemplateOrigin[] => {
    const replacing = ownOrigins.filter((origin) => origin.id === id);
    return replacing.length > 0 ? replacing : [{ file: 'common', index }];
  });
  const added = ownOrigins.filter(({ id }) => !commonIds.has(id));
  return [...inPlace, ...added].map(({ file, index }) => ({ file, index }));
}

function inLanguages(template: Template, languages: readonly TextLanguage[]): Template {
  return { ...template, name: only(template.name, languages), text: only(template.text, languages) };
}

function only(texts: Texts, languages: readonly TextLanguage[]): Texts {
  const kept: Texts = {};
  for (const language of languages) {
    const text = texts[language];
    if (text !== undefined) kept[language] = text;
  }
  return kept;
}
