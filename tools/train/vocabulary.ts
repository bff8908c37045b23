import type { Example } from './training-set';
import type { TrainSettings } from './train-settings';

/** A message as a vector of length 1: its known features' rows, and their values. */
export interface Vector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** The features that a model knows, and what each counts for. */
export interface Vocabulary {
  /** Rising. */
  readonly ids: readonly number[];
  readonly worths: Float32Array;
  /** How many messages have the feature. */
  readonly counts: Int32Array;
  readonly rows: ReadonlyMap<number, number>;
}

/**
 * The features that stand in at least `leastMessages`; a feature that few messages have is worth more (the root of the
 * inverse document frequency's logarithm).
 */
export function vocabularyOf(examples: readonly Example[], settings: TrainSettings): Vocabulary {
  const counts = new Map<number, number>();
  for (const { ids } of examples) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const signs = new Set(examples.flatMap((example) => example.signs));
  const ids = [...counts.keys()].filter((id) => (counts.get(id) ?? 0) >= settings.leastMessages);
  const worthOf = (id: number) => {
    const rare = Math.sqrt(Math.log(1 + examples.length / (counts.get(id) ?? 1)));
    return signs.has(id) ? settings.signWorth * rare : rare;
  };
  return vocabulary(ids, worthOf, (id) => counts.get(id) ?? 0);
}

/** The same vocabulary with only some of its rows. */
export function onlyRows({ ids, worths, counts, rows }: Vocabulary, keep: ReadonlySet<number>): Vocabulary {
  return vocabulary(
    ids.filter((_, row) => keep.has(row)),
    (id) => worths[rows.get(id) ?? -1] ?? 0,
    (id) => counts[rows.get(id) ?? -1] ?? 0,
  );
}

function vocabulary(
  ids: readonly number[],
  worthOf: (id: number) => number,
  countOf: (id: number) => number,
): Vocabulary {
  const rising = [...ids].sort((one, other) => one - other);
  return {
    ids: rising,
    worths: Float32Array.from(rising, worthOf),
    counts: Int32Array.from(rising, countOf),
    rows: new Map(rising.map((id, row) => [id, row])),
  };
}

/** The vector of a message's features. */
export function vectorOf(ids: readonly number[], { rows: rowOf, worths }: Vocabulary): Vector {
  const rows = ids.map((id) => rowOf.get(id) ?? -1).filter((row) => row >= 0);
  const length = Math.sqrt(rows.reduce((sum, row) => sum + (worths[row] ?? 0) ** 2, 0)) || 1;
  return {
    rows: Int32Array.from(rows),
    values: Float32Array.from(rows, (row) => (worths[row] ?? 0) / length),
  };
}
