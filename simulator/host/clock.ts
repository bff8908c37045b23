/**
 * The sample mailbox's fixed day, a Friday afternoon: its messages came in during the two weeks before
 * and never grow old.
 */
export const MAILBOX_DAY = '2026-11-20T14:30:00+01:00';

/** The simulator's clock: it starts at a given moment and runs on from there. */
export interface Clock {
  /** Milliseconds to add to the machine's own clock. */
  readonly offset: number;
  now(): Date;
}

/** @param start ISO 8601 with a time zone; null when it can't be read */
export function startClock(start: string): Clock | null {
  const time = new Date(start).getTime();
  if (Number.isNaN(time)) return null;
  const offset = time - Date.now();
  return { offset, now: () => new Date(Date.now() + offset) };
}
