import type { MailPerson, OutgoingAttachment, OutgoingMessage } from '../mail-facts';
import { itemIdOf } from '../item-id';
import type { Notification } from './notification';
import { Observable } from './observable';
import { htmlOfText, plainText } from './plain-text';

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

/** Outlook's own mark around a signature, by which it finds it again. */
const SIGNATURE_ID = 'Signature';
/** What stands above the quoted message in Outlook's replies. */
const QUOTE_MARKS = '#appendonsend, #divRplyFwdMsg';

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
  /** Called with the name and the payload of an event that the add-in may have asked for. */
  onEvent: (name: string, payload: unknown) => void = () => undefined;
  /** The body's element: in an inert document until the editor is on screen, then in the editor. */
  private body: HTMLElement;

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
    this.body = document.implementation.createHTMLDocument('').body;
    this.body.innerHTML = start.html;
  }

  /** Moves the text into the editor's element; from now on that one counts. */
  edit(element: HTMLElement): void {
    if (element === this.body) return;
    element.innerHTML = this.body.innerHTML;
    this.body = element;
  }

  get html(): string {
    return this.body.innerHTML;
  }

  get text(): string {
    return plainText(this.body);
  }

  setBody(html: string): void {
    this.body.innerHTML = html;
    this.changed();
  }

  prepend(html: string): void {
    this.body.prepend(this.fragment(html));
    this.changed();
  }

  /** Puts HTML where the cursor is; at the top when the cursor was never in the text. */
  insertAtCursor(html: string): void {
    const range = this.cursor();
    const fragment = this.fragment(html);
    if (!range) {
      this.body.prepend(fragment);
    } else {
      const last = fragment.lastChild;
      range.deleteContents();
      range.insertNode(fragment);
      if (last) range.setStartAfter(last);
      range.collapse(true);
    }
    this.changed();
  }

  /** The marked text, '' when nothing is marked. */
  selected(as: 'text' | 'html'): string {
    const range = this.cursor();
    if (!range) return '';
    if (as === 'text') return range.toString();
    const holder = this.body.ownerDocument.createElement('div');
    holder.append(range.cloneContents());
    return holder.innerHTML;
  }

  /** Puts the signature in place of the one that is there, else above the quoted message, else at the end. */
  setSignature(html: string): void {
    const old = this.body.querySelector(`#${SIGNATURE_ID}`);
    const signature = this.body.ownerDocument.createElement('div');
    signature.id = SIGNATURE_ID;
    signature.append(this.fragment(html));
    const quote = this.body.querySelector(QUOTE_MARKS);
    if (old) old.replaceWith(signature);
    else if (quote) this.topLevel(quote).before(signature);
    else this.body.append(this.fragment('<div><br></div>'), signature);
    this.changed();
  }

  setPeople(field: PeopleField, people: readonly MailPerson[]): void {
    this.people[field] = people;
    this.onEvent('olkRecipientsChanged', [
      JSON.stringify({ to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' }),
    ]);
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
      html: this.html + this.appendOnSend,
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

  private cursor(): Range | null {
    const selection = this.body.ownerDocument.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    return range && this.body.contains(range.commonAncestorContainer) ? range : null;
  }

  private fragment(html: string): DocumentFragment {
    const template = this.body.ownerDocument.createElement('template');
    template.innerHTML = html;
    return this.body.ownerDocument.importNode(template.content, true);
  }

  private topLevel(element: Element): Element {
    let top = element;
    while (top.parentElement && top.parentElement !== this.body) top = top.parentElement;
    // Outlook draws a line above the quoted header.
    return top.previousElementSibling?.tagName === 'HR' ? top.previousElementSibling : top;
  }
}

/** HTML of what office.js sends with a coercion type: 0 text, 3 HTML. */
export function htmlOf(data: string, coercionType: number | undefined): string {
  return coercionType === 3 ? data : htmlOfText(data);
}
