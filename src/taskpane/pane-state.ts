import type { Recalled } from '../corrections/recall-correction';
import type { TargetChoice } from '../forwarding/forward-target';
import type { ForwardWay } from '../forwarding/forward-ways';
import type { HostFailure, OpenItem } from '../host/mail-host';
import type { Person } from '../mail/message';
import type { Unwrapped } from '../mail/unwrapped';
import type { Plan, PlanContact } from '../plan/plan';
import type { Policy } from '../policy/policy';
import type { Kind, RecordDecision, TextLanguage } from '../policy/labels';
import type { PersonFields } from '../signature/signature-person';
import type { Suggestion } from '../classifier/suggestion';
import { NEW_REGISTRATION, type RegistrationWork } from './registration-state';

/** Why the policy can't be used. Each has a sentence with a next step. */
export type PolicyFailure =
  | { readonly kind: 'no-id' }
  /** `newer`: a newer Postgang has published it, and this one can't read it. */
  | { readonly kind: 'not-found' | 'unreachable' | 'newer'; readonly id: string }
  | { readonly kind: 'invalid'; readonly id: string; readonly problem: string };

export type PolicyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: PolicyFailure }
  | {
      readonly kind: 'ready';
      readonly policy: Policy;
      /** Why an earlier copy is used in place of the published file; null when it is the published one. */
      readonly copyBecause: PolicyFailure | null;
      readonly file: UsedPolicyFile;
    };

/** The file that the policy in use was read from. */
export interface UsedPolicyFile {
  readonly text: string;
  /** When the server gave it; null when that is not known. */
  readonly fetched: Date | null;
  /** The version of Postgang that published it; `''` when it does not say. */
  readonly publishedBy: string;
  /** Parts that this version does not know, left out (RFC 6901). */
  readonly leftOut: readonly string[];
}

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
      /** Who has the pane open. */
      readonly reader: Person;
      /** What holds now: chosen, else remembered, else suggested. */
      readonly shown: Suggestion;
      /** What follows from `shown`. */
      readonly plan: Plan;
      /** The message is about an attached one that could not be opened. */
      readonly attachedNotRead: boolean;
    };

export type ReadyReading = Extract<Reading, { kind: 'ready' }>;

/** Which form the person has open for a message. */
export type View =
  | 'message'
  | 'reply'
  | 'forward'
  | 'report'
  | 'contact'
  | 'register'
  | 'signature'
  | 'corrections'
  | 'matters'
  | 'support';

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
  /** Who gets a copy for information; null: those whom the plan names. */
  readonly copies: readonly string[] | null;
  /** Send it though somebody has it already (OSB-29). */
  readonly sendTwice: boolean;
  /** How it is passed on; null: the first way that is possible. */
  readonly way: ForwardWay['id'] | null;
}

/** What the person has chosen for a message to a contact; null where what is suggested still stands. */
export interface ContactDraft {
  readonly role: PlanContact['role'] | null;
  readonly attach: boolean | null;
  readonly values: Readonly<Record<string, string>>;
}

/** A form that was opened in Outlook beside replies and forwards, which the trail keeps. Whether it was sent, Outlook does not tell. */
export interface Prepared {
  readonly action: 'report' | 'contact';
  readonly to: string;
}

/** What the person has done and typed for one message. Kept while the pane lives, so that nothing is lost by looking at another. */
export interface Work {
  readonly view: View;
  /** Where the signature form leads back to. */
  readonly returnTo: View;
  readonly chosenKind: Kind | null;
  /** The text of a reply that was opened empty for the event to fill; null when none was, or it is not needed any more. */
  readonly handedOver: string | null;
  /** A change of the kind or the mailbox holds here but could not be kept for next time. */
  readonly isNotRemembered: boolean;
  readonly reply: ReplyDraft;
  readonly forward: ForwardDraft;
  readonly contact: ContactDraft;
  readonly registration: RegistrationWork;
  /** Where the report about a suspicious message goes; null: to the policy's IT contact. */
  readonly reportTo: string | null;
  /** The steps of the plan that are ticked, by id. */
  readonly doneSteps: readonly string[];
  /** The record decision that the person has chosen; null: the suggested one stands. */
  readonly recordDecision: RecordDecision | null;
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
  handedOver: null,
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
    copies: null,
    sendTwice: false,
    way: null,
  },
  contact: { role: null, attach: null, values: {} },
  registration: NEW_REGISTRATION,
  reportTo: null,
  doneSteps: [],
  recordDecision: null,
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
