import type { RecordedCall } from '../mail-facts';
import { MailboxMessage } from './mailbox';

/** Sessions kept at once; the one that was used longest ago makes room for a new one. */
const MAX_SESSIONS = 200;
/** Host calls kept in one session. */
const MAX_CALLS = 20_000;

/** What one visitor has done: nothing of it is seen in another session. Lives in memory only. */
export class Session {
  readonly added: MailboxMessage[] = [];
  readonly calls: RecordedCall[] = [];
  /** Roaming settings, custom properties, categories and folders, as the page stores them. */
  readonly state = new Map<string, unknown>();
  private sent: MailboxMessage[] = [];
  private sentSoFar = 0;

  constructor(private readonly mailbox: readonly MailboxMessage[]) {}

  /** Puts a message into the inbox. */
  add(eml: Buffer): MailboxMessage {
    const message = new MailboxMessage(`added-${this.added.length + 1}`, eml);
    this.added.push(message);
    return message;
  }

  /** Puts a sent message into the outbox. */
  send(eml: Buffer): MailboxMessage {
    this.sentSoFar += 1;
    const message = new MailboxMessage(`sent-${this.sentSoFar}`, eml);
    this.sent.push(message);
    return message;
  }

  get inbox(): readonly MailboxMessage[] {
    return [...this.mailbox, ...this.added];
  }

  get outbox(): readonly MailboxMessage[] {
    return this.sent;
  }

  emptyOutbox(): void {
    this.sent = [];
  }

  record(call: RecordedCall): void {
    if (this.calls.length < MAX_CALLS) this.calls.push(call);
  }

  find(id: string): MailboxMessage | undefined {
    return this.inbox.find((message) => message.id === id) ?? this.sent.find((message) => message.id === id);
  }
}

/** All visitors, by the name in `?session=`. */
export class SessionStore {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly mailbox: readonly MailboxMessage[]) {}

  open(name: string): Session {
    const session = this.sessions.get(name) ?? new Session(this.mailbox);
    // Moved to the end: a Map keeps its order of insertion.
    this.sessions.delete(name);
    this.sessions.set(name, session);
    if (this.sessions.size > MAX_SESSIONS) {
      const oldest = this.sessions.keys().next();
      if (!oldest.done) this.sessions.delete(oldest.value);
    }
    return session;
  }
}
