import type { HostFailure } from '../host/mail-host';
import type { OriginalFailure, OriginalFile, OriginalResult, ReadOriginalOptions } from '../host/original';
import { failure, success, type Result } from '../lib/result';
import { ByteStore } from './byte-store';
import { hostCall } from './host-call';
import { readOpenItem } from './open-item';
import { stale, withOpenMessage } from './open-message';
import { decodeInto, FILE_TIME_LIMIT, readFile, type Rebuilding } from './read-file';
import { messageEnd, messageHead, textParts } from './rebuilt-message';
import { can, isSupported } from './requirement-sets';
import { isOtherMessage } from './same-message';

const CALL = 'readOriginal';

/**
 * The one door to the bytes of the open message. `getAsFileAsync` where the client has it (Mailbox 1.14); when it has
 * not, or fails, the message is put together from headers, body and attachments (1.8) and marked. Attachments are read
 * one after another, so that no more than one of them stands in memory; what can't be read is named in `missing`.
 */
export async function readOriginal(id: string, options: ReadOriginalOptions): OriginalResult {
  if (!can('read-attachment')) {
    return failure({ kind: 'not-supported', call: CALL, detail: 'needs Mailbox 1.8' });
  }
  const open = readOpenItem();
  if (open.kind !== 'message' || open.head.id !== id) return failure(stale(CALL));
  const other = await withOpenMessage(CALL, id, async (item) => success(await isOtherMessage(item)));
  if (!other.ok) return other;
  if (other.value) return failure(stale(CALL));
  const total = open.head.attachments.length + 1;
  let done = 0;
  const step = () => options.onProgress((done += 1), total);
  options.onProgress(0, total);
  const whole = await readWhole(id, open.head.subject);
  if (options.cancel.aborted) return failure({ kind: 'cancelled' });
  if (whole) step();
  const rebuilt = whole ? null : await startRebuilding(id);
  if (rebuilt && !rebuilt.ok) return rebuilt;
  if (rebuilt) step();
  const message = rebuilt?.value ?? null;
  const files: OriginalFile[] = [];
  const missing: string[] = [];
  for (const attachment of open.head.attachments) {
    if (options.cancel.aborted) return failure({ kind: 'cancelled' });
    const isWanted = options.attachments.includes(attachment.id);
    if (isWanted || message) {
      const read = await readFile(id, attachment, isWanted, message);
      if (!read.ok && read.failure.kind === 'stale-item') return read;
      if (!read.ok) missing.push(attachment.name);
      else if (read.value) files.push(read.value);
    }
    step();
  }
  if (options.cancel.aborted) return failure({ kind: 'cancelled' });
  const file = whole ?? finish(message, open.head.subject);
  return file
    ? success({ message: file, attachments: files, isReconstructed: whole === null, missing })
    : failure(stale(CALL));
}

/** The message as the server has it; null when the client can't give it, however it fails. */
async function readWhole(id: string, subject: string): Promise<OriginalFile | null> {
  if (!isSupported('1.14')) return null;
  const content = await withOpenMessage(CALL, id, (item) =>
    typeof item.getAsFileAsync === 'function'
      ? hostCall<string>('item.getAsFileAsync', (callback) => item.getAsFileAsync(callback), FILE_TIME_LIMIT)
      : Promise.resolve(failure<HostFailure>({ kind: 'not-supported', call: CALL, detail: '' })),
  );
  if (!content.ok || typeof content.value !== 'string' || content.value === '') return null;
  const store = new ByteStore();
  if (!decodeInto(content.value.replace(/\s/g, ''), store)) return null;
  return store.finish({ name: subject, contentType: 'message/rfc822', attachmentId: '' });
}

/** Headers and text, three calls at once. A message without its text would be another message: that is a failure. */
async function startRebuilding(id: string): Promise<Result<Rebuilding, OriginalFailure>> {
  return withOpenMessage<Rebuilding>(CALL, id, async (item) => {
    const open = readOpenItem();
    const [text, html, headers] = await Promise.all([
      hostCall<string>(
        'item.body.getAsync(text)',
        (callback) => item.body.getAsync('text' as never, callback),
        FILE_TIME_LIMIT,
      ),
      hostCall<string>(
        'item.body.getAsync(html)',
        (callback) => item.body.getAsync('html' as never, callback),
        FILE_TIME_LIMIT,
      ),
      hostCall<string>('item.getAllInternetHeadersAsync', (callback) =>
        item.getAllInternetHeadersAsync(callback),
      ),
    ]);
    if (!text.ok) return text;
    if (open.kind !== 'message') return failure(stale(CALL));
    const boundary = newBoundary();
    const store = new ByteStore();
    store.addText(messageHead(headers.ok ? (headers.value ?? '') : '', open.head, boundary));
    store.addText(`\r\n${textParts(text.value ?? '', html.ok ? (html.value ?? '') : '', boundary)}`);
    return success({ store, boundary });
  });
}

function finish(rebuilding: Rebuilding | null, name: string): OriginalFile | null {
  if (!rebuilding) return null;
  const { store, boundary } = rebuilding;
  store.addText(messageEnd(boundary));
  return store.finish({ name, contentType: 'message/rfc822', attachmentId: '' });
}

/** Nobody who writes a message can know it, so that no text in an attached message ends our part. */
function newBoundary(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return `=_postgang_${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
