import { MAX_ATTACHED_MESSAGE, type HostResult } from '../host/mail-host';
import { failure, success } from '../lib/result';
import { hostCall } from './host-call';
import { withOpenMessage } from './open-message';
import { can } from './requirement-sets';

const CALL = 'item.getAttachmentContentAsync';

/**
 * The RFC 5322 source of a message that is attached to the open one (Mailbox 1.8), in bytes. Outlook gives an item
 * attachment as EML text and an attached .eml file in base64.
 */
export function readAttachedMessage(id: string, attachmentId: string): HostResult<Uint8Array> {
  return withOpenMessage('readAttachedMessage', id, (item) =>
    can('read-attachment')
      ? sourceOf(item, attachmentId)
      : Promise.resolve(failure({ kind: 'not-supported', call: CALL, detail: 'needs Mailbox 1.8' })),
  );
}

async function sourceOf(item: Office.MessageRead, attachmentId: string): HostResult<Uint8Array> {
  const answer = await hostCall<Office.AttachmentContent>(CALL, (callback) =>
    item.getAttachmentContentAsync(attachmentId, callback),
  );
  if (!answer.ok) return answer;
  const { content, format } = answer.value ?? {};
  if (typeof content !== 'string' || content === '') {
    return failure({ kind: 'refused', call: CALL, detail: 'no content' });
  }
  if (content.length > MAX_ATTACHED_MESSAGE * 1.4) {
    return failure({ kind: 'too-large', call: CALL, detail: `${content.length} characters` });
  }
  switch (String(format)) {
    case 'eml':
      return success(new TextEncoder().encode(content));
    case 'base64':
      return fromBase64(content);
    default:
      return failure({ kind: 'not-supported', call: CALL, detail: `format ${String(format)}` });
  }
}

function fromBase64(content: string): Awaited<HostResult<Uint8Array>> {
  try {
    return success(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
  } catch {
    return failure({ kind: 'refused', call: CALL, detail: 'the content is not base64' });
  }
}
