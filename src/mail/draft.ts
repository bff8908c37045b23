import type { Person } from './message';

/** A part of a draft that the mail program hands out by itself. */
export type DraftPart = 'receivers' | 'subject' | 'body' | 'attachments';

/** A message that is about to be sent, as far as it could be read. */
export interface Draft {
  /** What the mail program says, else what the subject says. */
  readonly use: 'new' | 'reply' | 'forward';
  /** Null where the mail program does not tell (before Mailbox 1.7). */
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** Plain text with `\n` line ends: new words, signature, and what is quoted below. */
  readonly text: string;
  /** Names of the attached files; pictures inside the text do not count. */
  readonly attachments: readonly string[];
  /** What failed, hung or is not offered: empty above. Absent: all was read. */
  readonly unread?: readonly DraftPart[];
}
