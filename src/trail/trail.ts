import type { LocalDate } from '../deadline/local-date';
import type { Kind, RecordDecision } from '../policy/labels';

/** How far a form got. Outlook tells only that it was opened (`prepared`); the person tells the rest. */
export const STAGES = ['prepared', 'sent', 'not-sent'] as const;
export type Stage = (typeof STAGES)[number];

/** How a message was handed in to be registered; the names of the connectors that may answer without a number. */
export const HANDED_IN_WAYS = ['registrator-mail', 'noark5', 'webhook', 'export', 'cover-sheet'] as const;
export type HandedInWay = (typeof HANDED_IN_WAYS)[number];

/** One thing that was done with a message. */
export type Deed =
  | { readonly what: 'kind'; readonly kind: Kind }
  | {
      readonly what: 'decision';
      readonly decision: RecordDecision;
      /** The line of the weeding plan under which it may be deleted; only with `weed`. */
      readonly weedingCode?: string;
    }
  /** To the original sender, whose address is never kept. */
  | { readonly what: 'reply'; readonly stage: Stage }
  /** A reply that says when the answer comes; `promised` is null when it names no day (OSB-50, OSB-51). */
  | { readonly what: 'holding-reply'; readonly stage: Stage; readonly promised: LocalDate | null }
  | {
      readonly what: 'forward';
      readonly stage: Stage;
      /** Addresses, the responsible one first. */
      readonly to: readonly string[];
      /** The last day to say whether they take it; null when no answer is asked for (OSB-24). */
      readonly answerBy: LocalDate | null;
    }
  /** Our own answer to a colleague who passed it on to us (OSB-23). */
  | { readonly what: 'answer'; readonly stage: Stage; readonly taken: boolean; readonly to: string }
  /** The answer of those whom we passed it on to. */
  | { readonly what: 'confirmation'; readonly taken: boolean; readonly from: string }
  /** On its way into the diarium, without a number yet: a message to the registrar, a package, a sheet of paper. */
  | { readonly what: 'handed-in'; readonly stage: Stage; readonly way: HandedInWay }
  | { readonly what: 'registered'; readonly caseNumber: string }
  /** Somebody wanted to send a message about it all the same, though `checks` (their names) had found something. */
  | { readonly what: 'approved'; readonly checks: readonly string[]; readonly reason: string }
  /** `without`: why no record decision was made; `''` when there is one. */
  | { readonly what: 'done'; readonly without: string };

/** A deed, who did it and when, to the second. */
export type TrailEvent = Deed & { readonly at: Date; readonly by: string };

/** What was done so early that only its number and its span are kept. */
export interface EarlierEvents {
  readonly count: number;
  readonly from: Date;
  readonly to: Date;
}

/** What has been done with one message, oldest first. */
export interface Trail {
  /** The reference code that forwards of this message carry; `''` when it has none. */
  readonly code: string;
  readonly earlier: EarlierEvents | null;
  readonly events: readonly TrailEvent[];
}

/** The trail of a message that nobody has done anything with. */
export const NO_TRAIL: Trail = { code: '', earlier: null, events: [] };
