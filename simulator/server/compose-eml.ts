import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailPerson, OutgoingAttachment, OutgoingMessage } from '../mail-facts';
import { textOfHtml } from './message-html';

/** Gives the source of a message of the mailbox, or of one of its parts. Null when there is none. */
export interface AttachmentSource {
  message(id: string): Promise<Buffer | null>;
  part(id: string, index: number): Promise<{ contentType: string; content: Buffer } | null>;
}

type ComposerAttachment = NonNullable<ConstructorParameters<typeof MailComposer>[0]>['attachments'];
type OneAttachment = NonNullable<ComposerAttachment>[number];

/** Composes what Outlook would send: text and HTML, attachments, threading fields (RFC 5322, RFC 2046). */
export async function composeEml(message: OutgoingMessage, source: AttachmentSource): Promise<Buffer> {
  const { html, images } = detachImages(message.html);
  const files = await Promise.all(message.attachments.map((attachment) => attach(attachment, source)));
  const composer = new MailComposer({
    from: addressOf(message.from),
    to: message.to.map(addressOf),
    cc: message.cc.map(addressOf),
    subject: message.subject,
    date: new Date(message.date),
    messageId: `<${randomUUID()}@${message.from.address.split('@')[1] ?? 'simulator.invalid'}>`,
    ...(message.inReplyTo === '' ? {} : { inReplyTo: message.inReplyTo, references: message.references }),
    text: textOfHtml(html),
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${html}</body></html>`,
    attachments: [...images, ...files.filter((file) => file !== null)],
    headers: { 'X-Mailer': 'Postgang simulator', ...message.headers },
    // What stands in an attachment must never make the server open a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function addressOf(person: MailPerson): { name: string; address: string } {
  return { name: person.name === person.address ? '' : person.name, address: person.address };
}

async function attach(
  attachment: OutgoingAttachment,
  source: AttachmentSource,
): Promise<OneAttachment | null> {
  switch (attachment.kind) {
    case 'file':
      return {
        filename: attachment.name,
        contentType: attachment.contentType,
        content: Buffer.from(attachment.base64, 'base64'),
        ...(attachment.inline ? { cid: attachment.name } : {}),
      };
    case 'message': {
      const eml = await source.message(attachment.messageId);
      return eml && wholeMessage(attachment.name, eml);
    }
    case 'part': {
      const part = await source.part(attachment.messageId, attachment.index);
      if (!part) return null;
      return part.contentType === 'message/rfc822'
        ? wholeMessage(attachment.name, part.content)
        : { filename: attachment.name, contentType: part.contentType, content: part.content };
    }
  }
}

/** RFC 2046, 5.2.1: a message/rfc822 part is never base64; 8bit keeps it byte for byte. */
function wholeMessage(name: string, eml: Buffer): OneAttachment {
  return {
    filename: /\.eml$/i.test(name) ? name : `${name}.eml`,
    contentType: 'message/rfc822',
    contentDisposition: 'attachment',
    contentTransferEncoding: '8bit',
    content: eml,
  };
}

/** Pictures that stand in the HTML as `data:` go out as parts, as Outlook sends them. */
function detachImages(html: string): { html: string; images: OneAttachment[] } {
  const images: OneAttachment[] = [];
  const replaced = html.replace(
    /(src=["'])data:(image\/[a-z0-9.+-]+);base64,([A-Za-z0-9+/=]+)(?=["'])/gi,
    (_whole, before: string, contentType: string, base64: string) => {
      const cid = `image${images.length + 1}.${randomUUID().slice(0, 8)}@simulator.invalid`;
      const extension = contentType.split('/')[1]?.replace('jpeg', 'jpg') ?? 'img';
      images.push({
        filename: `image${images.length + 1}.${extension}`,
        contentType,
        contentDisposition: 'inline',
        cid,
        content: Buffer.from(base64, 'base64'),
      });
      return `${before}cid:${cid}`;
    },
  );
  return { html: replaced, images };
}
