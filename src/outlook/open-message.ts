import type { HostFailure, HostResult } from '../host/mail-host';
import { failure } from '../lib/result';
import { readOpenItem } from './open-item';

/** Runs only when the message that the person sees in the pane is still the open one. */
export function withOpenMessage<Value>(
  call: string,
  id: string,
  run: (item: Office.MessageRead) => HostResult<Value>,
): HostResult<Value> {
  const open = readOpenItem();
  if (open.kind !== 'message' || open.head.id !== id) return Promise.resolve(failure(stale(call)));
  return run(Office.context.mailbox.item as Office.MessageRead);
}

/** Why nothing was done: the person has gone on to something else. */
export function stale(call: string): HostFailure {
  return { kind: 'stale-item', call, detail: 'another item is open' };
}
