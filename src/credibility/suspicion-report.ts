import { formatInstant, knownInstant } from '../deadline/local-date';
import { MAX_FORM_HTML, MAX_FORM_SUBJECT, type NewMessageForm } from '../host/mail-host';
import { escapeHtml } from '../lib/escape-html';
import { shorten } from '../lib/one-line';
import type { Attachment, Person } from '../mail/message';
import type { Unwrapped } from '../mail/unwrapped';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import sentences from '../texts/credibility.texts.json';
import { say } from '../texts/say';
import texts from '../texts/suspicion-report.texts.json';
import { defang } from './defang';
import type { CredibilityFact } from './fact';
import { messageLinks } from './message-links';
import { reportedHeaders } from './reported-headers';

/** Links and files in a report; of more, it says how many. */
export const MAX_REPORTED = 40;
/** Words of the message in a report. */
const MAX_WORDS = 10;
/** One line, in UTF-16 units. */
const MAX_LINE = 500;

export interface SuspicionReportRequest {
  readonly unwrapped: Unwrapped;
  readonly facts: readonly CredibilityFact[];
  /** Words of the message that speak for fraud, identity numbers masked. */
  readonly words: readonly string[];
  /** The address of the policy's IT contact; `''` when it gives none and the person fills it in. */
  readonly to: string;
  readonly policy: Pick<Policy, 'timeZone'>;
  readonly language: TextLanguage;
  /** The person's signature, at most 8,000 UTF-16 units of HTML; a longer one is left out. */
  readonly signature: { readonly html: string; readonly text: string } | null;
}

export interface SuspicionReport {
  /** Within Outlook's limits. The suspicious message itself is not attached (LAV-5). */
  readonly form: NewMessageForm;
  /** The same as plain text, to copy or preview. */
  readonly text: string;
}

const MAX_SIGNATURE_HTML = 8_000;

/**
 * The report about a suspicious message to those who look after the computers (LAV-5, VIM-28): who, what and when, what
 * speaks for fraud, links and chosen headers. Every word of the message is defanged: nothing in it can be clicked, and it
 * always fits into Outlook's form. Nothing fails.
 */
export function suspicionReport(request: SuspicionReportRequest): SuspicionReport {
  const { unwrapped, language, to } = request;
  const subject = defang(unwrapped.original.subject) || say(texts.noSubject, language);
  const fits = request.signature !== null && request.signature.html.length <= MAX_SIGNATURE_HTML;
  const signature = fits && request.signature ? request.signature : { html: '', text: '' };
  const lines = withinRoom(reportLines(request, subject), MAX_FORM_HTML - signature.html.length, language);
  return {
    form: {
      to: to === '' ? [] : [to],
      cc: [],
      subject: shorten(say(texts.subject, language, { subject }), MAX_FORM_SUBJECT),
      html: `<p>${lines.map(escapeHtml).join('<br>')}</p>${signature.html}`,
      attachOpenMessageAs: null,
    },
    text: [lines.join('\n'), signature.text].filter(Boolean).join('\n\n'),
  };
}

function reportLines(request: SuspicionReportRequest, subject: string): readonly string[] {
  const { unwrapped, facts, words, policy, language } = request;
  const { original, hops } = unwrapped;
  const received = knownInstant(original.received);
  const line = (key: keyof typeof texts, value: string): string =>
    shorten(say(texts[key], language, { value }), MAX_LINE);
  const files = original.attachments.filter(({ inline }) => !inline);
  const reasons = [
    ...facts
      .filter(({ verdict }) => verdict === 'bad' || verdict === 'warning')
      .map(({ detail, values }) => defang(say(sentences[detail], language, values))),
    ...[...new Set(words.map((word) => defang(word)))].slice(0, MAX_WORDS).map((word) => line('words', word)),
  ];
  const links = messageLinks(original).map(({ target }) => shorten(defang(target), MAX_LINE));
  const headers = reportedHeaders(original.headers).map(
    ({ name, value }) => `${name}: ${shorten(defang(value), MAX_LINE)}`,
  );
  return [
    say(texts.opening, language),
    '',
    line('from', defang(personText(original.from))),
    line('to', defang(original.to.slice(0, 3).map(personText).join(', '))),
    line('about', subject),
    line(
      'received',
      received ? formatInstant(received, policy.timeZone) : say(texts.receivedUnknown, language),
    ),
    ...(hops.length > 0
      ? [line('passedOnBy', defang(hops.map(({ by }) => personText(by)).join(' → ')))]
      : []),
    ...(files.length > 0 ? [line('attachments', fileNames(files))] : []),
    ...list('reasons', reasons),
    ...list('links', links),
    ...list('headers', headers),
    ...(original.headers.length === 0 ? ['', say(texts.headersMissing, language)] : []),
  ];

  function list(heading: 'reasons' | 'links' | 'headers', items: readonly string[]): readonly string[] {
    if (items.length === 0) return [];
    const more = items.length - MAX_REPORTED;
    return [
      '',
      say(texts[heading], language),
      ...items.slice(0, MAX_REPORTED).map((item) => `- ${item}`),
      ...(more > 0 ? [say(texts.more, language, { count: more })] : []),
    ];
  }
}

function personText(person: Person | null): string {
  if (person === null) return '';
  return person.name === '' ? person.address : `${person.name} <${person.address}>`;
}

function fileNames(files: readonly Attachment[]): string {
  return files
    .slice(0, MAX_REPORTED)
    .map(({ name }) => defang(name))
    .join(', ');
}

const PARAGRAPH = '<p></p>'.length;
const BREAK = '<br>'.length;

/** As many lines as the form takes, and one that says how many are left out. */
function withinRoom(lines: readonly string[], room: number, language: TextLanguage): readonly string[] {
  const more = (count: number): string => say(texts.more, language, { count });
  let left = room - PARAGRAPH - more(lines.length).length - BREAK;
  const kept = lines.findIndex((line) => {
    left -= escapeHtml(line).length + BREAK;
    return left < 0;
  });
  return kept < 0 ? lines : [...lines.slice(0, kept), more(lines.length - kept)];
}
