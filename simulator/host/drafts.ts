import type { AttachmentContent, MailFacts, MailPerson, OutgoingAttachment } from '../mail-facts';
import { messageIdOf } from '../item-id';
import { forward, replyTo } from './answer-mail';
import type { FormAttachment } from './call-context';
import type { Desk } from './desk';
import { Draft, type DraftAttachment } from './draft';
import { runEvent } from './unseen-frame';

type NewAttachment = Omit<DraftAttachment, 'id'>;

export interface NewMessage {
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly FormAttachment[];
}

/** A file that an add-in lets Outlook fetch, in milliseconds. */
const FETCH_LIMIT = 15_000;

/** The forms that are open, one of them on screen. */
export class Drafts {
  open: readonly Draft[] = [];
  /** The one on screen; null when the message is. */
  active: Draft | null = null;

  constructor(private readonly desk: Desk) {}

  async reply(
    facts: MailFacts,
    all: boolean,
    html: string,
    attachments: readonly FormAttachment[],
  ): Promise<void> {
    const { language, user } = this.desk;
    const draft = replyTo({ facts, language, user, html }, all);
    await this.attachAll(draft, attachments);
    this.show(draft);
  }

  forward(facts: MailFacts): void {
    const { language, user } = this.desk;
    this.show(forward({ facts, language, user, html: '' }));
  }

  async newMessage(message: NewMessage): Promise<void> {
    const { attachments, ...start } = message;
    const conversationId = btoa(crypto.randomUUID());
    const html = message.html === '' ? '<div><br></div>' : message.html;
    const draft = new Draft({ ...start, html, composeType: 'newMail', conversationId });
    await this.attachAll(draft, attachments);
    this.show(draft);
  }

  /** Puts a draft on screen; null shows the message again. */
  show(draft: Draft | null): void {
    const isNew = draft !== null && !this.open.includes(draft);
    if (isNew) this.open = [...this.open, draft];
    this.active = draft;
    this.desk.changed();
    if (!isNew) return;
    draft.onChange = (type) => void runEvent(this.desk, draft, type);
    void runEvent(this.desk, draft, 'OnNewMessageCompose');
  }

  /** Closes the form without a trace. */
  discard(draft: Draft): void {
    this.open = this.open.filter((candidate) => candidate !== draft);
    if (this.active === draft) this.active = null;
    this.desk.panes.closeOf(draft);
    this.desk.changed();
  }

  /** Sends and closes the form. It stays open when the server can't, and the reason is on screen. */
  async send(draft: Draft): Promise<void> {
    const { desk } = this;
    if (draft.isSending) return;
    draft.stopSending('');
    draft.isSending = true;
    const { allowEvent, errorMessage } = await runEvent(desk, draft, 'OnMessageSend');
    draft.isSending = false;
    if (allowEvent === false) return draft.stopSending(errorMessage ?? desk.addinName);
    try {
      await desk.client.send(draft.outgoing(draft.from ?? desk.user, desk.clock.now()));
    } catch (error) {
      desk.report({ kind: 'failed', sentence: String(error instanceof Error ? error.message : error) });
      return;
    }
    this.discard(draft);
    await desk.refresh();
  }

  /** Null when the file can't be fetched. */
  async fetchFile(name: string, address: string, inline: boolean): Promise<NewAttachment | null> {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(FETCH_LIMIT), credentials: 'omit' });
      if (!answer.ok) return null;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return fileAttachment(
        name,
        answer.headers.get('content-type') ?? 'application/octet-stream',
        bytes,
        inline,
      );
    } catch {
      return null;
    }
  }

  async fileFrom(file: File): Promise<NewAttachment> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return fileAttachment(file.name, file.type || 'application/octet-stream', bytes, false);
  }

  /** A message of the mailbox as an attachment; null when there is no such message. */
  async wholeMessage(name: string, messageId: string): Promise<NewAttachment | null> {
    const source = await this.desk.client.source(messageId).catch(() => null);
    if (source === null) return null;
    const outgoing = { kind: 'message', name, messageId } as const;
    return { name, contentType: 'message/rfc822', size: source.length, inline: false, outgoing };
  }

  private async attachAll(draft: Draft, attachments: readonly FormAttachment[]): Promise<void> {
    for (const [type, name, source, inline] of attachments) {
      const found =
        type === 'item'
          ? await this.wholeMessage(name, messageIdOf(source))
          : await this.fetchFile(name, source, inline ?? false);
      if (found) draft.attach(found);
      else this.desk.report({ kind: 'failed', sentence: `Outlook could not attach "${name}".` });
    }
  }
}

/** The content of a draft's attachment as office.js wants it. */
export async function outgoingContent(desk: Desk, outgoing: OutgoingAttachment): Promise<AttachmentContent> {
  switch (outgoing.kind) {
    case 'file':
      return { format: 'base64', content: outgoing.base64 };
    case 'message':
      return { format: 'eml', content: await desk.client.source(outgoing.messageId) };
    case 'part':
      return desk.client.attachment(outgoing.messageId, outgoing.index);
  }
}

function fileAttachment(
  name: string,
  contentType: string,
  bytes: Uint8Array,
  inline: boolean,
): NewAttachment {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const outgoing = { kind: 'file', name, contentType, base64: btoa(binary), inline } as const;
  return { name, contentType, size: bytes.length, inline, outgoing };
}
