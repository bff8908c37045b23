import type { Original, OriginalFile } from '../host/original';
import { registerTitles } from './public-title';
import type { Registration } from './registration';
import { registerLine, safeFileName } from './safe-text';

/** One document of a registration, with its bytes. */
export interface RegisteredDocument {
  /** 1 for the main document. */
  readonly number: number;
  readonly isMain: boolean;
  readonly title: string;
  /** Safe in every file system, each name once. */
  readonly fileName: string;
  /** A media type without parameters. */
  readonly contentType: string;
  /** It was put together again from its parts: the checksum is of that, not of what the sender sent. */
  readonly isReconstructed: boolean;
  /** The original that lay attached: the bytes are as Outlook hands it out, which no sender's signature need fit. */
  readonly isAttachedOriginal: boolean;
  readonly file: OriginalFile;
}

const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,100}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}$/;

/** The ids of the attachments whose bytes a registration needs as files of their own. */
export function wantedAttachments(registration: Registration): readonly string[] {
  const { attachedOriginal, registersForward, attachments, mainDocument } = registration;
  return [
    ...(attachedOriginal === '' || registersForward ? [] : [attachedOriginal]),
    ...attachments.filter(({ id, isIncluded }) => isIncluded || id === mainDocument).map(({ id }) => id),
  ];
}

/**
 * The documents in their order: the chosen main document, then the message when that is another one, then the included
 * attachments. The message is the original: of a forward as attachment the attached one, as Outlook gives it, unless the
 * person wants the forward itself. What could not be read is not among them.
 */
export function registeredDocuments(registration: Registration, original: Original): RegisteredDocument[] {
  const { title } = registerTitles(registration);
  const included = registration.attachments
    .filter(({ id, isIncluded }) => isIncluded || id === registration.mainDocument)
    .flatMap(({ id }) => original.attachments.filter((file) => file.attachmentId === id));
  const message = registeredMessage(registration, original);
  const main = included.find(({ attachmentId }) => attachmentId === registration.mainDocument) ?? message;
  const files = [main, ...[message, ...included].filter((file) => file !== main)];
  const taken = new Set<string>();
  return files.map((file, index) => {
    const isMessage = file === message;
    const name = registerLine(file.name, 200);
    return {
      number: index + 1,
      isMain: index === 0,
      title: index === 0 || isMessage ? title : titleOfAttachment(name, registration, title),
      fileName: onceOnly(isMessage ? 'meddelande.eml' : attachmentFileName(name, registration, index), taken),
      contentType: mediaType(isMessage ? 'message/rfc822' : file.contentType),
      isReconstructed: file === original.message && original.isReconstructed,
      isAttachedOriginal: isMessage && file !== original.message,
      file,
    };
  });
}

function registeredMessage(
  { attachedOriginal, registersForward }: Registration,
  { attachments, message }: Original,
): OriginalFile {
  const isAttached = attachedOriginal !== '' && !registersForward;
  return (isAttached && attachments.find((file) => file.attachmentId === attachedOriginal)) || message;
}

/** A file name can tell a name as well as a title can. */
function titleOfAttachment(name: string, { isProtected }: Registration, title: string): string {
  return isProtected || name === '' ? title : name;
}

function attachmentFileName(name: string, { isProtected }: Registration, index: number): string {
  if (!isProtected) return safeFileName(name);
  return `bilaga-${index}${/\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''}`;
}

function mediaType(contentType: string): string {
  const plain = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  return MEDIA_TYPE.test(plain) ? plain : 'application/octet-stream';
}

/** Names differ also where a file system takes capitals for small letters. */
function onceOnly(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = numbered(name, count);
  taken.add(free.toLowerCase());
  return free;
}

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name}-${count}` : `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
}
