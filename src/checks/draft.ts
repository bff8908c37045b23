import type { Flag } from '../policy/labels';
import type { Policy } from '../policy/policy';
import type { PersonFields } from '../signature/signature-person';

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
