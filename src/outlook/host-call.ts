import type { HostFailure, HostResult } from '../host/mail-host';
import { failure, success } from '../lib/result';
import { noteFailure } from './failures';

/** Milliseconds that a call may take; Outlook sometimes never calls back (office-js #6806, #4836). */
export const CALL_TIME_LIMIT = 8_000;

/** Outlook on the web allows three calls at once; more of them fail. */
const MAX_CALLS_AT_ONCE = 3;

/** 5001 internal error and 9020 response error: known to pass when asked once more (office-js #926, #2398). */
const TRANSIENT_CODES: readonly number[] = [5001, 9020];

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

let running = 0;
const waiting: Array<() => void> = [];

/**
 * Asks Outlook for something. `call` is the name for reports, `start` hands the callback to Office.js.
 * Never throws and always answers: a synchronous throw, a failed result and silence each become a named failure.
 * A transient error is tried once more; at most three calls run at once. A callback after the time limit is ignored.
 */
export function hostCall<Value>(
  call: string,
  start: (callback: Callback<Value>) => void,
  timeLimit: number = CALL_TIME_LIMIT,
): HostResult<Value> {
  const from = Date.now();
  return inTurn(() => attempt(call, start, timeLimit))
    .then((first) => {
      const isTransient = !first.ok && first.failure.kind === 'refused' && isTransientCode(first.failure);
      return isTransient ? inTurn(() => attempt(call, start, timeLimit)) : first;
    })
    .then((last) => {
      if (!last.ok) noteFailure(last.failure, from);
      return last;
    });
}

/** Runs a call that has no callback: all that can be known is whether it threw. */
export function hostCallWithoutAnswer(call: string, run: () => void): HostResult<void> {
  try {
    run();
    return Promise.resolve(success(undefined));
  } catch (error) {
    const reason = threw(call, error);
    noteFailure(reason, Date.now());
    return Promise.resolve(failure(reason));
  }
}

function isTransientCode(reason: HostFailure): boolean {
  return reason.code !== undefined && TRANSIENT_CODES.indexOf(reason.code) >= 0;
}

function attempt<Value>(
  call: string,
  start: (callback: Callback<Value>) => void,
  timeLimit: number,
): HostResult<Value> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(failure({ kind: 'timed-out', call, detail: `no answer within ${timeLimit} ms` }));
    }, timeLimit);
    try {
      start((result) => {
        clearTimeout(timer);
        resolve(outcome(call, result));
      });
    } catch (error) {
      clearTimeout(timer);
      resolve(failure(threw(call, error)));
    }
  });
}

function outcome<Value>(call: string, result: Office.AsyncResult<Value>): Awaited<HostResult<Value>> {
  // Compared as text: the enum object is missing in some classic runtimes.
  if (String(result.status) === 'succeeded') return success(result.value);
  const { code, name, message } = result.error ?? {};
  return failure({ kind: 'refused', call, code, detail: `${name ?? 'error'}: ${message ?? ''}` });
}

function threw(call: string, error: unknown): HostFailure {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: 'threw', call, detail };
}

function inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
  if (running >= MAX_CALLS_AT_ONCE) {
    return new Promise((resolve) => waiting.push(() => resolve(runAndPassOn(run))));
  }
  running += 1;
  return runAndPassOn(run);
}

/** Runs, then gives the place to the next one that waits. `run` never rejects. */
function runAndPassOn<Value>(run: () => Promise<Value>): Promise<Value> {
  return run().then((value) => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
    return value;
  });
}
