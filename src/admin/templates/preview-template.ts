import type { TextLanguage } from '../../policy/labels';
import type { Policy } from '../../policy/policy';
import { templateText } from '../../templates/template-text';
import { exampleValues } from './example-values';
import type { TemplateEntry } from './template-list';

/** A template's text with example values, as it would stand in a message; null when it is missing or has a mistake. */
export function previewTemplate(
  template: TemplateEntry,
  language: TextLanguage,
  policy: Policy,
  now: Date,
): string | null {
  if ((template.text[language] ?? '').trim() === '') return null;
  const values = exampleValues(policy, language, now);
  return templateText(template, language, values, {}, { now, calendar: policy }).text;
}
