import { type LocalDate, formatInstant } from '../deadline/local-date';
import { MAX_FORM_HTML, type NewMessageForm } from '../host/mail-host';
import { escapeHtml, textToHtml } from '../lib/escape-html';
import { addressDomain, isInDomains, sameAddress } from '../mail/address';
import type { Person } from '../mail/message';
import { OWN_BLOCK_LABELS } from '../mail/own-block-labels';
import type { Unwrapped } from '../mail/unwrapped';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { BLOCK_ROOM, externalBlock, type ForwardBlock, internalBlock, personText } from './forward-block';
import { attachmentName, bareSubject, forwardSubject } from './forward-subject';
import { FORWARD_WORDING } from './forward-wording';
import { oneLine, shorten, shortenForHtml } from '../lib/one-line';
import { type Quote, quoteOriginal } from './quote-original';
import { referenceCodeOf } from './reference-code';

/** The longest signature in a forward, in UTF-16 units of HTML. A longer one gives place to its plain text. */
export const MAX_SIGNATURE_HTML = 8_000;
/** As much of a signature's plain text as is then shown, in UTF-16 units. */
const MAX_SIGNATURE_TEXT = 1_000;

export interface ForwardRequest {
  /** The open message without its wrappers. */
  readonly unwrapped: Unwrapped;
  readonly policy: Policy;
  readonly language: TextLanguage;
  /** `external`: another authority reads it, and the sender with a copy. Nothing from inside is told. */
  readonly variant: 'internal' | 'external';
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Why it is sent there, in the person's own words; `''` when nothing is said. */
  readonly reason: string;
  /** Who is responsible for the answer (OSB-30); `''` when nobody is named. */
  readonly responsible: string;
  /** Who is appointed to handle it, by name or role: the first sentence says so (OSB-32); `''` when nobody is. */
  readonly appointed: string;
  /** The last day to say whether they take it (OSB-22); null when no feedback is asked for (OSB-24) or no day given. */
  readonly answerBy: LocalDate | null;
  /** The function mailbox that feedback goes to; `''` when none is asked for. */
  readonly answerTo: string;
  /** Who passes it on now. */
  readonly forwardedBy: Person;
  readonly now: Date;
  /** False for confidential messages: a sentence stands in place of the text. */
  readonly copyOriginal: boolean;
  /** Attach the open message whole. */
  readonly attachOriginal: boolean;
  /** Show the original's subject nowhere: it may hold a name that is protected. */
  readonly neutral: boolean;
  /** Our own signature, already HTML; null when the mail program adds one. */
  readonly signature: { readonly html: string; readonly text: string } | null;
}

export interface Forward {
  readonly form: NewMessageForm;
  /** The same in plain text, to be copied when no form can be opened. */
  readonly text: string;
  /**
   * The attachment asked for was left out: the open message is a forward with the municipality's own notes on it,
   * and it was to go to another authority. The pane says so.
   */
  readonly attachmentWithheld: boolean;
}

/**
 * A forward for the person to check and send: our block first (OSB-27, OSB-28), a request for feedback (OSB-22), the
 * signature, and the original's text quoted as far as there is room. `form.html` has at most `MAX_FORM_HTML` UTF-16
 * units and `form.subject` at most `MAX_FORM_SUBJECT`, whatever the original holds; only the quoted text is cut.
 * Everything of the original is escaped text: nothing of its HTML is used.
 */
export function forwardMessage(request: ForwardRequest): Forward {
  const { language, attachOriginal, copyOriginal, neutral, unwrapped } = request;
  const wording = FORWARD_WORDING[language];
  const subject = neutral ? wording.neutralSubject : oneLine(unwrapped.original.subject) || wording.noSubject;
  const bare = neutral ? wording.neutralSubject : bareSubject(unwrapped.original.subject, wording.noSubject);
  const attachmentWithheld = attachOriginal && request.variant === 'external' && hasNotesFromInside(request);
  const attached = attachOriginal && !attachmentWithheld;

  const head = headOf(request, subject);
  const originalHeading = `${OWN_BLOCK_LABELS[language].originalMessage}:`;
  const above = head.html + (copyOriginal ? `<p>${escapeHtml(originalHeading)}</p>` : '');
  const quote = copyOriginal
    ? quoteOriginal(unwrapped.original, wording, attached, MAX_FORM_HTML - above.length)
    : sensitive(request, attached);
  return {
    form: {
      to: request.to,
      cc: request.cc,
      subject: forwardSubject(bare, language),
      html: above + quote.html,
      attachOpenMessageAs: attached ? attachmentName(bare, wording.neutralSubject) : null,
    },
    text: [head.text, ...(copyOriginal ? [originalHeading] : []), quote.text].join('\n\n'),
    attachmentWithheld,
  };
}

