import { maskIdentityNumbers } from '../../src/classifier/identity-numbers';
import type { Reason, Suggestion } from '../../src/classifier/suggestion';
import { headerValue } from '../../src/mail/headers';
import type { Message, Person } from '../../src/mail/message';
import type { Unwrapped } from '../../src/mail/unwrapped';
import { printable, shortened } from './printable';

/** What is shown of the text on each side of a reason's words, in UTF-16 units. */
const AROUND = 40;
/** Enough more to see an identity number that the edge cuts. */
const MASK_MARGIN = 30;
/** The longest line of a value, in characters. */
const MOST_SHOWN = 200;
/** People named of those who passed it on. */
const MOST_HOPS = 20;

/** The suggestion and its reasons for a person, in lines of plain English; identity numbers masked, nothing unprintable. */
export function explanation({ original, hops }: Unwrapped, suggestion: Suggestion): string[] {
  const { kind, confidence, unsure, alternatives, flags, unit, matter, language, reasons } = suggestion;
  const passedOn = hops.slice(-MOST_HOPS).map(({ by }) => personText(by));
  return [
    field('Subject', original.subject || '(none)'),
    field('From', original.from === null ? '(not known)' : personText(original.from)),
    field(
      'Passed on by',
      hops.length === 0 ? 'nobody' : `${passedOn.join(' → ')} (their words do not decide)`,
    ),
    '',
    field('Kind', `${kind}, ${percent(confidence)}${unsure ? ', unsure: look at it yourself' : ''}`),
    field('Could also be', listed(alternatives.map((each) => `${each.kind} ${percent(each.confidence)}`))),
    field('Flags', listed(flags)),
    field('Unit', unit),
    field('Matter', matter || 'none'),
    field('Language', language),
    field('Case references', listed(suggestion.caseReferences)),
    '',
    reasons.length === 0 ? 'No word or rule speaks clearly for anything.' : 'Why:',
    ...reasons.map((reason) => reasonLine(reason, original)),
  ];
}

function reasonLine(reason: Reason, original: Message): string {
  const source = reason.source === 'words' ? 'by its words' : `by the rule ${reason.source}`;
  return printable(`  ${reason.for}: ${inContext(reason, original)} (${placeText(reason.in)}, ${source})`);
}

/** The words between `»` and `«`, with what stands around them. */
function inContext({ in: place, text, start, end }: Reason, original: Message): string {
  const whole = textAt(place, original);
  // A rule may tell what is not in the text as given, for instance a decoded name in an encoded header.
  if (whole === null || end > whole.length || start >= end) return `»${shortened(text, MOST_SHOWN)}«`;
  const first = Math.max(0, start - AROUND - MASK_MARGIN);
  const around = maskIdentityNumbers(whole.slice(first, end + AROUND + MASK_MARGIN));
  const from = Math.max(0, start - AROUND);
  const before = around.slice(from - first, start - first);
  const after = around.slice(end - first, end - first + AROUND);
  const words = around.slice(start - first, end - first);
  if (words !== text) return `»${shortened(text, MOST_SHOWN)}«`;
  const open = from > 0 ? '…' : '';
  const close = end + AROUND < whole.length ? '…' : '';
  return printable(`${open}${before}»${shortened(words, MOST_SHOWN)}«${after}${close}`).replace(/\s+/g, ' ');
}

function textAt(place: Reason['in'], { subject, text, headers, attachments }: Message): string | null {
  if (place === 'subject') return subject;
  if (place === 'body') return text;
  const [type, name = ''] = splitPlace(place);
  return type === 'header' ? headerValue(headers, name) : (attachments[Number(name)]?.name ?? null);
}

function placeText(place: Reason['in']): string {
  const [type, name = ''] = splitPlace(place);
  if (type === 'header') return `in the header ${name}`;
  return type === 'attachment' ? `attachment ${Number(name) + 1}` : `in the ${type}`;
}

function splitPlace(place: Reason['in']): string[] {
  const colon = place.indexOf(':');
  return colon < 0 ? [place] : [place.slice(0, colon), place.slice(colon + 1)];
}

function personText({ name, address }: Person): string {
  if (name === '') return address || '(not known)';
  return address === '' ? name : `${name} <${address}>`;
}

function field(title: string, value: string): string {
  // Masked before it is cut, so that a number at the edge is seen; a hostile value may be megabytes long.
  const masked = maskIdentityNumbers(value.slice(0, 10 * MOST_SHOWN));
  return `${`${title}:`.padEnd(17)}${shortened(printable(masked), MOST_SHOWN)}`;
}

function listed(values: readonly string[]): string {
  return values.join(', ') || 'none';
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
