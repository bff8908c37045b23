import fs from 'node:fs/promises';
import path from 'node:path';
import type { ListedMessage, MailPerson } from '../mail-facts';
import { headerBlock } from './header-block';
import { readEml, type ReadMessage } from './read-eml';

/** One message in memory; it is taken apart when somebody first asks. */
export class MailboxMessage {
  private listed: Promise<ListedMessage> | null = null;
  private read: Promise<ReadMessage> | null = null;

  constructor(
    readonly id: string,
    readonly eml: Buffer,
  ) {}

  /** What the list shows, from the header alone: quick for a mailbox of any size. */
  list(): Promise<ListedMessage> {
    this.listed ??= readEml(this.id, Buffer.from(headerBlock(this.eml) + '\r\n')).then(({ facts }) => ({
      id: facts.id,
      subject: facts.subject,
      from: displayed(facts.from),
      received: facts.received,
    }));
    return this.listed;
  }

  /** The whole message. */
  open(): Promise<ReadMessage> {
    this.read ??= readEml(this.id, this.eml);
    return this.read;
  }
}

/** The sample mailbox: one message a file, id = file name without `.eml`. */
export async function loadMailbox(folder: string): Promise<MailboxMessage[]> {
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(
    names.map(
      async (name) => new MailboxMessage(name.slice(0, -4), await fs.readFile(path.join(folder, name))),
    ),
  );
}

function displayed(person: MailPerson): string {
  return person.name === '' ? person.address : `${person.name} <${person.address}>`;
}
