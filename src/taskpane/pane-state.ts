import type { HostFailure, OpenItem } from '../host/mail-host';
import type { Unwrapped } from '../mail/unwrapped';
import type { Plan } from '../plan/plan';
import type { Policy } from '../policy/policy';
import type { Kind, TextLanguage } from '../policy/labels';
import type { PersonFields } from '../signature/signature-person';
import type { Suggestion } from '../classifier/suggestion';

/** Why the policy can't be used. Each has a sentence with a next step. */
export type PolicyFailure =
  | { readonly kind: 'no-id' }
  | { readonly kind: 'not-found' | 'unreachable'; readonly id: string }
  | { readonly kind: 'invalid'; readonly id: string; readonly problem: string };

export type PolicyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: PolicyFailure }
  /** `isCopy`: the server could not be reached and an earlier copy is used. */
  | { readonly kind: 'ready'; readonly policy: Policy; readonly isCopy: boolean };

/** What was read of the open message and what follows from it. */
export type Reading =
  | { readonly kind: 'loading' }
  /** A part of the add-in could not be fetched. */
  | { readonly kind: 'part-missing' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly unwrapped: Unwrapped;
      readonly suggestion: Suggestion;
      readonly plan: Plan;
      /** The message is about an attached one that could not be opened. */
      readonly attachedNotRead: boolean;
    };

export type ReadyReading = Extract<Reading, { kind: 'ready' }>;

/** Which form the person has open for a message. */
export type View = 'message' | 'reply' | 'forward' | 'signature';

/** What the person has typed in the reply form; null where a suggestion still stands. */
export interface ReplyDraft {
  readonly templateId: string | null;
  readonly language: TextLanguage | null;
  readonly values: Readonly<Record<string, string>>;
}

export interface ForwardDraft {
  /** A mailbox id, `other` for an address typed in, null for the suggested one. */
  readonly mailboxId: string | null;
  readonly otherAddress: string;
  readonly reason: string | null;
  readonly responsible: string;
  readonly confirmBy: string | null;
  readonly copyToSender: boolean;
  /** Include a confidential message all the same. */
  readonly includeConfidential: boolean;
}

/** A form that was opened in Outlook. Whether it was sent, Outlook does not tell. */
export interface Prepared {
  readonly action: 'reply' | 'forward';
  readonly to: string;
}

/** What the person has done and typed for one message. Kept while the pane lives, so that nothing is lost by looking at another. */
export interface Work {
  readonly view: View;
  readonly chosenKind: Kind | null;
  readonly reply: ReplyDraft;
  readonly forward: ForwardDraft;
  readonly prepared: Prepared | null;
  readonly failure: HostFailure | null;
}

export const NEW_WORK: Work = {
  view: 'message',
  chosenKind: null,
  reply: { templateId: null, language: null, values: {} },
  forward: {
    mailboxId: null,
    otherAddress: '',
    reason: null,
    responsible: '',
    confirmBy: null,
    copyToSender: true,
    includeConfidential: false,
  },
  prepared: null,
  failure: null,
};

export interface PaneState {
  readonly item: OpenItem;
  readonly policy: PolicyState;
  readonly reading: Reading;
  readonly work: Work;
  readonly person: PersonFields;
}
