import { KINDS, MATTERS, UNITS, type Flag } from '../policy/labels';

/** The labels that the model's outputs stand for, in the order of its columns. */
export const MODEL_LABELS = {
  kind: KINDS,
  unit: UNITS.filter((unit) => unit !== 'none'),
  matter: ['', ...MATTERS] as const,
  /** The other two flags are the written rules' alone. */
  flags: [
    'confidential',
    'incomplete',
    'named-addressee',
    'urgent',
    'receipt-requested',
    'case-reference',
  ] as const satisfies readonly Flag[],
};

/** One of the four things that a model tells of a message. */
export type ChoiceName = keyof typeof MODEL_LABELS;

/** Where a choice's labels stand among the model's columns: from `start` up to `end`, exclusive. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

const kind = following(0, MODEL_LABELS.kind);
const unit = following(kind.end, MODEL_LABELS.unit);
const matter = following(unit.end, MODEL_LABELS.matter);

/** The columns of each choice. */
export const COLUMNS_OF: Readonly<Record<ChoiceName, Columns>> = {
  kind,
  unit,
  matter,
  flags: following(matter.end, MODEL_LABELS.flags),
};

export const COLUMN_COUNT = COLUMNS_OF.flags.end;

/** The choice that a column belongs to. */
export function choiceOf(column: number): ChoiceName {
  if (column < kind.end) return 'kind';
  if (column < unit.end) return 'unit';
  return column < matter.end ? 'matter' : 'flags';
}

function following(start: number, { length }: readonly unknown[]): Columns {
  return { start, end: start + length };
}