/**
 * Our block and the request for feedback alone, for a forward that Outlook itself has made: its text and attachments
 * are there already (OSB-27). Without a signature, since Outlook adds the person's own.
 */
export function forwardIntroduction(request: ForwardRequest): Pick<Quote, 'html' | 'text'> {
  const { language, neutral, unwrapped } = request;
  const wording = FORWARD_WORDING[language];
  const subject = neutral ? wording.neutralSubject : oneLine(unwrapped.original.subject) || wording.noSubject;
  return headOf({ ...request, signature: null }, subject);
}

/** What stands above the original's text: all of it is bounded, so that the text always gets its room. */
function headOf(request: ForwardRequest, subject: string): Quote {
  const { heading, lines } = blockOf(request, subject);
  const sentences = requestSentences(request);
  const signature = boundedSignature(request.signature);
  const block = [`<strong>${escapeHtml(heading)}</strong>`, ...lines.map(escapeHtml)].join('<br>');
  const words = sentences.length > 0 ? `<p>${sentences.map(escapeHtml).join('<br>')}</p>` : '';
  return {
    html: `<p>${block}</p>${words}${signature.html}`,
    text: [[heading, ...lines].join('\n'), sentences.join('\n'), signature.text].filter(Boolean).join('\n\n'),
  };
}

function blockOf(request: ForwardRequest, subject: string): ForwardBlock {
  const { unwrapped, policy, language, variant, reason } = request;
  const { original, hops } = unwrapped;
  const { timeZone } = policy;
  const facts = { original, subject, language, timeZone, reason };
  if (variant === 'external') return externalBlock(facts);
  const { responsible, answerBy, answerTo } = request;
  return internalBlock({ ...facts, hops, responsible, answerBy, answerTo, code: referenceCodeOf(unwrapped) });
}

function requestSentences({ variant, language, unwrapped, cc, ...request }: ForwardRequest): string[] {
  const wording = FORWARD_WORDING[language];
  if (variant === 'external') {
    const sender = unwrapped.original.from?.address ?? '';
    return cc.some((address) => sameAddress(address, sender))
      ? [wording.yours, wording.senderHasCopy]
      : [wording.yours];
  }
  const { answerBy, forwardedBy, now, policy } = request;
  const answerTo = mailboxText(request.answerTo);
  const name = shortenForHtml(oneLine(request.appointed), BLOCK_ROOM.responsible);
  const assignment = name === '' ? [] : [wording.appointed(name)];
  const passedOn = wording.forwardedOn(formatInstant(now, policy.timeZone), personText(forwardedBy));
  return answerBy === null && answerTo === ''
    ? [...assignment, passedOn]
    : [...assignment, wording.answer(answerBy ?? '', answerTo), passedOn];
}

/** Whether the open message is a colleague's forward: what they wrote on it stays inside. */
function hasNotesFromInside({ unwrapped, policy }: ForwardRequest): boolean {
  return unwrapped.hops.some(
    ({ by, wrapper }) =>
      wrapper === 'own-block' ||
      // A forwarder without an address is known to the mail program by name, as colleagues are.
      addressDomain(by.address) === '' ||
      isInDomains(by.address, policy.domains),
  );
}

/** The sentence in place of a text that is not copied. */
function sensitive({ language, variant, answerTo }: ForwardRequest, attached: boolean): Quote {
  const wording = FORWARD_WORDING[language];
  const mailbox = variant === 'internal' ? mailboxText(answerTo) : '';
  const text = attached ? wording.sensitiveAttached : wording.sensitive(mailbox);
  return { html: `<p>${escapeHtml(text)}</p>`, text };
}

function mailboxText(mailbox: string): string {
  return shortenForHtml(oneLine(mailbox), BLOCK_ROOM.answerTo);
}

function boundedSignature(signature: ForwardRequest['signature']): Quote {
  if (signature === null) return { html: '', text: '' };
  if (signature.html.length <= MAX_SIGNATURE_HTML) return signature;
  const text = shorten(signature.text, MAX_SIGNATURE_TEXT);
  return { html: `<p>${textToHtml(text)}</p>`, text };
}
