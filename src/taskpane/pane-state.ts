import type { Recalled } from '../corrections/recall-correction';
import type { TargetChoice } from '../forwarding/forward-target';
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
  | {
      readonly kind: 'ready';
      readonly policy: Policy;
      /** Why an earlier copy is used in place of the published file; null when it is the published one. */
      readonly copyBecause: PolicyFailure | null;
    };

/** The state of what is on its way. One for all, so that nothing is drawn anew when nothing has changed. */
export const LOADING = { kind: 'loading' } as const;

/** What was read of the open message and what follows from it. */
export type Reading =
  | { readonly kind: 'loading' }
  /** A part of the add-in could not be fetched. */
  | { readonly kind: 'part-missing' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly unwrapped: Unwrapped;
      /** What the engine suggests, whatever the person chooses. */
      readonly suggestion: Suggestion;
      /** What the person chose last time for a message like this one; null when nothing is remembered. */
      readonly recalled: Recalled | null;
      /** What holds now: chosen, else remembered, else suggested. */
      readonly shown: Suggestion;
      /** What follows from `shown`. */
      readonly plan: Plan;
      /** The message is about an attached one that could not be opened. */
      readonly attachedNotRead: boolean;
    };

export type ReadyReading = Extract<Reading, { kind: 'ready' }>;

/** Which form the person has open for a message. */
export type View = 'message' | 'reply' | 'forward' | 'signature' | 'corrections';

/** What the person has typed in the reply form; null where a suggestion still stands. */
export interface ReplyDraft {
  readonly templateId: string | null;
  readonly language: TextLanguage | null;
  readonly values: Readonly<Record<string, string>>;
}

export interface ForwardDraft extends TargetChoice {
  readonly reason: string | null;
  readonly responsible: string;
  readonly confirmBy: string | null;
  readonly copyToSender: boolean | null;
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
  /** Where the signature form leads back to. */
  readonly returnTo: View;
  readonly chosenKind: Kind | null;
  /** A change of the kind or the mailbox holds here but could not be kept for next time. */
  readonly isNotRemembered: boolean;
  readonly reply: ReplyDraft;
  readonly forward: ForwardDraft;
  /** In order; the latest of each action. */
  readonly prepared: readonly Prepared[];
  readonly failure: HostFailure | null;
  /** Outlook is opening a form for this message: a second click must not open another. */
  readonly isOpening: boolean;
}

/** The list with one more form that was opened; it takes the place of an earlier one of its action. */
export function withPrepared(all: readonly Prepared[], one: Prepared): readonly Prepared[] {
  return [...all.filter(({ action }) => action !== one.action), one];
}

export const NEW_WORK: Work = {
  view: 'message',
  returnTo: 'message',
  chosenKind: null,
  isNotRemembered: false,
  reply: { templateId: null, language: null, values: {} },
  forward: {
    mailboxId: null,
    otherAddress: '',
    reason: null,
    responsible: '',
    confirmBy: null,
    copyToSender: null,
    includeConfidential: false,
  },
  prepared: [],
  failure: null,
  isOpening: false,
};

export interface PaneState {
  readonly item: OpenItem;
  readonly policy: PolicyState;
  readonly reading: Reading;
  readonly work: Work;
  /** The person's signature fields as they are in use. */
  readonly person: PersonFields;
  /** What the person is typing in the signature form; null when nothing has been changed. */
  readonly personDraft: PersonFields | null;
}

/** What the work for an item is kept under. A draft has no id before it is saved: its conversation stands in. */
export function keyOf(item: OpenItem): string {
  switch (item.kind) {
    case 'message':
      return item.head.id;
    case 'draft':
      return `draft ${item.conversationId}`;
    case 'appointment':
    case 'none':
      return item.kind;
  }
}
