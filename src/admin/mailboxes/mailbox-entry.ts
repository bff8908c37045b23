import type { PolicyFile } from '../../policy/policy-source';

/** A mailbox as it stands in the file: what has a default may be left out. */
export type MailboxEntry = PolicyFile['mailboxes'][number];
export type KeeperEntry = NonNullable<MailboxEntry['responsible']>;

/** What a field is when the file leaves it out; such a value is never written. */
const DEFAULTS: Readonly<Partial<Record<keyof MailboxEntry, unknown>>> = {
  internalOnly: false,
  active: true,
  external: false,
  example: false,
};

/** The entry without what says nothing: defaults, empty texts and lists, and parts that are left empty by that. */
export function tidyEntry(entry: MailboxEntry): MailboxEntry {
  const kept = Object.entries(entry)
    .map(([field, value]): [string, unknown] => [field, tidyField(field, value)])
    .filter(([field, value]) => value !== undefined && DEFAULTS[field as keyof MailboxEntry] !== value);
  return Object.fromEntries(kept) as unknown as MailboxEntry;
}

/** These stand in the file whatever they hold: without them it has lost its shape. */
const REQUIRED: readonly string[] = ['id', 'address', 'units'];

function tidyField(field: string, value: unknown): unknown {
  if (REQUIRED.includes(field)) return value;
  const tidy = tidyValue(value);
  if (field === 'name') return tidy ?? {};
  if (field !== 'responsible' && field !== 'substitute') return tidy;
  // Nobody is named: whether they are invented says nothing.
  const { name, address, mailbox } = (tidy ?? {}) as Partial<KeeperEntry>;
  return (name ?? address ?? mailbox) ? tidy : undefined;
}

/** Undefined for what is empty all through. */
function tidyValue(value: unknown): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([name, part]) => [name, tidyValue(part)] as const)
    .filter(([, part]) => part !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Its address in small letters, as two addresses are compared; `''` while the file has none. */
export function plainAddress(entry: MailboxEntry): string {
  return String(entry.address ?? '').toLowerCase();
}

/** The file with another entry at a place. */
export function withEntry(
  source: PolicyFile,
  index: number,
  edit: (entry: MailboxEntry) => MailboxEntry,
): PolicyFile {
  const mailboxes = source.mailboxes.map((entry, at) => (at === index ? edit(entry) : entry));
  return { ...source, mailboxes };
}

/** Whether two entries say the same, whatever the order of their fields and with or without defaults. */
export function saysTheSame(one: MailboxEntry, other: MailboxEntry): boolean {
  return ordered(tidyEntry(one)) === ordered(tidyEntry(other));
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/** The file with an entry at another place of the list; the order decides which mailbox is suggested. */
export function movedEntry(source: PolicyFile, from: number, to: number): PolicyFile {
  const entry = source.mailboxes[from];
  if (!entry) return source;
  const others = source.mailboxes.filter((_, at) => at !== from);
  return { ...source, mailboxes: [...others.slice(0, to), entry, ...others.slice(to)] };
}
