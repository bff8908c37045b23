import { MAX_FORM_SUBJECT, type NewMessageForm } from '../host/mail-host';
import { escapeHtml, textToHtml } from '../lib/escape-html';
import { oneLine, shorten } from '../lib/one-line';
import { isInDomains, sameAddress } from '../mail/address';
import type { Message } from '../mail/message';
import { OWN_BLOCK_CODE_SEPARATOR } from '../mail/own-block-labels';
import type { ForwardNote } from '../mail/unwrapped';
import type { Kind, RecordDecision, TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { isReferenceCode } from './reference-code';

/** The answer to a forward of ours: whether those who got it take the matter. */
export interface Confirmation {
  /** The reference code of the forward that it answers. */
  readonly code: string;
  readonly taken: boolean;
}

interface ConfirmationWording {
  readonly heading: string;
  readonly taken: string;
  readonly back: string;
}

/** The fixed lines of an answer: writer and reader share them. Keep an old wording readable when one is changed. */
const WORDING: Readonly<Record<TextLanguage, ConfirmationWording>> = {
  sv: {
    heading: 'Svar om vidarebefordrat meddelande',
    taken: 'Vi tar hand om det',
    back: 'Inte vårt, tillbaka till er',
  },
  nb: {
    heading: 'Svar om videresendt melding',
    taken: 'Vi tar saken',
    back: 'Ikke vår sak, tilbake til dere',
  },
  nn: {
    heading: 'Svar om vidaresend melding',
    taken: 'Vi tek saka',
    back: 'Ikkje vår sak, tilbake til dykk',
  },
  en: {
    heading: 'Answer about a forwarded message',
    taken: 'We handle it',
    back: 'Not ours, back to you',
  },
};

/** What is read of a message to find an answer in it, in UTF-16 units: it stands first. */
const MAX_READ = 4_000;
/** Lines, empty ones counted, between the heading and the answer: Outlook's text has empty ones between paragraphs. */
const MAX_LINES_BETWEEN = 4;
/** The longest words of a person's own in an answer, in UTF-16 units. */
const MAX_WORDS = 4_000;

/** Whether a forward asks its receiver to say if they take it; offers and what is weeded are excepted (OSB-24). */
export function asksForAnswer(kind: Kind, decision: RecordDecision | null): boolean {
  return kind !== 'advertising' && kind !== 'automatic' && decision !== 'weed';
}

/**
 * The address that an answer may go to: the one that the block names, when it is a mailbox of the policy or lies in the
 * municipality's own domains. Null otherwise: anybody can write a block, and an answer must not leave the house by it.
 */
export function answerAddress(note: ForwardNote, policy: Policy): string | null {
  if (note.answerTo === '' || !isReferenceCode(note.reference)) return null;
  const known = policy.mailboxes.some(({ address }) => sameAddress(address, note.answerTo));
  return known || isInDomains(note.answerTo, policy.domains) ? note.answerTo : null;
}

/**
 * The answer to a colleague's forward (OSB-23), for the person to check and send: recognised by its code, and without
 * anything of the message itself.
 */
export function confirmationMessage(answer: {
  readonly code: string;
  readonly taken: boolean;
  readonly to: string;
  readonly language: TextLanguage;
  /** What the person adds, for instance where it belongs. */
  readonly words: string;
  readonly signature: { readonly html: string; readonly text: string } | null;
}): { readonly form: NewMessageForm; readonly text: string } {
  const { code, taken, to, language, signature } = answer;
  const wording = WORDING[language];
  const heading = wording.heading + OWN_BLOCK_CODE_SEPARATOR + code;
  const decision = taken ? wording.taken : wording.back;
  const words = shorten(answer.words.trim(), MAX_WORDS);
  const html = [
    `<p><strong>${escapeHtml(heading)}</strong><br>${escapeHtml(decision)}</p>`,
    words && `<p>${textToHtml(words)}</p>`,
    signature?.html ?? '',
  ];
  const subject = oneLine(decision + OWN_BLOCK_CODE_SEPARATOR + code).slice(0, MAX_FORM_SUBJECT);
  return {
    form: { to: [to], cc: [], subject, html: html.join(''), attachOpenMessageAs: null },
    text: [`${heading}\n${decision}`, words, signature?.text ?? ''].filter(Boolean).join('\n\n'),
  };
}

/** The answer that a message gives to a forward of ours, in any of the four languages; null when it gives none. */
export function readConfirmation({ text }: Pick<Message, 'text'>): Confirmation | null {
  const lines = text
    .slice(0, MAX_READ)
    .split('\n')
    .map((line) => line.replace(/\*/g, '').trim());
  for (const [index, line] of lines.entries()) {
    for (const { heading, taken, back } of Object.values(WORDING)) {
      if (!line.startsWith(heading)) continue;
      const code = line.slice(heading.length).replace(/^\s?[–—-]\s?/, '');
      const [decision] = lines.slice(index + 1, index + 1 + MAX_LINES_BETWEEN).filter((one) => one !== '');
      if (!isReferenceCode(code) || (decision !== taken && decision !== back)) continue;
      return { code, taken: decision === taken };
    }
  }
  return null;
}
