import type { NewMessageForm } from '../host/mail-host';
import { usePane } from './pane-context';
import { type Prepared, type ReadyReading, withPrepared } from './pane-state';

/** Opens a new message about the open one, and keeps that it was prepared. `to` names the receiver for the person. */
export function useOpenMessage(
  reading: ReadyReading,
): (action: Prepared['action'], form: NewMessageForm, to: string) => Promise<void> {
  const { host, store, state } = usePane();
  const { isOpening, prepared } = state.work;
  return async (action, form, to) => {
    if (isOpening) return;
    const { id } = reading.unwrapped.carrier;
    store.changeWorkOf(id, { failure: null, isOpening: true });
    const outcome = await host.openNewMessage(id, form);
    store.changeWorkOf(id, {
      isOpening: false,
      ...(outcome.ok
        ? { view: 'message' as const, prepared: withPrepared(prepared, { action, to }) }
        : { failure: outcome.failure }),
    });
  };
}
