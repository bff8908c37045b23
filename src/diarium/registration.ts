import type { LocalDate } from '../deadline/local-date';
import type { Person } from '../mail/message';
import type { Unit } from '../policy/labels';

export const DIRECTIONS = ['incoming', 'outgoing', 'internal'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Somebody who wrote or received what is registered. */
export interface Correspondent extends Person {
  readonly role: 'sender' | 'receiver' | 'copy';
  /** Their identity is protected: `name` and `address` are `''`, so that no connector can tell them. */
  readonly isProtected: boolean;
}

/** An attachment that the person may include as a document of its own. */
export interface RegisteredAttachment {
  /** The host's id. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes; 0 when not known. */
  readonly size: number;
  readonly isIncluded: boolean;
}

/** What stands in the register about one message: plain data, as the person sees and changes it in the form. */
export interface Registration {
  /** As typed; what is written anywhere is what `registerTitles` makes of it. */
  readonly title: string;
  /** Names and numbers are masked in the title that everybody may read. */
  readonly isMasked: boolean;
  readonly direction: Direction;
  readonly correspondents: readonly Correspondent[];
  /** First receipt by the authority (server time); null when not known. */
  readonly received: Date | null;
  /** The date that the sender's message bears. */
  readonly documentDate: LocalDate | null;
  /** `''` for a new case. */
  readonly caseReference: string;
  /** The person says that it is a new case: then no reference is asked for. */
  readonly isNewCase: boolean;
  readonly unit: Unit;
  /** The unit by its name in the municipality; `''` when there is none. */
  readonly unitName: string;
  readonly classificationCode: string;
  /** It may hold what is secret; a person decides. */
  readonly mayBeSecret: boolean;
  /** The section of law that it rests on; `''` when not given. */
  readonly legalReference: string;
  /** At least one person's identity is protected: title and correspondents never tell a name. */
  readonly isProtected: boolean;
  /** The id of the attachment in which the original lies whole, when it was forwarded as one; else `''`. */
  readonly attachedOriginal: string;
  /** The forward itself is registered, with the original inside, and not the attached original alone. */
  readonly registersForward: boolean;
  /** `''` for the message itself, or the id of the attachment that is the main document. */
  readonly mainDocument: string;
  readonly attachments: readonly RegisteredAttachment[];
  /** RFC 5322 Message-ID with angle brackets; `''` when the message has none. */
  readonly messageId: string;
  readonly messageIdState: 'one' | 'missing' | 'several';
  /** What a second registration is known by: the Message-ID, else a digest of sender, time, subject and text. */
  readonly duplicateKey: string;
  /** The last day to answer; null when none is needed. */
  readonly replyBy: LocalDate | null;
  /** Who registers. */
  readonly officer: Person;
  /** Names and addresses that are masked in titles. Never sent anywhere. */
  readonly people: readonly Person[];
}

/** A title in UTF-16 units, as registers take it. */
export const MAX_TITLE = 250;
