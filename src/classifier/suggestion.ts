import type { Flag, Kind, Matter, MessageLanguage, Unit } from '../policy/labels';

/** Where in the message a reason stands: `subject`, `body`, `header:<name>` or `attachment:<n>` (from 0). */
export type ReasonPlace = 'subject' | 'body' | `header:${string}` | `attachment:${number}`;

/** Matched words or a rule behind a part of the suggestion, with its place in the text. */
export interface Reason {
  /** What it speaks for: a kind, flag, unit or matter. */
  readonly for: Kind | Flag | Unit | Exclude<Matter, ''>;
  readonly in: ReasonPlace;
  /** The words themselves; identity numbers are masked. */
  readonly text: string;
  /** UTF-16 offsets into that place's text as given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The name of the rule, or `words` for the weight of the words. */
  readonly source: string;
}

export interface KindAlternative {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What kind of message the original is. A person decides; this only suggests. */
export interface Suggestion {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Too little or contradictory evidence: the pane says so and offers the alternatives. */
  readonly unsure: boolean;
  /** The next best kinds, best first; at most three, never `kind` itself. */
  readonly alternatives: readonly KindAlternative[];
  readonly flags: readonly Flag[];
  readonly unit: Unit;
  readonly matter: Matter;
  /** Case references as the sender wrote them, in order of appearance, each once. */
  readonly caseReferences: readonly string[];
  readonly language: MessageLanguage;
  readonly reasons: readonly Reason[];
}
