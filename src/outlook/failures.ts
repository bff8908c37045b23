import type { HostFailure } from '../host/mail-host';

/** Something that went wrong, before it is known what of it may be remembered. */
export interface Noted {
  /** A failed call with when it began, in milliseconds since 1970; null for an error of ours. */
  readonly call: { readonly reason: HostFailure; readonly from: number } | null;
  readonly error: unknown;
  readonly at: number;
}

/** Notes that wait for somebody to take them; of more, the later ones are dropped. */
const MAX_WAITING = 20;

let waiting: Noted[] = [];
let take = (one: Noted): void => {
  if (waiting.length < MAX_WAITING) waiting.push(one);
};

/** Remembers that a call failed; `from` is when it began, in milliseconds since 1970. */
export function noteFailure(reason: HostFailure, from: number): void {
  take({ call: { reason, from }, error: null, at: Date.now() });
}

/** Remembers an error of ours that was caught. */
export function noteFault(error: unknown): void {
  take({ call: null, error, at: Date.now() });
}

/** From now on `taker` gets what goes wrong, and at once what has waited for it. Small, because it is there from the start. */
export function onNoted(taker: (one: Noted) => void): void {
  take = taker;
  for (const one of waiting) taker(one);
  waiting = [];
}
