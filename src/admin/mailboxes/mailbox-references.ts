import type { PolicyFile } from '../../policy/policy-source';
import { pointerOf } from '../form/pointer';
import { type MailboxEntry, tidyEntry } from './mailbox-entry';

/** Something in the file that refers to a mailbox. */
export interface MailboxReference {
  readonly from:
    'official' | 'contact' | 'guidance' | 'copy' | 'successor' | 'responsible' | 'substitute' | 'diarium';
  /** Where it stands (RFC 6901). */
  readonly pointer: string;
  /** The entry that refers to it: the number in its list; null where there is no list. */
  readonly index: number | null;
}

/** Everything in a municipality's own file that refers to the mailbox with this id. */
export function mailboxReferences(source: PolicyFile, id: string): MailboxReference[] {
  const found: MailboxReference[] = [];
  followReferences(source, (named, reference) => {
    if (named === id) found.push(reference);
    return named;
  });
  return found;
}

/** The file with another id for a mailbox, here and wherever it is referred to. */
export function renameMailbox(source: PolicyFile, index: number, id: string): PolicyFile {
  const before = source.mailboxes[index]?.id;
  const renamed = followReferences(source, (named) => (named === before ? id : named));
  return {
    ...renamed,
    mailboxes: renamed.mailboxes.map((entry, at) => (at === index ? { ...entry, id } : entry)),
  };
}

/** The file without a mailbox. What refers to it stays, and the checks name it. */
export function removeMailbox(source: PolicyFile, index: number): PolicyFile {
  return { ...source, mailboxes: source.mailboxes.filter((_, at) => at !== index) };
}

/**
 * The file with a mailbox closed for the benefit of another one (OSB-36): units, kinds and every reference go to the
 * successor, so that nothing points at the closed one and its mail has somewhere to go.
 */
export function closeMailbox(source: PolicyFile, index: number, successor: string): PolicyFile {
  const closed = source.mailboxes[index];
  if (!closed || closed.id === successor) return source;
  const moved = followReferences(source, (named) => (named === closed.id ? successor : named));
  const mailboxes = moved.mailboxes.map((entry, at) => {
    if (at === index) return tidyEntry({ ...entry, active: false, successor, units: [], kinds: [] });
    return entry.id === successor ? withDutiesOf(entry, closed) : entry;
  });
  return { ...moved, mailboxes };
}

function withDutiesOf(successor: MailboxEntry, closed: MailboxEntry): MailboxEntry {
  return tidyEntry({
    ...successor,
    units: [...new Set([...successor.units, ...closed.units])],
    kinds: [...new Set([...(successor.kinds ?? []), ...(closed.kinds ?? [])])],
  });
}

/** Asks for every reference in the file what it should be; parts without one stay what they are. */
function followReferences(
  source: PolicyFile,
  become: (id: string, reference: MailboxReference) => string,
): PolicyFile {
  const at = (
    from: MailboxReference['from'],
    id: string,
    index: number | null,
    ...place: (string | number)[]
  ) => become(id, { from, pointer: pointerOf(place), index });
  const after: PolicyFile = {
    ...source,
    officialMailbox: at('official', source.officialMailbox, null, 'officialMailbox'),
    mailboxes: source.mailboxes.map((entry, index) => followEntry(entry, index, at)),
  };
  if (source.contacts) {
    after.contacts = source.contacts.map((contact, index) =>
      contact.mailbox === undefined
        ? contact
        : { ...contact, mailbox: at('contact', contact.mailbox, index, 'contacts', index, 'mailbox') },
    );
  }
  if (source.guidance) after.guidance = source.guidance.map((row, index) => followRow(row, index, at));
  return followDiarium(after, at);
}

type At = (
  from: MailboxReference['from'],
  id: string,
  index: number | null,
  ...place: (string | number)[]
) => string;

function followEntry(entry: MailboxEntry, index: number, at: At): MailboxEntry {
  const after = { ...entry };
  if (after.successor !== undefined) {
    after.successor = at('successor', after.successor, index, 'mailboxes', index, 'successor');
  }
  for (const who of ['responsible', 'substitute'] as const) {
    const keeper = after[who];
    if (keeper?.mailbox === undefined) continue;
    after[who] = { ...keeper, mailbox: at(who, keeper.mailbox, index, 'mailboxes', index, who, 'mailbox') };
  }
  return after;
}

type Row = NonNullable<PolicyFile['guidance']>[number];

function followRow(row: Row, index: number, at: At): Row {
  const after = { ...row };
  if (after.mailbox !== undefined) {
    after.mailbox = at('guidance', after.mailbox, index, 'guidance', index, 'mailbox');
  }
  if (after.copyTo) {
    after.copyTo = after.copyTo.map((id, number) =>
      at('copy', id, index, 'guidance', index, 'copyTo', number),
    );
  }
  return after;
}

function followDiarium(source: PolicyFile, at: At): PolicyFile {
  const { diarium } = source;
  if (!diarium) return source;
  const connectors = diarium.connectors.map((connector, index) =>
    connector.kind === 'registrator-mail'
      ? {
          ...connector,
          mailbox: at('diarium', connector.mailbox, index, 'diarium', 'connectors', index, 'mailbox'),
        }
      : connector,
  );
  return { ...source, diarium: { ...diarium, connectors } };
}
