import PostalMime, { type Address, type Attachment as EmlPart, type Email } from 'postal-mime';
import { failure, success, type Result } from '../lib/result';
import { withoutC1Controls } from './decode-bytes';
import { receivedTime } from './headers';
import { htmlToPlainText } from './html-text';
import {
  MAX_EML_SIZE,
  MAX_HTML_LENGTH,
  MAX_TEXT_LENGTH,
  type Attachment,
  type Message,
  type Person,
} from './message';
import { forwardedAttachment, unwrap, wrapAround } from './unwrap';
import type { Unwrapped } from './unwrapped';
import { readDate, type AuthorityZone } from './written-date';

/** Why a file could not be read as a message. `detail` is for the person who reports it, never shown alone. */
export interface EmlFailure {
  readonly kind:
    /** Larger than `MAX_EML_SIZE`. */
    | 'too-large'
    /** It has none of the header fields that every message has. */
    | 'not-a-message'
    /** Its parts or headers go beyond the limits below, or contradict each other. */
    | 'malformed';
  readonly detail: string;
}

/** A message read from its source, with the sources of the messages attached to it. */
export interface EmlMessage extends Message {
  /** RFC 5322 sources, in the order of the attachments of type `message`. */
  readonly attachedMessages: readonly Uint8Array[];
}

/** MIME parts inside each other. */
const MAX_PART_DEPTH = 60;
/** All header fields of all parts, in bytes. */
const MAX_EML_HEADERS = 1_000_000;
/** Attachments that are listed. */
const MAX_ATTACHMENTS = 1_000;
/** Attached messages that are opened one inside the other. */
export const MAX_ATTACHED_DEPTH = 10;

const MESSAGE_FIELDS = new Set(['from', 'to', 'subject', 'date', 'received', 'message-id', 'mime-version']);

/**
 * Reads an RFC 5322 source. `id` and `conversationId` are `''`; `received` is the date of the top-most Received field,
 * null when there is none (never the Date field: that is the sender's clock, which is `sent`). The text is the text/plain
 * part, else the HTML as text. A text longer than `MAX_TEXT_LENGTH` is cut and `extent` says so.
 */
export async function readEml(source: Uint8Array): Promise<Result<EmlMessage, EmlFailure>> {
  if (source.byteLength > MAX_EML_SIZE)
    return failure({ kind: 'too-large', detail: `${source.byteLength} bytes` });
  try {
    const email = await PostalMime.parse(source, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_PART_DEPTH,
      maxHeadersSize: MAX_EML_HEADERS,
    });
    if (!email.headers.some((field) => MESSAGE_FIELDS.has(field.key))) {
      return failure({ kind: 'not-a-message', detail: 'no header fields of a message' });
    }
    return success(toMessage(email));
  } catch (problem) {
    // The parser throws on what its limits forbid: an expected failure of hostile input.
    return failure({ kind: 'malformed', detail: String(problem).slice(0, 300) });
  }
}

/** Reads a source and takes all wrappers off, attached messages included. `carrier` is the message of the source. */
export async function readUnwrapped(
  source: Uint8Array,
  zone: AuthorityZone = 'Europe/Stockholm',
  depth = 0,
): Promise<Result<Unwrapped, EmlFailure>> {
  const carrier = await readEml(source);
  if (!carrier.ok) return carrier;
  const [attached] = carrier.value.attachedMessages;
  if (!attached || depth >= MAX_ATTACHED_DEPTH || !forwardedAttachment(carrier.value)) {
    return success(unwrap(carrier.value, null, zone));
  }
  const inner = await readUnwrapped(attached, zone, depth + 1);
  return success(inner.ok ? wrapAround(carrier.value, inner.value, zone) : unwrap(carrier.value, null, zone));
}

/**
 * Takes the wrappers off a message whose attached message (the one `forwardedAttachment` names) has been fetched.
 * Fails when the source can't be read; `unwrap(carrier)` is then what is known.
 */
export async function unwrapAttached(
  carrier: Message,
  source: Uint8Array,
  zone: AuthorityZone = 'Europe/Stockholm',
): Promise<Result<Unwrapped, EmlFailure>> {
  const inner = await readUnwrapped(source, zone);
  return inner.ok ? success(wrapAround(carrier, inner.value, zone)) : inner;
}

function toMessage(email: Email): EmlMessage {
  const headers = email.headers.map(({ originalKey, value }) => ({ name: originalKey, value }));
  const html = withoutC1Controls((email.html ?? '').slice(0, MAX_HTML_LENGTH));
  const plain = withoutC1Controls(email.text ?? '')
    .replace(/\0/g, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  // Some senders leave the text part empty beside a full HTML part.
  const text = plain.trim() === '' && html !== '' ? htmlToPlainText(html) : plain;
  const parts = email.attachments.slice(0, MAX_ATTACHMENTS);
  return {
    id: '',
    messageId: email.messageId?.trim() ?? '',
    conversationId: '',
    subject: withoutC1Controls(email.subject ?? ''),
    from: people([email.from ?? email.sender])[0] ?? null,
    to: people(email.to ?? []),
    cc: people(email.cc ?? []),
    received: receivedTime(headers),
    sent: readDate(headers.find((field) => field.name.toLowerCase() === 'date')?.value ?? ''),
    headers,
    text: text.slice(0, MAX_TEXT_LENGTH),
    html,
    extent: text.length > MAX_TEXT_LENGTH || (email.html ?? '').length > MAX_HTML_LENGTH ? 'cut' : 'whole',
    attachments: parts.map((part) => toAttachment(part, html)),
    attachedMessages: parts.filter(isMessage).map((part) => bytesOf(part)),
  };
}

function people(addresses: readonly (Address | undefined)[]): Person[] {
  return addresses.flatMap((address) => {
    if (!address) return [];
    if (address.group) return address.group.map(({ name, address: box }) => ({ name, address: box }));
    return [{ name: address.name, address: address.address }];
  });
}

function toAttachment(part: EmlPart, html: string): Attachment {
  const contentId = part.contentId?.replace(/^<|>$/g, '') ?? '';
  return {
    id: '',
    name: part.filename ?? '',
    contentType: part.mimeType,
    size: bytesOf(part).byteLength,
    // "Content-Disposition: inline" alone says nothing: Apple Mail writes it for every attached PDF.
    inline: contentId !== '' && html.includes(`cid:${contentId}`),
    type: isMessage(part) ? 'message' : 'file',
  };
}

/** An attached message, also when the sender's program saved it as a file. */
function isMessage(part: EmlPart): boolean {
  return part.mimeType === 'message/rfc822' || /\.eml$/i.test(part.filename ?? '');
}

function bytesOf(part: EmlPart): Uint8Array {
  return part.content instanceof ArrayBuffer ? new Uint8Array(part.content) : (part.content as Uint8Array);
}
