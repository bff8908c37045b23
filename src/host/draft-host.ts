import type { Person } from '../mail/message';
import type { HostResult } from './mail-host';

/** A part of a draft that the mail program hands out by itself. */
export type DraftPart = 'receivers' | 'subject' | 'body' | 'attachments';

/** A draft as it stands now, as far as it could be read. */
export interface DraftRead {
  /** What the mail program says, else what the subject says. */
  readonly use: 'new' | 'reply' | 'forward';
  /** Null where the mail program does not tell (before Mailbox 1.7). */
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** Plain text with `\n` line ends. */
  readonly text: string;
  /** Names of the attached files, without pictures in the text. */
  readonly attachments: readonly string[];
  /** What failed, hung or is not offered; empty above. */
  readonly unread: readonly DraftPart[];
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
