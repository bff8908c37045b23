import type { Message } from '../mail/message';
import { splitQuoted } from '../mail/newest-text';
import type { ReasonPlace } from './suggestion';
import { tokenize, type Token } from './tokens';

/** The text that the classifier reads of a message, in UTF-16 units; what stands later decides nothing. */
export const MAX_CLASSIFIED_LENGTH = 20_000;

/** A piece of a message that may decide. */
export interface ReadablePart {
  readonly in: ReasonPlace;
  /** The place's whole text as given. */
  readonly text: string;
  /** What is read of it, from its start: every word stands at the same UTF-16 offset as in `text`. */
  readonly read: string;
  /** `read` in small letters, unit by unit: what the written rules look for, so that their patterns need not ignore case. */
  readonly folded: string;
  readonly tokens: readonly Token[];
}

/**
 * The subject and the newest text, up to `MAX_CLASSIFIED_LENGTH`: in a reply quoted older mail, the signature and
 * disclaimers do not decide.
 */
export function readableParts(message: Pick<Message, 'subject' | 'text'>): ReadablePart[] {
  const { newest, signatureStart } = splitQuoted(message.text.slice(0, MAX_CLASSIFIED_LENGTH));
  return [
    part('subject', message.subject, message.subject.slice(0, MAX_CLASSIFIED_LENGTH)),
    part('body', message.text, signatureStart === null ? newest : newest.slice(0, signatureStart)),
  ];
}

function part(place: ReasonPlace, text: string, read: string): ReadablePart {
  return { in: place, text, read, folded: smallLetters(read), tokens: tokenize(read) };
}

/** Letters that patterns which ignore case hold for another one, and what stands for them without a change of length. */
const ODD_LETTERS = /[\u0130\u017f\u0345]/g;
const ODD_SMALL: Readonly<Record<string, string>> = { '\u0130': '\u0131', '\u017f': 's', '\u0345': '\u03b9' };

function smallLetters(text: string): string {
  return text.replace(ODD_LETTERS, (letter) => ODD_SMALL[letter] ?? letter).toLowerCase();
}
