import type { Draft, DraftPart } from '../mail/draft';
import type { HostFailure, HostResult } from './mail-host';

/** A draft as it stands now, as far as it could be read. */
export interface DraftRead extends Draft {
  readonly unread: readonly DraftPart[];
  /** Why the first of `unread` was not handed out; null when the mail program offers no way, or nothing is unread. */
  readonly failure: HostFailure | null;
}

/** The message that the person writes: read for the checks, mended on the person's click. */
export interface DraftHost {
  /** Never fails: what could not be read is named in the answer. Null when no draft is open any more. */
  read(): Promise<DraftRead | null>;
  /** Calls `listener` when somebody was added to the draft or taken out (Mailbox 1.7). */
  onReceiversChanged(listener: () => void): void;
  /** Adds a receiver in Cc. */
  copyTo(address: string): HostResult<void>;
  /** Takes an address out of To, Cc and Bcc. */
  removeReceiver(address: string): HostResult<void>;
  setSubject(subject: string): HostResult<void>;
  /**
   * Replaces words of the body that stand there just once. Refused with `not-supported` when the body can't be set without
   * harm: pictures in the text, a long thread, or words that are spread over several elements.
   */
  replaceInBody(words: string, replacement: string): HostResult<void>;
  /** Keeps a value with the draft until it is sent (Mailbox 1.11); the events can read it. */
  keep(name: string, value: string): HostResult<void>;
}
