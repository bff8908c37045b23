import type { Attachment, Message, Person } from '../mail/message';

/** The mark in the header of a message that we put together again. */
const MARK = 'X-Postgang-Reconstructed: from headers, body and attachments';
/** Characters of a base64 line (RFC 2045 §6.8). */
const LINE_LENGTH = 76;
/** Encoded at once: a multiple of a line and of 3 bytes. */
const BLOCK = LINE_LENGTH * 1_024;
/** Fields that say how the body was encoded, which is not how ours is (RFC 2045 §3). */
const BODY_FIELD = /^(?:mime-version|content-[a-z-]{1,40}|x-postgang-reconstructed)[ \t]*:/i;
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,60}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}$/i;

/** What is known of a message without its headers. */
export type KnownFacts = Pick<Message, 'subject' | 'from' | 'to' | 'cc' | 'messageId' | 'received'>;

/**
 * The head of a rebuilt message (RFC 5322, RFC 2046): the fields as the server has them, and our own that say how the
 * parts follow. Without fields those that are known are written.
 */
export function messageHead(rawHeaders: string, known: KnownFacts, boundary: string): string {
  const kept = ownFields(rawHeaders);
  return lines([
    ...(kept.length > 0 ? kept : knownFields(known)),
    MARK,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
  ]);
}

/** The text of the message: plain, and HTML when there is one. */
export function textParts(text: string, html: string, boundary: string): string {
  const inner = `${boundary}-alternative`;
  const part = (type: string, content: string) => [
    `--${inner}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(base64OfText(content)),
  ];
  return lines([
    `--${boundary}`,
    `Content-Type: multipart/alternative; boundary="${inner}"`,
    '',
    ...part('text/plain', text),
    ...(html === '' ? [] : part('text/html', html)),
    `--${inner}--`,
  ]);
}

/** What stands before the content of an attachment. An attached message must not be in base64 (RFC 2046 §5.2.1). */
export function attachmentHead(
  { name, contentType, inline }: Attachment,
  encoding: 'base64' | '8bit',
  boundary: string,
): string {
  const isMessage = encoding === '8bit';
  const plain = (contentType.split(';')[0] ?? '').trim();
  const given =
    MEDIA_TYPE.test(plain) && !/^(?:multipart|message)\//i.test(plain) ? plain : 'application/octet-stream';
  return lines([
    `--${boundary}`,
    `Content-Type: ${isMessage ? 'message/rfc822' : given}`,
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Disposition: ${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${percentEncoded(name)}`,
    '',
  ]);
}

/** What ends the whole message. */
export function messageEnd(boundary: string): string {
  return lines([`--${boundary}--`]);
}

/** Base64 in lines, block by block. */
export function* base64Blocks(encoded: string): Generator<string> {
  for (let start = 0; start < encoded.length; start += BLOCK) {
    yield `${base64Lines(encoded.slice(start, start + BLOCK))}\r\n`;
  }
}

/** The bytes of base64, block by block; null when it is none. White space in it counts for nothing. */
export function decodedBlock(encoded: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(encoded);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return null;
  }
}

/** How the content of an attachment is cut for `decodedBlock`. */
export const DECODED_AT_ONCE = BLOCK;

/** Text with the line ends of mail (CRLF). */
export function withMailLineEnds(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

function ownFields(rawHeaders: string): string[] {
  const kept: string[] = [];
  let keeps = false;
  for (const line of rawHeaders.replace(/^[\r\n]+/, '').split(/\r\n|\r|\n/)) {
    if (line === '') break;
    const continues = /^[ \t]/.test(line);
    if (!continues) keeps = /^[!-9;-~]{1,200}[ \t]*:/.test(line) && !BODY_FIELD.test(line);
    if (keeps) kept.push(line);
  }
  return kept;
}

function knownFields({ subject, from, to, cc, messageId, received }: KnownFacts): string[] {
  const people = (name: string, all: readonly Person[]) =>
    all.length === 0 ? [] : [`${name}: ${all.map(mailbox).join(',\r\n ')}`];
  return [
    ...people('From', from ? [from] : []),
    ...people('To', to),
    ...people('Cc', cc),
    ...(subject === '' ? [] : [`Subject: ${encodedWords(subject)}`]),
    ...(received ? [`Date: ${received.toUTCString().replace('GMT', '+0000')}`] : []),
    ...(/^<[^<>\s]{1,900}>$/.test(messageId) ? [`Message-ID: ${messageId}`] : []),
  ];
}

function mailbox({ name, address }: Person): string {
  const plain = address.replace(/[^!-~]|[<>,;"]/g, '');
  return name === '' ? `<${plain}>` : `${encodedWords(name)} <${plain}>`;
}

/** RFC 2047 §2: words of at most 75 characters, each whole in itself. */
function encodedWords(text: string): string {
  if (/^[A-Za-z0-9 ]{1,60}$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text.replace(/[\r\n\u0000]/g, ' ')) {
    if (new TextEncoder().encode(word + character).length > 45) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${base64OfText(each)}?=`).join('\r\n ');
}

/** Text as UTF-8 in base64, without line breaks. */
export function base64OfText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let encoded = '';
  for (let start = 0; start < bytes.length; start += 48_000) {
    encoded += btoa(String.fromCharCode(...bytes.subarray(start, start + 48_000)));
  }
  return encoded;
}

function base64Lines(encoded: string): string {
  const all: string[] = [];
  for (let start = 0; start < encoded.length; start += LINE_LENGTH)
    all.push(encoded.slice(start, start + LINE_LENGTH));
  return all.join('\r\n');
}

function percentEncoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd').slice(0, 300)).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function lines(all: readonly string[]): string {
  return `${all.join('\r\n')}\r\n`;
}
