/** The most steps that can be taken back; what lies further back is forgotten. */
export const MAX_STEPS = 200;

/** Values as they were and are; nothing in it is ever changed in place. */
export interface EditHistory<Value> {
  /** Oldest first, at most `MAX_STEPS`. */
  readonly past: readonly Value[];
  readonly present: Value;
  /** What was taken back, the nearest first. */
  readonly future: readonly Value[];
  /** What the last step changed, when the next one of the same name belongs to it. */
  readonly coalesce: string | null;
}

export function beginHistory<Value>(present: Value): EditHistory<Value> {
  return { past: [], present, future: [], coalesce: null };
}

/**
 * The history after one more step. A step of the same name as the last one joins it: a word typed into a field is one
 * step, not ten. What had been taken back is gone.
 */
export function recordStep<Value>(
  history: EditHistory<Value>,
  next: Value,
  coalesce: string | null,
): EditHistory<Value> {
  if (next === history.present) return history;
  const joins = coalesce !== null && coalesce === history.coalesce && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: next, future: [], coalesce };
}

/** One step back; the same history when there is none. */
export function undoStep<Value>(history: EditHistory<Value>): EditHistory<Value> {
  const before = history.past[history.past.length - 1];
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    coalesce: null,
  };
}

/** One step forward again; the same history when nothing was taken back. */
export function redoStep<Value>(history: EditHistory<Value>): EditHistory<Value> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, coalesce: null };
}
