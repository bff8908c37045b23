import type { Kind } from '../../policy/labels';
import type { JudgedRow, TrialRow } from './trial-row';

/** How often something came. */
export interface Count<Key> {
  readonly key: Key;
  readonly count: number;
}

/** What a run of messages comes to. */
export interface TrialCounts {
  readonly judged: number;
  readonly failed: number;
  readonly sure: number;
  readonly official: number;
  /** The most frequent first. */
  readonly kinds: readonly Count<Kind>[];
  /** By address; `''` for those that go to nobody here. The most frequent first. */
  readonly mailboxes: readonly Count<string>[];
}

/** Counts rows per kind and per mailbox. */
export function countRows(rows: readonly TrialRow[]): TrialCounts {
  const judged = rows.filter((row): row is JudgedRow => row.type === 'judged');
  return {
    judged: judged.length,
    failed: rows.length - judged.length,
    sure: judged.filter(({ unsure }) => !unsure).length,
    official: judged.filter(({ isOfficial }) => isOfficial).length,
    kinds: countBy(judged, ({ kind }) => kind),
    mailboxes: countBy(judged, ({ mailbox }) => mailbox),
  };
}

function countBy<Key>(rows: readonly JudgedRow[], keyOf: (row: JudgedRow) => Key): Count<Key>[] {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((one, other) => other.count - one.count);
}
