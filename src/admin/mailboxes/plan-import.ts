import * as v from 'valibot';
import type { TextLanguage } from '../../policy/labels';
import { type PolicyFile, policySourceSchema } from '../../policy/policy-source';
import type { CsvColumn } from './csv-columns';
import { type MailboxEntry, plainAddress, saysTheSame } from './mailbox-entry';
import { proposeId } from './propose-id';
import type { CsvRow, CsvTable } from './read-csv';
import { type CellProblem, readRow } from './read-row';

/** Why a line is not taken; one sentence each in `admin-mailboxes.texts.json`. */
export type RefusalReason =
  | CellProblem['reason']
  | 'no-address'
  | 'no-name'
  | 'line-twice'
  | 'address-taken'
  | 'closed'
  | 'no-open-successor'
  | 'wrong-id'
  | 'wrong-address'
  | 'wrong-words'
  | 'too-long';

/** A line that is not taken: where, what stood there and why. */
export interface Refusal {
  readonly line: number;
  readonly reason: RefusalReason;
  /** The heading of the column as the file has it; `''` when it has none. */
  readonly heading: string;
  readonly value: string;
  /** The id of the mailbox that stands in the way; `''` for none. */
  readonly other: string;
}

/** What a table would do to a file; nothing has been done yet. */
export interface ImportPlan {
  readonly added: readonly MailboxEntry[];
  readonly changed: readonly { readonly before: MailboxEntry; readonly after: MailboxEntry }[];
  /** How many mailboxes the table has as they are already. */
  readonly untouched: number;
  /** How many mailboxes the table says nothing about; they stay as they are. */
  readonly notNamed: number;
  readonly refused: readonly Refusal[];
  /** Headings whose columns are not read. */
  readonly ignored: readonly string[];
}

/** A row and the mailbox that it is about. */
interface Identified {
  readonly row: CsvRow;
  readonly before: MailboxEntry | null;
  readonly id: string;
  readonly address: string;
}

interface Accepted extends Identified {
  readonly after: MailboxEntry;
}

/**
 * What a table of mailboxes would change. A row is about the mailbox with its id, else about the one with its address,
 * whatever its case; else it is a new one, whose id is made from its address when the table has none. Two rows about
 * one mailbox, an address that another one has, a closed mailbox that the table does not open, and every value that
 * the file's format does not take are refused, each with its line. Mailboxes that the table does not name stay.
 */
export function planImport(
  table: CsvTable,
  source: PolicyFile,
  languages: readonly TextLanguage[],
): ImportPlan {
  const refused: Refusal[] = [];
  const refuse = (
    { line }: CsvRow,
    reason: RefusalReason,
    column: CsvColumn | null,
    value: string,
    other = '',
  ): void => {
    const heading = (column && table.columns.get(column)) ?? '';
    refused.push({ line, reason, heading, value, other });
  };
  const identified = identify(table.rows, source.mailboxes, refuse);
  const accepted = dropLostSuccessors(
    readRows(identified, source.mailboxes, languages, refuse),
    source,
    refuse,
  );
  const added = accepted.filter(({ before }) => before === null).map(({ after }) => after);
  const changed = accepted.flatMap(({ before, after }) =>
    before !== null && !saysTheSame(before, after) ? [{ before, after }] : [],
  );
  return {
    added,
    changed,
    untouched: accepted.length - added.length - changed.length,
    notNamed: source.mailboxes.length - identified.filter(({ before }) => before !== null).length,
    refused: refused.sort((one, other) => one.line - other.line),
    ignored: table.ignored,
  };
}

/** The file after an import: changed mailboxes in their place, new ones after them. What was refused is not in it. */
export function applyImport(source: PolicyFile, plan: ImportPlan): PolicyFile {
  const after = new Map(plan.changed.map((change) => [change.before.id, change.after]));
  const kept = source.mailboxes.map((mailbox) => after.get(mailbox.id) ?? mailbox);
  return { ...source, mailboxes: [...kept, ...plan.added] };
}

type Refuse = (
  row: CsvRow,
  reason: RefusalReason,
  column: CsvColumn | null,
  value: string,
  other?: string,
) => void;

