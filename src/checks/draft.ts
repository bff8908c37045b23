import type { Flag } from '../policy/labels';
import type { Policy } from '../policy/policy';
import type { Person } from '../mail/message';
import type { PersonFields } from '../signature/signature-person';

/** A message that is about to be sent, as far as it could be read. All offsets of findings are UTF-16 units of these texts. */
export interface Draft {
  /** What Outlook or the subject says it is. */
  readonly use: 'new' | 'reply' | 'forward';
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** Plain text with `\n` line ends: new words, signature, and what is quoted below. */
  readonly text: string;
  /** Names of the attached files; pictures inside the text do not count. */
  readonly attachments: readonly string[];
  /** What could not be read: nothing is said about it. */
  readonly unread?: readonly DraftPart[];
}

export type DraftPart = 'receivers' | 'subject' | 'body' | 'attachments';

/** What is known beside the draft itself; each part may be missing. */
export interface DraftSurroundings {
  /** What the person has filled in for the signature. */
  readonly person?: PersonFields;
  /** The flags of the message that is answered or passed on. */
  readonly originalFlags?: readonly Flag[];
  /** The case that the answered message is registered in. */
  readonly caseReference?: string;
}

/** The part of a policy that the checks need: small enough for the launch bundle. */
export interface DraftPolicy extends Pick<
  Policy,
  'domains' | 'officialMailbox' | 'signature' | 'languages' | 'checks'
> {
  readonly mailboxes: readonly Pick<
    Policy['mailboxes'][number],
    'id' | 'address' | 'internalOnly' | 'external'
  >[];
  readonly contacts: readonly Pick<Policy['contacts'][number], 'role' | 'address' | 'mailbox'>[];
}
