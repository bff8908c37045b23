import { failure, success, type Result } from '../lib/result';
import { type MessageLanguage, PLACEHOLDER, type TextLanguage } from '../policy/labels';
import type { Policy, Template } from '../policy/policy';
import { isPlaceholderId, type PlaceholderId } from './placeholders';

export type TemplateValues = { readonly [Id in PlaceholderId]?: string };

export interface TemplateFailure {
  /** The placeholders without a value, each once, in the order of the text. */
  readonly missing: PlaceholderId[];
  /** Double braces that are no placeholder. A policy that passed `check-policy` has none. */
  readonly unknown: string[];
}

/** The placeholders in a text, each once, in order. Names that are no placeholder are left out. */
export function placeholdersIn(text: string): PlaceholderId[] {
  return [...new Set(namesIn(text).filter(isPlaceholderId))];
}

/**
 * The text with every placeholder filled in. Values go in as they are: nothing in them is expanded.
 * A value of nothing but blanks counts as missing, so that no text with a hole in it is ever sent.
 */
export function renderTemplate(text: string, values: TemplateValues): Result<string, TemplateFailure> {
  const missing = placeholdersIn(text).filter((id) => (values[id] ?? '').trim() === '');
  const unknown = namesIn(text).filter((name) => !isPlaceholderId(name));
  if (/\{\{|\}\}/.test(text.replace(PLACEHOLDER, ''))) unknown.push('{{');
  if (missing.length + unknown.length > 0) return failure({ missing, unknown });
  // A function as replacement: in a string, `$&` in a subject line would be expanded.
  return success(
    text.replace(PLACEHOLDER, (_whole, name: string) => values[name.trim() as PlaceholderId] ?? ''),
  );
}

/** The languages that a writer of each language reads without effort, best first. */
const READS: { readonly [Language in MessageLanguage]: readonly TextLanguage[] } = {
  sv: ['sv', 'nb', 'nn'],
  nb: ['nb', 'nn', 'sv'],
  nn: ['nn', 'nb', 'sv'],
  en: ['en'],
  // No text in Northern Sami is ours to write; the municipality's own language is what it answers in.
  se: [],
};

/** The language to answer in: the sender's if the template has it, a close one, else the policy's first. */
export function templateLanguage(
  policy: Policy,
  template: Template,
  messageLanguage: MessageLanguage,
): TextLanguage {
  const wanted = [...READS[messageLanguage], ...policy.languages];
  const first = policy.languages[0] ?? 'en';
  return wanted.find((language) => template.text[language] !== undefined) ?? first;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? '').trim());
}
