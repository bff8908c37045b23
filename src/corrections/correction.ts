import type { Kind } from '../policy/labels';

/**
 * What a person chose for a message in place of what was suggested. Holds no text and no address: the sender and the
 * telling words are there only to be recognised when they come again.
 */
export interface Correction {
  /** `senderMark` of the original's sender. */
  readonly sender: string;
  /** `wordMarks` of the original: marks of `MARK_LENGTH` characters, one after the other. */
  readonly words: string;
  /** The kind that was chosen; null when only the mailbox was. */
  readonly kind: Kind | null;
  /** The id in the policy of the mailbox that was chosen; null when only the kind was. */
  readonly mailbox: string | null;
  /** The day of the choice where the municipality is, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What was chosen. A part that is not named stays as it was; null takes it back. */
export type Choice = Partial<Pick<Correction, 'kind' | 'mailbox'>>;
