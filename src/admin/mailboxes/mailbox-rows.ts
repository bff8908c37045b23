import type { PolicyProblem } from '../../policy/load-policy';
import type { TextLanguage } from '../../policy/labels';
import type { PolicyFile } from '../../policy/policy-source';
import { isWithin } from '../form/pointer';
import { type MailboxEntry, plainAddress } from './mailbox-entry';

/** Which mailboxes the list shows. */
export const MAILBOX_FILTERS = ['all', 'open', 'closed', 'internal', 'example', 'problems'] as const;
export type MailboxFilter = (typeof MAILBOX_FILTERS)[number];

/** By which column the list is sorted; null: as in the file. */
export type SortColumn = 'name' | 'address' | 'state';
export interface MailboxOrder {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** One mailbox in the list. */
export interface MailboxRow {
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly entry: MailboxEntry;
  /** Its name in the language of the person, else in another one, else its id; `''` when it has none of these. */
  readonly name: string;
  readonly problems: readonly PolicyProblem[];
}

export interface MailboxQuery {
  readonly search: string;
  readonly filter: MailboxFilter;
  readonly order: MailboxOrder | null;
}

/** What a mailbox is called on the screen. */
export function mailboxName(entry: MailboxEntry, language: TextLanguage): string {
  const { name = {}, id } = entry;
  return String(name[language] || Object.values(name).find((text) => text) || id || '');
}

/** Every mailbox of the file as a row. */
export function mailboxRows(
  source: PolicyFile,
  problems: readonly PolicyProblem[],
  language: TextLanguage,
): MailboxRow[] {
  return source.mailboxes.map((entry, index) => ({
    index,
    entry,
    name: mailboxName(entry, language),
    problems: problems.filter(({ pointer }) => isWithin(pointer, `/mailboxes/${index}`)),
  }));
}

/** The rows that fit the query, sorted; `search` finds parts of names, ids and addresses. */
export function shownRows(
  rows: readonly MailboxRow[],
  query: MailboxQuery,
  language: TextLanguage,
): MailboxRow[] {
  const wanted = query.search.trim().toLowerCase();
  const shown = rows.filter((row) => fits(row, query.filter) && holds(row, wanted));
  const { order } = query;
  if (order === null) return shown;
  const sign = order.isDescending ? -1 : 1;
  const collator = new Intl.Collator(language, { numeric: true });
  return shown.sort(
    (one, other) => sign * collator.compare(keyOf(one, order.column), keyOf(other, order.column)),
  );
}

function fits({ entry, problems }: MailboxRow, filter: MailboxFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return entry.active !== false;
    case 'closed':
      return entry.active === false;
    case 'internal':
      return entry.internalOnly === true;
    case 'example':
      return entry.example === true;
    case 'problems':
      return problems.length > 0;
  }
}

function holds({ entry, name }: MailboxRow, wanted: string): boolean {
  const texts = [name, entry.id, entry.address, ...Object.values(entry.name ?? {})];
  return texts.some((text) =>
    String(text ?? '')
      .toLowerCase()
      .includes(wanted),
  );
}

function keyOf({ entry, name }: MailboxRow, column: SortColumn): string {
  if (column === 'name') return name;
  if (column === 'address') return plainAddress(entry);
  return `${entry.active === false ? 1 : 0}${entry.internalOnly ? 1 : 0}${entry.external ? 1 : 0}${entry.example ? 1 : 0}`;
}
