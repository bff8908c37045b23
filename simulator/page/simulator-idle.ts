import type { SessionClient } from '../host/session-client';

declare global {
  interface Window {
    /** For tests: wait for it before asking `GET /calls` or reloading. Rejects when calls could not be recorded. */
    simulatorIdle?: () => Promise<void>;
  }
}

/** Lets tests wait until the server knows every call that a frame has made so far. */
export function offerIdle(client: SessionClient): void {
  window.simulatorIdle = async () => {
    await postedMessages();
    await client.idle();
  };
}

/** Settled when everything that frames have posted to this window so far has come in: messages keep their order. */
function postedMessages(): Promise<void> {
  const mark = `idle-${crypto.randomUUID()}`;
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>) => {
      if (event.data !== mark) return;
      window.removeEventListener('message', receive);
      resolve();
    };
    window.addEventListener('message', receive);
    window.postMessage(mark, location.origin);
  });
}
