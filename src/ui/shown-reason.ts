import type { Flag, Kind, Matter, Unit } from '../policy/labels';

/** A stretch of the message's own text: the words of a reason, or those around. */
export interface ExcerptPart {
  readonly text: string;
  readonly isReason: boolean;
}

/** A reason, or several that stand together, as the pane shows it. */
export interface ShownReason {
  readonly for: Kind | Flag | Unit | Exclude<Matter, ''>;
  /** `subject`, `body`, `header:<name>` or `attachment:<n>`. */
  readonly in: string;
  /** The rules behind it, or `words`; each once. */
  readonly sources: readonly string[];
  /** In order. Hostile text; identity numbers are masked. */
  readonly parts: readonly ExcerptPart[];
}
