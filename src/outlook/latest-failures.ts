import type { NamedFailure } from '../host/diagnostics';
import { failuresFromStored, namedFailure, namedFault, withFailure } from '../host/named-failures';
import { onNoted, type Noted } from './failures';

/** Where they lie in the session's storage, which a pane that starts anew can still read. */
const KEY = 'postgang.failures';

let inMemory: readonly NamedFailure[] = [];

/** Names what goes wrong from now on, and what went wrong before; the rest of it is thrown away. */
export function keepFailures(): void {
  onNoted(keep);
}

/** The latest failures of this session, oldest first; also those of an earlier pane. */
export function latestFailures(): readonly NamedFailure[] {
  try {
    const stored = globalThis.sessionStorage.getItem(KEY);
    return stored ? failuresFromStored(stored) : inMemory;
  } catch {
    return inMemory;
  }
}

function keep({ call, error, at }: Noted): void {
  const one = call ? namedFailure(call.reason, call.from, at) : namedFault(error, at);
  inMemory = withFailure(latestFailures(), one);
  try {
    globalThis.sessionStorage.setItem(KEY, JSON.stringify(inMemory));
  } catch {
    // Where the browser blocks storage they live as long as this pane.
  }
}
