import type { MailPerson, OutgoingAttachment, OutgoingMessage } from '../mail-facts';
import { itemIdOf } from '../item-id';
import { DraftBody } from './draft-body';
import type { Notification } from './notification';
import { Observable } from './observable';

export type PeopleField = 'to' | 'cc' | 'bcc';

/** An attachment of a draft. */
export interface DraftAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly inline: boolean;
  readonly outgoing: OutgoingAttachment;
}

export interface NewDraft {
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly to?: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  readonly bcc?: readonly MailPerson[];
  readonly subject: string;
  readonly html: string;
  readonly conversationId: string;
  readonly inReplyTo?: string;
  readonly references?: string;
}

let drafts = 0;

/** A message that the person writes. Nothing of it is stored until it is sent. */
export class Draft extends Observable {
  readonly mode = 'compose';
  readonly key: string;
  readonly composeType: NewDraft['composeType'];
  readonly conversationId: string;
  readonly inReplyTo: string;
  readonly references: string;
  readonly people: Record<PeopleField, readonly MailPerson[]>;
  subject: string;
  attachments: readonly DraftAttachment[] = [];
  headers: Readonly<Record<string, string>> = {};
  sessionData: Readonly<Record<string, string>> = {};
  notifications: readonly Notification[] = [];
  /** Office.js's id; '' until it is saved. */
  itemId = '';
  appendOnSend = '';
  /** Milliseconds since 1970; 0 when it is not delayed. */
  delayedUntil = 0;
  /** Why the add-in stopped the message; '' when it did not. */
  alert = '';
  isSending = false;
  /** Called with the name and the payload of an event that the add-in may have asked for. */
  onEvent: (name: string, payload: unknown) => void = () => undefined;
  /** Called with the event that Outlook runs the add-in for. */
  onChange: (type: 'OnMessageRecipientsChanged' | 'OnMessageFromChanged') => void = () => undefined;
  /** Whom it goes out from; null: the person. */
  from: MailPerson | null = null;
  readonly body: DraftBody;

  constructor(start: NewDraft) {
    super();
    drafts += 1;
    this.key = `draft-${drafts}`;
    this.composeType = start.composeType;
    this.conversationId = start.conversationId;
    this.inReplyTo = start.inReplyTo ?? '';
    this.references = start.references ?? '';
    this.people = { to: start.to ?? [], cc: start.cc ?? [], bcc: start.bcc ?? [] };
    this.subject = start.subject;
    this.body = new DraftBody(start.html, () => this.changed());
  }

  setPeople(field: PeopleField, people: readonly MailPerson[]): void {
    this.people[field] = people;
    this.onEvent('olkRecipientsChanged', [
      JSON.stringify({ to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' }),
    ]);
    this.changed();
    this.onChange('OnMessageRecipientsChanged');
  }

  /** @param from null: the person */
  setFrom(from: MailPerson | null): void {
    this.from = from;
    this.changed();
    this.onChange('OnMessageFromChanged');
  }

  stopSending(why: string): void {
    this.alert = why;
    this.changed();
  }

  setSubject(subject: string): void {
    this.subject = subject;
    this.changed();
  }

  attach(attachment: Omit<DraftAttachment, 'id'>): DraftAttachment {
    const added = { ...attachment, id: itemIdOf(`${this.key}/${crypto.randomUUID().slice(0, 8)}`) };
    this.attachments = [...this.attachments, added];
    this.tellAttachment('added', added);
    this.changed();
    return added;
  }

  /** False when there is no such attachment. */
  detach(id: string): boolean {
    const found = this.attachments.find((attachment) => attachment.id === id);
    if (!found) return false;
    this.attachments = this.attachments.filter((attachment) => attachment !== found);
    this.tellAttachment('removed', found);
    this.changed();
    return true;
  }

  save(): string {
    this.itemId = itemIdOf(this.key);
    return this.itemId;
  }

  outgoing(from: MailPerson, now: Date): OutgoingMessage {
    return {
      from,
      ...this.people,
      subject: this.subject,
      html: this.body.html + this.appendOnSend,
      attachments: this.attachments.map((attachment) => attachment.outgoing),
      inReplyTo: this.inReplyTo,
      references: this.references,
      date: now.toISOString(),
      headers: this.headers,
    };
  }

  private tellAttachment(attachmentStatus: string, { id, name, inline, size }: DraftAttachment): void {
    const attachmentDetails = { id, name, isInline: inline, size, attachmentType: 0 };
    this.onEvent('olkAttachmentsChanged', [JSON.stringify({ attachmentStatus, attachmentDetails })]);
  }
}
