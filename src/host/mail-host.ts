import type { CategoryColour } from '../lib/category-colours';
import type { Result } from '../lib/result';
import type { Message, Person } from '../mail/message';
import type { HostDiagnostics } from './diagnostics';
import type { DraftHost } from './draft-host';
import type { OriginalResult, ReadOriginalOptions } from './original';

/**
 * What Postgang needs of a mail program. Named for our needs, not for Office.js;
 * `src/outlook` is the one implementation. Nothing here throws or waits for ever.
 */

/** Why a call to the mail program gave nothing. Every name has a sentence and a next step in the pane. */
export interface HostFailure {
  readonly kind:
    | 'timed-out'
    | 'refused'
    | 'threw'
    | 'not-supported'
    /** The open item is no longer the one that the person sees in the pane. */
    | 'stale-item'
    /** More than the mail program takes, for instance 32,768 characters in a form. */
    | 'too-large'
    /** A part of the add-in that is fetched later did not come: the network, or the add-in has been updated meanwhile. */
    | 'part-missing'
    /** A newer version of the add-in has stored something there, which must not be written over. */
    | 'newer-version';
  /** The call, in the mail program's words: for the person who reports it. */
  readonly call: string;
  /** The mail program's error code, when it gave one. */
  readonly code?: number;
  readonly detail: string;
}

export type HostResult<Value> = Promise<Result<Value, HostFailure>>;

/** What is known at once of the open message, without asking the mail program. */
export type MessageHead = Pick<
  Message,
  'id' | 'messageId' | 'conversationId' | 'subject' | 'from' | 'to' | 'cc' | 'received' | 'attachments'
>;

/** What is open beside the pane now. */
export type OpenItem =
  | { readonly kind: 'message'; readonly head: MessageHead }
  | { readonly kind: 'draft'; readonly conversationId: string }
  | { readonly kind: 'appointment' }
  | { readonly kind: 'none' };

/** Things that not every client can do. Asked at the call, never assumed. */
export type Ability =
  /** Open a new message with text and attachments filled in (Mailbox 1.6). */
  | 'open-new-message'
  /** Replace the signature of a draft (Mailbox 1.10). */
  | 'set-signature'
  /** Read what is inside an attachment (Mailbox 1.8). */
  | 'read-attachment'
  /** Read the header fields of a message (Mailbox 1.8). */
  | 'read-headers'
  /** Mark a message with categories (Mailbox 1.8). */
  | 'mark-with-categories';

/** A new message for the person to check and send. */
export interface NewMessageForm {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** At most 255 UTF-16 units. */
  readonly subject: string;
  /** At most `MAX_FORM_HTML` UTF-16 units. */
  readonly html: string;
  /** Attach the open message whole, under this name. */
  readonly attachOpenMessageAs: string | null;
}

/** Outlook's limit for text passed to a form, in UTF-16 units; a longer one makes Office.js throw. */
export const MAX_FORM_HTML = 32_768;
/** Outlook's limit for a subject passed to a form, in UTF-16 units. */
export const MAX_FORM_SUBJECT = 255;

export interface MailHost {
  /** The language of the mail program's own texts (BCP 47, for instance `nb-NO`). */
  readonly language: string;
  /** Whose mailbox it is. */
  readonly person: Person;
  can(ability: Ability): boolean;
  openItem(): OpenItem;
  /** Calls `listener` each time another item is opened beside a pinned pane. */
  onOpenItemChanged(listener: () => void): void;
  /** Reads the open message. A body that can't be read gives a message with `extent: 'unread'`, not a failure. */
  readMessage(id: string): HostResult<Message>;
  /** The RFC 5322 source of an attached message, at most `MAX_ATTACHED_MESSAGE` bytes. */
  readAttachedMessage(id: string, attachmentId: string): HostResult<Uint8Array>;
  /** Opens a reply to the open message for the person to check and send. Nobody tells whether it was sent. */
  openReply(id: string, html: string): HostResult<void>;
  /** Opens a new message. `id` is the open message that it is about: a stale one is refused. */
  openNewMessage(id: string, form: NewMessageForm): HostResult<void>;
  /** Puts text where the cursor is in the draft. */
  insertAtCursor(html: string, text: string): HostResult<void>;
  /** Sets or replaces the signature of the draft; leaves one alone that already stands in its text. */
  setSignature(html: string, text: string): HostResult<SignatureOutcome>;
  /** The bytes of the open message (Mailbox 1.14, or put together again from 1.8). */
  readOriginal(id: string, options: ReadOriginalOptions): OriginalResult;
  /** Adds receivers to the draft and puts text above all that stands in it. */
  fillDraft(to: readonly string[], cc: readonly string[], html: string, text: string): HostResult<void>;
  /** The draft beside the pane. */
  readonly draft: DraftHost;
  /** What is kept on a message itself. */
  readonly trail: TrailStore;
  /** The person's own settings, which follow the person between clients. */
  readonly settings: PersonSettings;
  /** What this mail program is and what failed lately, for whoever helps. Holds nothing of any message. */
  diagnostics(): HostResult<HostDiagnostics>;
}

/**
 * A text of ours that lies on the message itself, where colleagues who open it in a shared mailbox can read it too
 * (Outlook: custom properties, 2,500 characters in all, never sent along).
 */
export interface TrailStore {
  /** The text on the open message; null when there is none. */
  read(id: string): HostResult<string | null>;
  /**
   * Puts the text on the open message in place of `replaced`. When something else lies there by now nothing is written:
   * the answer then says what, so that both can be put together.
   */
  write(id: string, replaced: string | null, text: string): HostResult<TrailWrite>;
  /**
   * Gives the open message these categories and takes others off. Categories that the mailbox does not have are created
   * where that is wanted and the permission allows it; the names of those that could not be set are in the answer.
   */
  mark(id: string, add: readonly CategoryMark[], remove: readonly string[]): HostResult<readonly string[]>;
}

/** A category for a message. */
export interface CategoryMark {
  readonly name: string;
  /** The colour to create it in where the mailbox lacks it; null: it is not created. */
  readonly createdAs: CategoryColour | null;
}

export type TrailWrite =
  { readonly kind: 'kept' } | { readonly kind: 'changed-meanwhile'; readonly found: string | null };

/** `already-there`: the draft holds a signature of ours in its text, so nothing was changed. */
export type SignatureOutcome = 'set' | 'already-there';

/** The largest attached message that is opened, in bytes; a larger one is shown as an attachment only. */
export const MAX_ATTACHED_MESSAGE = 5_000_000;

/** What Postgang keeps for one person in the mail program (Outlook: roaming settings, 32 KB in all). */
export interface PersonSettings {
  /** The stored value, or null. The caller checks its shape: it may be old or edited by another version. */
  read(feature: SettingsFeature): unknown;
  /** Stores a value within the feature's budget. The other panes of the person are told. */
  write(feature: SettingsFeature, value: unknown): HostResult<void>;
  /** Calls `listener` after another pane has stored something; reading then gives the new value. */
  onChangedElsewhere(listener: () => void): void;
}

/** The features that keep settings. Each has a byte budget in `src/outlook/person-settings.ts`. */
export type SettingsFeature = 'person' | 'corrections' | 'launch' | 'answer' | 'originals' | 'reasons';
