/** What the simulator's server tells its page about messages. Both halves share these shapes. */

/** A sender or receiver; `name` is `''` when the message gives only an address. */
export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

/** One part of a message that Outlook lists as an attachment. */
export interface MailAttachment {
  /** The id that office.js gets: only `[A-Za-z0-9+/=]`. */
  readonly id: string;
  /** Position among the message's attachments, from 0. */
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  /** Bytes, decoded. */
  readonly size: number;
  readonly inline: boolean;
  readonly kind: 'file' | 'message';
  /** Without angle brackets; `''` when the part has none. */
  readonly contentId: string;
}

/** One line of the message list. */
export interface MailSummary {
  readonly id: string;
  readonly subject: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  /** ISO 8601: the top-most Received header, else Date. */
  readonly received: string;
  /** The first words of the text, on one line. */
  readonly preview: string;
  readonly hasAttachments: boolean;
}

/** Everything of one message that the page and the add-in's frame may ask for. */
export interface MailFacts extends MailSummary {
  readonly itemId: string;
  /** With its angle brackets. */
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly references: string;
  readonly sender: MailPerson;
  readonly cc: readonly MailPerson[];
  readonly replyTo: readonly MailPerson[];
  /** ISO 8601 of the Date header; '' when it has none that can be read. */
  readonly sent: string;
  /** The header block as it came, CRLF lines. */
  readonly headers: string;
  /** As Outlook hands it out: no scripts, no event handlers, pictures still `cid:`. '' when there is only text. */
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** Content-ID without brackets → `data:` address of the picture. */
  readonly inlineImages: Readonly<Record<string, string>>;
}

/** An attachment's content as `getAttachmentContentAsync` gives it. */
export interface AttachmentContent {
  readonly format: 'base64' | 'eml';
  readonly content: string;
}

/** What the person's draft hands to the server when it is sent. */
export interface OutgoingMessage {
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly OutgoingAttachment[];
  readonly inReplyTo: string;
  readonly references: string;
  /** ISO 8601, the simulator's clock. */
  readonly date: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type OutgoingAttachment =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly contentType: string;
      readonly base64: string;
      readonly inline: boolean;
    }
  /** A message of the mailbox, attached whole. */
  | { readonly kind: 'message'; readonly name: string; readonly messageId: string }
  /** A part of a message of the mailbox, as a forward keeps it. */
  | { readonly kind: 'part'; readonly name: string; readonly messageId: string; readonly index: number };

/** `GET /messages`. */
export interface ListedMessage {
  readonly id: string;
  readonly subject: string;
  readonly from: string;
  readonly received: string;
}

/** `GET /outbox`. */
export interface ListedSent {
  readonly id: string;
  readonly url: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

/** `GET /calls`: one thing that the add-in's frame asked of the host. */
export interface RecordedCall {
  /** In Office.js's words, for instance `item.body.getAsync`; `dispId …`, `action …` or `event …` when unknown. */
  readonly api: string;
  /** null for what is no call with a number: an unknown action or event. */
  readonly dispId: number | null;
  /** False when the simulator has never heard of it. */
  readonly known: boolean;
  /** False when the add-in's permission or the client's profile does not allow it. */
  readonly allowed: boolean;
  /** ISO 8601, the simulator's clock. */
  readonly at: string;
  /** The arguments, long texts cut. */
  readonly args: unknown;
  /** Calls under way in the same frame when it came in, itself included. Outlook takes three at once. */
  readonly atOnce: number;
}

/** A municipality's policy that stands in dist/policy. */
export interface ListedPolicy {
  readonly id: string;
  readonly name: string;
  /** The first of its mail domains. */
  readonly domain: string;
}
