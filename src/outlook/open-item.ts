import type { MessageHead, OpenItem } from '../host/mail-host';
import type { Attachment, Person } from '../mail/message';

/** The item that Outlook has open, as Office.js gives it at once, without asking. */
export function readOpenItem(): OpenItem {
  const item = Office.context.mailbox.item as AnyItem | null | undefined;
  if (!item) return { kind: 'none' };
  if (item.itemType === 'appointment') return { kind: 'appointment' };
  // In compose the subject is an object that must be asked; in read it is the text itself.
  if (typeof item.subject === 'object' && item.subject !== null && 'getAsync' in item.subject) {
    return { kind: 'draft', conversationId: item.conversationId ?? '' };
  }
  return { kind: 'message', head: headOf(item as unknown as Office.MessageRead) };
}

interface AnyItem {
  readonly itemType: string;
  readonly subject: unknown;
  readonly conversationId?: string;
}

function headOf(item: Office.MessageRead): MessageHead {
  return {
    id: item.itemId ?? '',
    messageId: item.internetMessageId ?? '',
    conversationId: item.conversationId ?? '',
    subject: item.subject ?? '',
    from: item.from ? personOf(item.from) : null,
    to: (item.to ?? []).map(personOf),
    cc: (item.cc ?? []).map(personOf),
    received: item.dateTimeCreated ? new Date(item.dateTimeCreated) : null,
    attachments: (item.attachments ?? []).map(attachmentOf),
  };
}

function personOf(details: Office.EmailAddressDetails): Person {
  const address = details.emailAddress ?? '';
  const name = details.displayName ?? '';
  return { name: name === address ? '' : name, address };
}

function attachmentOf(details: Office.AttachmentDetails): Attachment {
  const contentType = details.contentType ?? '';
  return {
    id: details.id,
    name: details.name ?? '',
    contentType,
    size: details.size ?? 0,
    inline: details.isInline === true,
    type: attachmentType(String(details.attachmentType), contentType, details.name ?? ''),
  };
}

/** A message attached as a file (.eml) is a message too: some clients attach it so (office-js #4820). */
function attachmentType(type: string, contentType: string, name: string): Attachment['type'] {
  if (type === 'cloud') return 'cloud';
  const isMessage = type === 'item' || contentType === 'message/rfc822' || /\.eml$/i.test(name);
  return isMessage ? 'message' : 'file';
}
