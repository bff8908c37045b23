import { MODEL_LABELS } from '../../src/classifier/model';

/** One of the four things that a model tells of a message. */
export type ChoiceName = keyof typeof MODEL_LABELS;

/** Where a choice's labels stand among the model's columns: from `start` up to `end`, exclusive. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

const lengths = [
  MODEL_LABELS.kind.length,
  MODEL_LABELS.unit.length,
  MODEL_LABELS.matter.length,
  MODEL_LABELS.flags.length,
] as const;

/** The columns of each choice, in the model's order. */
export const COLUMNS_OF: Readonly<Record<ChoiceName, Columns>> = {
  kind: columns(0),
  unit: columns(1),
  matter: columns(2),
  flags: columns(3),
};

export const COLUMN_COUNT = COLUMNS_OF.flags.end;

/** The choice that a column belongs to. */
export function choiceOf(column: number): ChoiceName {
  if (column < COLUMNS_OF.kind.end) return 'kind';
  if (column < COLUMNS_OF.unit.end) return 'unit';
  return column < COLUMNS_OF.matter.end ? 'matter' : 'flags';
}

function columns(index: number): Columns {
  const start = lengths.slice(0, index).reduce<number>((sum, length) => sum + length, 0);
  return { start, end: start + (lengths[index] ?? 0) };
}
