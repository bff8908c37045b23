import type { HostResult } from '../host/mail-host';
import type { OriginalFile } from '../host/original';
import { failure, success } from '../lib/result';
import type { Attachment } from '../mail/message';
import { ByteStore } from './byte-store';
import { hostCall } from './host-call';
import { withOpenMessage } from './open-message';
import {
  attachmentHead,
  base64Blocks,
  base64OfText,
  DECODED_AT_ONCE,
  decodedBlock,
  withMailLineEnds,
} from './rebuilt-message';

/** Milliseconds that a whole message or one attachment may take: they can be large and the line slow. */
export const FILE_TIME_LIMIT = 60_000;

const CALL = 'item.getAttachmentContentAsync';

/** A message that is being put together. */
export interface Rebuilding {
  readonly store: ByteStore;
  readonly boundary: string;
}

/**
 * Reads one attachment: into a file of its own when it is wanted (else null), and into the message that is being put
 * together when there is one. A file that lies in a cloud has no content here: that is a failure.
 */
export async function readFile(
  id: string,
  attachment: Attachment,
  isWanted: boolean,
  message: Rebuilding | null,
): HostResult<OriginalFile | null> {
  const answer = await withOpenMessage(CALL, id, (item) =>
    hostCall<Office.AttachmentContent>(
      CALL,
      (callback) => item.getAttachmentContentAsync(attachment.id, callback),
      FILE_TIME_LIMIT,
    ),
  );
  if (!answer.ok) return answer;
  const { content, format } = answer.value ?? {};
  if (typeof content !== 'string' || (content === '' && attachment.size > 0)) return notGiven('no content');
  const own = isWanted ? new ByteStore() : null;
  switch (String(format)) {
    case 'base64': {
      const encoded = /\s/.test(content) ? content.replace(/\s/g, '') : content;
      if (!isBase64(encoded) || !decodeInto(encoded, own)) return notGiven('not base64');
      if (message) addBase64(message, attachment, encoded);
      return finished(own, attachment, attachment.contentType);
    }
    case 'eml': {
      const text = withMailLineEnds(content);
      own?.addText(text);
      message?.store.addText(attachmentHead(attachment, '8bit', message.boundary));
      message?.store.addText(`\r\n${text}\r\n`);
      return finished(own, attachment, 'message/rfc822');
    }
    case 'iCalendar': {
      const text = withMailLineEnds(content);
      own?.addText(text);
      if (message) addBase64(message, { ...attachment, contentType: 'text/calendar' }, base64OfText(text));
      return finished(own, attachment, 'text/calendar');
    }
    default:
      return notGiven(`format ${String(format)}`);
  }
}

/** Decodes base64 block by block; false when it is none. Without a store it is only looked at. */
export function decodeInto(content: string, store: ByteStore | null): boolean {
  for (let start = 0; start < content.length; start += DECODED_AT_ONCE) {
    const bytes = decodedBlock(content.slice(start, start + DECODED_AT_ONCE));
    if (!bytes) return false;
    store?.add(bytes);
  }
  return true;
}

function finished(
  own: ByteStore | null,
  { id, name }: Attachment,
  contentType: string,
): Awaited<HostResult<OriginalFile | null>> {
  return success(own?.finish({ name, contentType, attachmentId: id }) ?? null);
}

function addBase64({ store, boundary }: Rebuilding, attachment: Attachment, content: string): void {
  store.addText(`${attachmentHead(attachment, 'base64', boundary)}\r\n`);
  for (const block of base64Blocks(content)) store.addText(block);
}

/** Only what stands in the alphabet may come into the message: anything else could end its part. */
function isBase64(content: string): boolean {
  return content.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(content);
}

function notGiven(detail: string): Awaited<HostResult<never>> {
  return failure({ kind: 'refused', call: CALL, detail });
}
