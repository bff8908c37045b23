/** Somebody who writes or receives. `name` is `''` when the message gives only an address. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** What is known of an attachment without opening it. */
export interface Attachment {
  /** The host's id; `''` when the attachment lies inside another one. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes, as the host gives them; 0 when not known. */
  readonly size: number;
  /** Shown inside the text, as a logo in a signature is. */
  readonly inline: boolean;
  readonly type: 'file' | 'message' | 'cloud';
}

/** How much of the text was read. Nothing is suggested from what was not read without saying so. */
export type BodyExtent = 'whole' | 'cut' | 'unread';

/**
 * The facts of one message: who, when, what it says. Nothing here is judged.
 * All text is as the sender wrote it and must be treated as hostile.
 */
export interface Message {
  /** The host's id for the item; `''` for a message that lies inside another one or in a file. */
  readonly id: string;
  /** RFC 5322 Message-ID with its angle brackets; `''` when the message has none. */
  readonly messageId: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** First receipt by the authority (server time); null when that is not known. Never the day it was opened. */
  readonly received: Date | null;
  /** The Date header, or the date in a forward header: the sender's own clock, never a receipt. Null when not known. */
  readonly sent: Date | null;
  /** Unfolded header fields in order, as far as the host gives them; names keep their spelling. */
  readonly headers: readonly HeaderField[];
  /** Plain text with `\n` line ends, quoted earlier mail and signature included. */
  readonly text: string;
  /** The HTML body when there is one. Never rendered, run or fetched: read for links only. */
  readonly html: string;
  readonly extent: BodyExtent;
  readonly attachments: readonly Attachment[];
}

/** One header field. `value` is unfolded and still encoded (RFC 2047) as it came. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** The text read of a message, in UTF-16 units; longer text is cut and `extent` says so. */
export const MAX_TEXT_LENGTH = 200_000;
/** The HTML read of a message, in UTF-16 units: for its text and its links; the rest is left out. */
export const MAX_HTML_LENGTH = 1_000_000;
/** The largest source that is read, in bytes: Exchange Online takes at most 150 MB, municipalities some 25 to 50. */
export const MAX_EML_SIZE = 60_000_000;
