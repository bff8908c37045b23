import { formatLocalDate, localDate, parseLocalDate, type LocalDate } from '../deadline/local-date';
import { addWorkingDays } from '../deadline/working-days';
import { textToHtml } from '../lib/escape-html';
import type { Suggestion } from '../classifier/suggestion';
import type { Unwrapped } from '../mail/unwrapped';
import type { Plan } from '../plan/plan';
import type { MessageLanguage, TextLanguage } from '../policy/labels';
import type { Policy, Template } from '../policy/policy';
import { textIn } from '../policy/text-in';
import { placeholder, type Placeholder, type PlaceholderId } from './placeholders';
import { placeholdersIn, renderTemplate, templateLanguage, type TemplateValues } from './render-template';

/** What can be filled in without asking; dates as `YYYY-MM-DD`. */
export type KnownValues = TemplateValues;

/** A placeholder that the person sees as a field, with the value that stands in it now. */
export interface TemplateField {
  readonly placeholder: Placeholder;
  readonly value: string;
}

/** A template as it stands now: what to ask for, and the text that comes of it. */
export interface TemplateText {
  readonly template: Template;
  readonly language: TextLanguage;
  readonly fields: readonly TemplateField[];
  /** Placeholders that still have no value. */
  readonly missing: readonly PlaceholderId[];
  /** The finished text; null as long as something is missing, so that no hole is ever sent. */
  readonly text: string | null;
}

/** Filled in silently: the person would only confirm what the message itself says. */
const NOT_SHOWN: readonly PlaceholderId[] = ['received', 'subject', 'municipality', 'officialAddress'];

/** A message as it was read, with what is suggested for it. */
export interface ReadMessage {
  readonly unwrapped: Unwrapped;
  readonly suggestion: Suggestion;
  readonly plan: Plan;
}

/** What the open message and its plan tell about the placeholders, in the language of the reply. */
export function knownValues(
  reading: ReadMessage,
  policy: Policy,
  language: TextLanguage,
  now: Date,
): KnownValues {
  const { original } = reading.unwrapped;
  const { suggestion, plan } = reading;
  const [candidate] = plan.mailboxes;
  const file = original.attachments.find((attachment) => !attachment.inline);
  return {
    ...ownValues(policy),
    caseNumber: suggestion.caseReferences[0],
    received: original.received ? localDate(original.received, policy.timeZone) : undefined,
    unit: candidate ? textIn(candidate.mailbox.name, language) : undefined,
    answerBy: promisedDay(reading, policy, now),
    subject: original.subject.trim() || undefined,
    file: file?.name || undefined,
  };
}

/** The day to promise: the deadline as long as it lies ahead, else as many working days from today. */
function promisedDay({ plan }: ReadMessage, policy: Policy, now: Date): LocalDate {
  if (plan.replyBy !== null && plan.replyState === 'in-time') return plan.replyBy;
  return addWorkingDays(localDate(now, policy.timeZone), Math.max(1, policy.reply.workingDays), policy);
}

/** What the municipality itself fills in, whatever the message. */
export function ownValues(policy: Policy): KnownValues {
  const official = policy.mailboxes.find((mailbox) => mailbox.id === policy.officialMailbox);
  return { municipality: policy.name, officialAddress: official?.address };
}

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
export function firstFinished(policy: Policy, language: TextLanguage): Template | undefined {
  const known = ownValues(policy);
  return (
    policy.templates.find((template) => templateText(template, language, known, {}).text !== null) ??
    policy.templates[0]
  );
}

/** Fills a template with what is known and what the person has typed; typed values win. */
export function templateText(
  template: Template,
  language: TextLanguage,
  known: KnownValues,
  typed: Readonly<Record<string, string>>,
): TemplateText {
  const source = textIn(template.text, language);
  const ids = placeholdersIn(source);
  const values: { [Id in PlaceholderId]?: string } = {};
  for (const id of ids) values[id] = typed[id] ?? known[id] ?? '';
  const fields = ids
    .filter((id) => !NOT_SHOWN.includes(id) || !known[id])
    .map((id) => ({ placeholder: placeholder(id), value: values[id] ?? '' }));
  const rendered = renderTemplate(source, inWords(values, language));
  return {
    template,
    language,
    fields,
    missing: rendered.ok ? [] : rendered.failure.missing,
    text: rendered.ok ? rendered.value : null,
  };
}

/** The text with the names of empty fields in brackets: for the preview only. */
export function previewText(
  { template, language, fields, missing }: TemplateText,
  known: KnownValues,
  label: (id: PlaceholderId) => string,
): string {
  const values: { [Id in PlaceholderId]?: string } = { ...known };
  for (const field of fields) values[field.placeholder.id] = field.value;
  const shown = inWords(values, language);
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
    html: paragraphs(text) + (signature?.html ?? ''),
    text: signature ? `${text}\n\n${signature.text}` : text,
  };
}

/** A paragraph for each block between empty lines; everything is escaped. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => `<p>${textToHtml(block)}</p>`)
    .join('');
}

/** Dates are typed as `YYYY-MM-DD` and written out in the language of the text. */
function inWords(values: TemplateValues, language: TextLanguage): { [Id in PlaceholderId]?: string } {
  const words: { [Id in PlaceholderId]?: string } = { ...values };
  for (const id of Object.keys(values) as PlaceholderId[]) {
    const date = placeholder(id).inputType === 'date' ? parseLocalDate(values[id] ?? '') : null;
    if (date) words[id] = dateInWords(date, language);
  }
  return words;
}

function dateInWords(date: LocalDate, language: TextLanguage): string {
  return `${formatLocalDate(date, language, 'long')} ${date.slice(0, 4)}`;
}
