import { addDays, localDate, type LocalDate } from '../deadline/local-date';
import type { Kind } from '../policy/labels';
import type { KeepFor } from '../policy/policy';
import type { Matter } from './matters';
import type { Trail } from './trail';
import { trailState } from './trail-state';

/** How long a message is kept (VIM-17). */
export interface Keeping {
  readonly row: KeepFor;
  /** The last day that it is kept; null until it is done, because the days are counted from there. */
  readonly until: LocalDate | null;
  readonly isOver: boolean;
}

/**
 * How long the policy says that the message is kept before it is weeded; null when it says nothing, or nobody has decided
 * what happens to the record. `kind` is null where nobody knows it any more: then only rows for every kind hold.
 */
export function keepUntil(
  trail: Trail,
  kind: Kind | null,
  rows: readonly KeepFor[],
  now: Date,
  timeZone: string,
): Keeping | null {
  const { decision, done } = trailState(trail);
  const row = rows.find((one) => one.decision === decision && holdsFor(one, kind));
  if (!row) return null;
  const doneAt = done ? trail.events.filter(({ what }) => what === 'done').at(-1)?.at : undefined;
  const until = doneAt ? addDays(localDate(doneAt, timeZone), row.days) : null;
  return { row, until, isOver: until !== null && until < localDate(now, timeZone) };
}

/** The matters that are done and whose time is over: their messages may be deleted. */
export function mattersToWeed(
  matters: readonly Matter[],
  rows: readonly KeepFor[],
  now: Date,
  timeZone: string,
): readonly Matter[] {
  return matters.filter(
    ({ trail }) => keepUntil(trail, trailState(trail).kind, rows, now, timeZone)?.isOver === true,
  );
}

function holdsFor({ kinds }: KeepFor, kind: Kind | null): boolean {
  return kinds === undefined || (kind !== null && kinds.includes(kind));
}
