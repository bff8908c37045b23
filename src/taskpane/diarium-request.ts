import { MAX_ANSWER, type ConnectorPorts } from '../diarium/connector';
import { failure, success } from '../lib/result';
import { blobOf } from './blob-of';

/** Milliseconds that a diarium may take for one request; a file of some megabytes can need them. */
const REQUEST_TIME_LIMIT = 60_000;

/**
 * Sends one request to the diarium or the administrator's proxy, with the person's sign-in there. Never rejects. A
 * redirect is not followed: it leads to a sign-in page, and an upload would be lost on the way.
 */
export const diariumRequest: ConnectorPorts['request'] = async (
  { method, address, headers, body },
  cancel,
) => {
  if (cancel.aborted) return failure({ kind: 'cancelled', detail: '' });
  const stop = new AbortController();
  const onCancel = () => stop.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, REQUEST_TIME_LIMIT);
  if (cancel instanceof AbortSignal) cancel.addEventListener('abort', onCancel, { once: true });
  try {
    const answer = await fetch(address, {
      method,
      headers: { ...headers },
      body: await sendable(body),
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const text = (await answer.text()).slice(0, MAX_ANSWER);
    return success({ status: answer.status, header: (name) => answer.headers.get(name), text });
  } catch (error) {
    if (cancel.aborted) return failure({ kind: 'cancelled', detail: '' });
    const detail = isLate
      ? `${REQUEST_TIME_LIMIT} ms`
      : error instanceof Error
        ? error.message
        : String(error);
    return failure({ kind: isLate ? 'timed-out' : 'unreachable', detail });
  } finally {
    clearTimeout(timer);
    if (cancel instanceof AbortSignal) cancel.removeEventListener('abort', onCancel);
  }
};

async function sendable(
  body: string | Uint8Array | AsyncIterable<Uint8Array> | undefined,
): Promise<BodyInit | undefined> {
  if (body === undefined || typeof body === 'string') return body;
  return body instanceof Uint8Array ? new Blob([body as BlobPart]) : blobOf(body, '');
}
