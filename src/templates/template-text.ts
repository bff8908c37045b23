import { formatLocalDate, parseLocalDate, type LocalDate } from '../deadline/local-date';
import type { OfficeCalendar } from '../deadline/due-date';
import { textToParagraphs } from '../lib/escape-html';
import type { MessageLanguage, TextLanguage } from '../policy/labels';
import type { Policy, Template, Texts } from '../policy/policy';
import { textIn } from '../policy/text-in';
import { checkValue, type CheckedValue } from './check-value';
import { type KnownValues, ownValues } from './known-values';
import { placeholder, type Placeholder, type PlaceholderId } from './placeholders';
import { placeholdersIn, renderTemplate, templateLanguage, type TemplateValues } from './render-template';

/** When and where a text is written: days are held against it. */
export interface WrittenAt {
  readonly now: Date;
  readonly calendar: OfficeCalendar;
}

/** A placeholder that the person sees as a field, with the value that stands in it now. */
export interface TemplateField {
  readonly placeholder: Placeholder;
  readonly value: string;
  /** What a choice offers, in the language of the text; the value is the number of one of them. Else empty. */
  readonly options: readonly string[];
  /** What is wrong with the value; null when nothing is. */
  readonly checked: CheckedValue | null;
}

/** A template as it stands now: what to ask for, and the text that comes of it. */
export interface TemplateText {
  readonly template: Template;
  readonly language: TextLanguage;
  readonly fields: readonly TemplateField[];
  /** Placeholders that still have no value. */
  readonly missing: readonly PlaceholderId[];
  /** The first field to mend before the text can be used; null when it can. */
  readonly toMend: PlaceholderId | null;
  /** The finished text; null as long as something is missing or wrong, so that no hole is ever sent. */
  readonly text: string | null;
}

/** Filled in silently: the person would only confirm what the message itself says. */
const NOT_SHOWN: readonly PlaceholderId[] = [
  'received',
  'subject',
  'sender',
  'municipality',
  'officialAddress',
];

/** The language of a reply: the sender's, when the template has it. */
export function languageOfReply(
  policy: Policy,
  template: Template,
  messageLanguage: MessageLanguage,
  chosen: TextLanguage | null,
): TextLanguage {
  return chosen && template.text[chosen] ? chosen : templateLanguage(policy, template, messageLanguage);
}

/** The template that a new message starts with: the first one that needs nothing filled in. */
export function firstFinished(policy: Policy, language: TextLanguage, now: Date): Template | undefined {
  const known = ownValues(policy);
  const isFinished = (template: Template) =>
    templateText(template, language, known, {}, { now, calendar: policy }).text !== null;
  return policy.templates.find(isFinished) ?? policy.templates[0];
}

/** Fills a template with what is known and what the person has typed; typed values win. */
export function templateText(
  template: Template,
  language: TextLanguage,
  known: KnownValues,
  typed: Readonly<Record<string, string>>,
  at: WrittenAt,
): TemplateText {
  const source = textIn(template.text, language);
  const ids = placeholdersIn(source);
  const values: { [Id in PlaceholderId]?: string } = {};
  for (const id of ids) values[id] = typed[id] ?? known[id] ?? '';
  const fields = ids
    .filter((id) => !NOT_SHOWN.includes(id) || !known[id])
    .map((id) => fieldOf(id, values[id] ?? '', template, language, at));
  const rendered = renderTemplate(source, inWords(values, template, language));
  const missing = rendered.ok ? [] : rendered.failure.missing;
  const toMend =
    fields.find((field) => missing.includes(field.placeholder.id) || field.checked?.isError)?.placeholder
      .id ?? null;
  return {
    template,
    language,
    fields,
    missing,
    toMend,
    text: rendered.ok && toMend === null ? rendered.value : null,
  };
}

function fieldOf(
  id: PlaceholderId,
  value: string,
  template: Template,
  language: TextLanguage,
  { now, calendar }: WrittenAt,
): TemplateField {
  const known = placeholder(id);
  const options = optionsOf(template, id).map((option) => textIn(option, language));
  return {
    placeholder: known,
    value,
    options,
    checked: checkValue(known, value, now, calendar, options.length),
  };
}

/** What a choice offers in this template. */
function optionsOf({ choices = [] }: Template, id: PlaceholderId): readonly Texts[] {
  return choices.find((choice) => choice.placeholder === id)?.options ?? [];
}

/** The text with the names of empty fields in brackets: for the preview only. */
export function previewText(
  { template, language, fields, missing }: TemplateText,
  known: KnownValues,
  label: (id: PlaceholderId) => string,
): string {
  const values: { [Id in PlaceholderId]?: string } = { ...known };
  for (const field of fields) values[field.placeholder.id] = field.value;
  const shown = inWords(values, template, language);
  for (const id of missing) shown[id] = `[${label(id)}]`;
  const rendered = renderTemplate(textIn(template.text, language), shown);
  return rendered.ok ? rendered.value : '';
}

/** A finished text and the signature, as a reply takes them: simple HTML, and the same in plain text. */
export function textWithSignature(
  text: string,
  signature: { readonly html: string; readonly text: string } | null,
): { readonly html: string; readonly text: string } {
  return {
    html: textToParagraphs(text) + (signature?.html ?? ''),
    text: signature ? `${text}\n\n${signature.text}` : text,
  };
}

/** Dates are typed as `YYYY-MM-DD` and choices as a number; both are written out in the language of the text. */
function inWords(
  values: TemplateValues,
  template: Template,
  language: TextLanguage,
): { [Id in PlaceholderId]?: string } {
  const words: { [Id in PlaceholderId]?: string } = { ...values };
  for (const id of Object.keys(values) as PlaceholderId[]) {
    const { inputType } = placeholder(id);
    const value = values[id] ?? '';
    const date = inputType === 'date' ? parseLocalDate(value) : null;
    if (date) words[id] = dateInWords(date, language);
    if (inputType === 'choice') words[id] = optionInWords(optionsOf(template, id), value, language);
  }
  return words;
}

/** Nothing when the value is no number of an option: then it is missing. */
function optionInWords(options: readonly Texts[], value: string, language: TextLanguage): string {
  const option = /^\d{1,2}$/.test(value) ? options[Number(value)] : undefined;
  return option ? textIn(option, language) : '';
}

function dateInWords(date: LocalDate, language: TextLanguage): string {
  return `${formatLocalDate(date, language, 'long')} ${date.slice(0, 4)}`;
}