/** Which mailbox each row is about; rows about one that is spoken for are refused. */
function identify(rows: readonly CsvRow[], mailboxes: readonly MailboxEntry[], refuse: Refuse): Identified[] {
  const byId = new Map(mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  const byAddress = new Map(mailboxes.map((mailbox) => [plainAddress(mailbox), mailbox]));
  const ids = new Set(byId.keys());
  const seen = new Set<string>();
  const addresses = new Map<string, string>();
  return rows.flatMap((row) => {
    const namedId = row.cells.get('id') ?? '';
    const namedAddress = row.cells.get('address') ?? '';
    const before =
      byId.get(namedId) ?? (namedId === '' ? byAddress.get(namedAddress.toLowerCase()) : undefined);
    const isSame = before !== undefined && plainAddress(before) === namedAddress.toLowerCase();
    // Another case is no other address.
    const address = (isSame ? '' : namedAddress) || before?.address || '';
    if (address === '') return (refuse(row, 'no-address', 'address', ''), []);
    const holder = byAddress.get(address.toLowerCase());
    const twice = addresses.get(address.toLowerCase());
    const id = before?.id ?? (namedId || proposeId(address, ids));
    if (seen.has(id) || twice !== undefined)
      return (refuse(row, 'line-twice', 'address', address, twice ?? id), []);
    if (holder && holder.id !== before?.id) {
      return (
        refuse(row, holder.active === false ? 'closed' : 'address-taken', 'address', address, holder.id),
        []
      );
    }
    if (before?.active === false && !row.cells.has('active'))
      return (refuse(row, 'closed', 'address', address, id), []);
    seen.add(id);
    ids.add(id);
    addresses.set(address.toLowerCase(), id);
    return [{ row, before: before ?? null, id, address }];
  });
}

/** Every row as a mailbox; rows with a value that the format does not take are refused. */
function readRows(
  identified: readonly Identified[],
  mailboxes: readonly MailboxEntry[],
  languages: readonly TextLanguage[],
  refuse: Refuse,
): Accepted[] {
  const known = new Map<string, string>();
  for (const { id, address } of [...mailboxes, ...identified])
    known.set(id, id).set(String(address ?? '').toLowerCase(), id);
  const find = (text: string) => known.get(text) ?? known.get(text.toLowerCase()) ?? null;
  return identified.flatMap((one) => {
    const { row, before, id, address } = one;
    const start = { ...(before ?? { name: {}, units: [] }), id, address };
    const read = readRow(row, start, find);
    if (!read.ok) {
      for (const { reason, column, value } of read.failure) refuse(row, reason, column, value);
      return [];
    }
    const after = read.value;
    if (languages.every((language) => (after.name?.[language] ?? '') === ''))
      return (refuse(row, 'no-name', null, ''), []);
    const wrong = wrongShape(after);
    if (wrong) return (refuse(row, wrong.reason, wrong.column, wrong.value), []);
    return [{ ...one, after }];
  });
}

/**
 * A mailbox is only closed when another one that is open takes over. A row that is refused for it may leave others
 * without theirs, so that it is asked again until no more are refused.
 */
function dropLostSuccessors(accepted: readonly Accepted[], source: PolicyFile, refuse: Refuse): Accepted[] {
  let kept = [...accepted];
  for (;;) {
    const entries = [...source.mailboxes, ...kept.map(({ after }) => after)];
    const open = new Set(entries.map(({ id }) => id));
    for (const { id, active } of entries) {
      if (active === false) open.delete(id);
      else open.add(id);
    }
    const lost = kept.filter(
      ({ before, after }) =>
        after.active === false && !open.has(after.successor ?? '') && !(before && saysTheSame(before, after)),
    );
    if (lost.length === 0) return kept;
    for (const { row, after } of lost) refuse(row, 'no-open-successor', 'successor', after.successor ?? '');
    kept = kept.filter((one) => !lost.includes(one));
  }
}

const mailboxShape = policySourceSchema.entries.mailboxes.item;

/** The first thing that the file's format does not take, as a column; null when there is none. */
function wrongShape(
  mailbox: MailboxEntry,
): { readonly reason: RefusalReason; readonly column: CsvColumn | null; readonly value: string } | null {
  const parsed = v.safeParse(mailboxShape, mailbox);
  if (parsed.success) return null;
  const [field, part] = (parsed.issues[0].path ?? []).map((step) => String(step.key));
  const input: unknown = parsed.issues[0].input;
  const value = typeof input === 'string' ? input.slice(0, 100) : '';
  switch (field) {
    case 'id':
      return { reason: 'wrong-id', column: 'id', value };
    case 'address':
      return { reason: 'wrong-address', column: 'address', value };
    case 'responsible':
    case 'substitute':
      return part === 'address'
        ? { reason: 'wrong-address', column: `${field}Address`, value }
        : { reason: part === 'name' && value === '' ? 'no-name' : 'too-long', column: field, value };
    case 'areas':
      return { reason: 'wrong-words', column: `areas:${part as TextLanguage}`, value };
    default:
      return { reason: 'too-long', column: field === 'name' ? `name:${part as TextLanguage}` : null, value };
  }
}
