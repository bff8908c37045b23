import type { Message, Person } from './message';

/** How we know the original: what kind of wrapper it was found in. */
export type WrapperKind =
  'own-block' | 'outlook' | 'gmail' | 'apple-mail' | 'thunderbird' | 'attached-message';

/** One who passed the message on. */
export interface Hop {
  readonly by: Person;
  /** When this person sent it on; null when the header could not be read as a date. */
  readonly at: Date | null;
  /** The words this person added above what was passed on. */
  readonly words: string;
  readonly wrapper: WrapperKind;
}

/** What our own forward block asks of its receiver. Each is `''` when the block does not say it. Hostile text as all mail. */
export interface ForwardNote {
  /** `PG-` and 10 base32 characters: the same for everyone who forwards this original. */
  readonly reference: string;
  readonly reason: string;
  readonly responsible: string;
  /** The last day to answer whether they take it, `YYYY-MM-DD`. */
  readonly answerBy: string;
  /** The address that the answer goes to, since an add-in can set neither From nor Reply-To. */
  readonly answerTo: string;
}

/**
 * A message without its wrappers. Everything is decided about `original`; `carrier` gives only who forwarded it.
 * For a message that nobody forwarded `carrier` and `original` are the same object and `hops` is empty.
 */
export interface Unwrapped {
  /** The message as received in this mailbox. */
  readonly carrier: Message;
  /** The message that it is about, as far as the wrapper tells. */
  readonly original: Message;
  /** Who passed it on, oldest first: for A → B → C as opened by C's colleague, `[B, C]`. */
  readonly hops: readonly Hop[];
  /** The block of ours in the carrier; null when it has none. */
  readonly note: ForwardNote | null;
}
