/**
 * The outcome of something that may fail in a way we expect.
 * Expected failures are values from a closed list; a thrown error is a bug.
 */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function failure<Failure>(reason: Failure): Result<never, Failure> {
  return { ok: false, failure: reason };
}
