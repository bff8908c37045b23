import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';
import { itemIdOf } from '../item-id';
import type { AttachmentContent, MailAttachment, MailFacts, MailPerson } from '../mail-facts';
import { headerBlock, headerFields, headerValue, receivedDate, type HeaderField } from './header-block';
import { textOfHtml, withoutActiveContent } from './message-html';

type Email = Awaited<ReturnType<typeof PostalMime.parse>>;
type EmailAddress = NonNullable<Email['from']>;
type EmailPart = Email['attachments'][number];

/** Characters of text that a line of the message list shows. */
const PREVIEW_LENGTH = 160;
/** Bytes of pictures that are put into the shown message. */
const MAX_INLINE_IMAGES = 8_000_000;

/** A message with the content of its parts. */
export interface ReadMessage {
  readonly facts: MailFacts;
  readonly contents: readonly Uint8Array[];
}

/** True when the bytes begin as a message does: with header fields, one of them saying who, what or when. */
export function looksLikeMessage(eml: Uint8Array): boolean {
  const names = headerFields(headerBlock(eml)).map((field) => field.name.toLowerCase());
  return ['from', 'subject', 'date', 'message-id'].some((name) => names.includes(name));
}

/** Reads a whole RFC 5322 message. Rejects only when the MIME parser gives up (too deep, headers too long). */
export async function readEml(id: string, eml: Uint8Array): Promise<ReadMessage> {
  const email = await PostalMime.parse(eml, { forceRfc822Attachments: true });
  const headers = headerBlock(eml);
  const fields = headerFields(headers);
  const contents = email.attachments.map((part) => bytesOf(part));
  const names = await Promise.all(email.attachments.map((part, index) => nameOf(part, contents[index])));
  const attachments = email.attachments.map((part, index) =>
    attachmentOf(id, part, index, names[index] ?? '', contents[index]?.byteLength ?? 0, email.html ?? ''),
  );
  const html = email.html === undefined ? '' : withoutActiveContent(withoutControls(email.html));
  const text = email.text === undefined ? (html === '' ? '' : textOfHtml(html)) : withoutControls(email.text);
  const from = personOf(email.from) ?? { name: '', address: '' };
  const messageId = email.messageId ?? `<${id}@simulator.invalid>`;
  return {
    contents,
    facts: {
      id,
      itemId: itemIdOf(id),
      internetMessageId: messageId,
      conversationId: conversationIdOf(fields, messageId),
      references: email.references ?? '',
      subject: email.subject ?? '',
      from,
      sender: personOf(email.sender) ?? from,
      to: peopleOf(email.to),
      cc: peopleOf(email.cc),
      replyTo: peopleOf(email.replyTo),
      received: (receivedDate(fields) ?? new Date(0)).toISOString(),
      sent: isoDate(email.date),
      preview: text.replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH),
      hasAttachments: attachments.some((attachment) => !attachment.inline),
      headers,
      html,
      text,
      attachments,
      inlineImages: inlineImagesOf(attachments, contents),
    },
  };
}

/** Content of one attachment as office.js wants it: base64 for a file, the source for a message. */
export function contentOf(message: ReadMessage, index: number): AttachmentContent | null {
  const attachment = message.facts.attachments[index];
  const bytes = message.contents[index];
  if (!attachment || !bytes) return null;
  const buffer = Buffer.from(bytes);
  return attachment.kind === 'message'
    ? { format: 'eml', content: emlText(buffer) }
    : { format: 'base64', content: buffer.toString('base64') };
}

/** Source that is not UTF-8 goes over byte for byte, so that the reader can still apply the parts' charsets. */
function emlText(source: Buffer): string {
  const text = source.toString('utf8');
  return text.includes('\uFFFD') ? source.toString('latin1') : text;
}

/** The characters that windows-1252 has at 0x80–0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as Latin 1, and senders name Latin 1 when they mean windows-1252. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

function bytesOf(part: EmailPart): Uint8Array {
  if (typeof part.content === 'string') return Buffer.from(part.content, 'utf8');
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content);
}

async function nameOf(part: EmailPart, content: Uint8Array | undefined): Promise<string> {
  if (part.mimeType === 'message/rfc822' && content) {
    const inner = await PostalMime.parse(headerBlock(content) + '\r\n');
    return inner.subject || part.filename || 'message';
  }
  return part.filename ?? (part.mimeType.startsWith('image/') ? 'image' : 'attachment');
}

function attachmentOf(
  id: string,
  part: EmailPart,
  index: number,
  name: string,
  size: number,
  html: string,
): MailAttachment {
  const contentId = (part.contentId ?? '').replace(/^<|>$/g, '');
  return {
    id: itemIdOf(`${id}/${index}`),
    index,
    name,
    contentType: part.mimeType,
    size,
    inline: contentId !== '' && html.includes(`cid:${contentId}`),
    kind: part.mimeType === 'message/rfc822' ? 'message' : 'file',
    contentId,
  };
}

function inlineImagesOf(
  attachments: readonly MailAttachment[],
  contents: readonly Uint8Array[],
): Record<string, string> {
  const images: Record<string, string> = {};
  let total = 0;
  for (const attachment of attachments) {
    // SVG may hold scripts; Outlook does not show it inside a message either.
    if (!attachment.inline || !/^image\/(?!svg)/.test(attachment.contentType)) continue;
    total += attachment.size;
    if (total > MAX_INLINE_IMAGES) break;
    const base64 = Buffer.from(contents[attachment.index] ?? []).toString('base64');
    images[attachment.contentId] = `data:${attachment.contentType};base64,${base64}`;
  }
  return images;
}

function personOf(address: EmailAddress | undefined): MailPerson | null {
  return peopleOf(address ? [address] : undefined)[0] ?? null;
}

function peopleOf(addresses: readonly EmailAddress[] | undefined): MailPerson[] {
  return (addresses ?? [])
    .flatMap((entry) => entry.group ?? [entry])
    .map((entry) => ({ name: entry.name, address: entry.address ?? '' }));
}

/** Messages of one conversation share the root of their References. */
function conversationIdOf(fields: readonly HeaderField[], messageId: string): string {
  const chain = `${headerValue(fields, 'references')} ${headerValue(fields, 'in-reply-to')} ${messageId}`;
  const root = /<[^<>\s]+>/.exec(chain)?.[0] ?? messageId;
  return createHash('sha256').update(root).digest('base64');
}

function isoDate(date: string | undefined): string {
  const parsed = new Date(date ?? '');
  return Number.isNaN(parsed.getTime()) ? '' : parsed.toISOString();
}
