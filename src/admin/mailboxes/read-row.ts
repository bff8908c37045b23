import { failure, success, type Result } from '../../lib/result';
import type { TextLanguage } from '../../policy/labels';
import { type CsvColumn, partsOf } from './csv-columns';
import { kindOf, levelOf, truthOf, unitOf } from './csv-words';
import { type KeeperEntry, type MailboxEntry, tidyEntry } from './mailbox-entry';
import type { CsvRow } from './read-csv';

/** A value that cannot be taken: the column and what stood there. */
export interface CellProblem {
  readonly reason: 'unknown-unit' | 'unknown-kind' | 'unknown-level' | 'no-truth' | 'unknown-mailbox';
  readonly column: CsvColumn;
  readonly value: string;
}

/** Finds the id of a mailbox by its id or address; null when there is none. */
export type FindMailbox = (text: string) => string | null;

/**
 * What a mailbox says after a row of a table: columns that the table has take the place of what was there, an empty
 * cell takes it out, and what the table has no column for stays. `id` and `address` are what the row was found to be.
 * The failure holds every wrong value of the row.
 */
export function readRow(
  { cells }: CsvRow,
  before: MailboxEntry,
  find: FindMailbox,
): Result<MailboxEntry, CellProblem[]> {
  const entry = { ...before };
  const problems: CellProblem[] = [];
  for (const [column, value] of cells) {
    const { part, textLanguage } = partsOf(column);
    const problem =
      part !== null && textLanguage !== null
        ? putText(entry, part, textLanguage, value)
        : putPlain(entry, column, value, find);
    if (problem) problems.push({ ...problem, column });
  }
  return problems.length > 0 ? failure(problems) : success(tidyEntry(entry));
}

type Found = Omit<CellProblem, 'column'> | null;

function putText(entry: MailboxEntry, part: 'name' | 'areas', language: TextLanguage, value: string): Found {
  if (part === 'name') entry.name = { ...entry.name, [language]: value };
  else entry.areas = { ...entry.areas, [language]: splitWords(value) };
  return null;
}

function putPlain(entry: MailboxEntry, column: CsvColumn, value: string, find: FindMailbox): Found {
  switch (column) {
    case 'units': {
      const units = splitLabels(value, unitOf);
      if (!Array.isArray(units)) return { reason: 'unknown-unit', value: units.unknown };
      entry.units = units;
      return null;
    }
    case 'kinds': {
      const kinds = splitLabels(value, kindOf);
      if (!Array.isArray(kinds)) return { reason: 'unknown-kind', value: kinds.unknown };
      entry.kinds = kinds;
      return null;
    }
    case 'level': {
      const level = levelOf(value);
      if (level === null && value !== '') return { reason: 'unknown-level', value };
      entry.level = level ?? undefined;
      return null;
    }
    case 'internalOnly':
    case 'external':
    case 'active':
    case 'example': {
      const truth = value === '' ? column === 'active' : truthOf(value);
      if (truth === null) return { reason: 'no-truth', value };
      entry[column] = truth;
      return null;
    }
    case 'successor': {
      const successor = value === '' ? undefined : find(value);
      if (successor === null) return { reason: 'unknown-mailbox', value };
      entry.successor = successor;
      return null;
    }
    default:
      return putKeeper(entry, column, value, find);
  }
}

const KEEPER_FIELDS: Readonly<
  Partial<Record<CsvColumn, readonly ['responsible' | 'substitute', keyof KeeperEntry]>>
> = {
  responsible: ['responsible', 'name'],
  responsibleAddress: ['responsible', 'address'],
  responsibleMailbox: ['responsible', 'mailbox'],
  substitute: ['substitute', 'name'],
  substituteAddress: ['substitute', 'address'],
  substituteMailbox: ['substitute', 'mailbox'],
};

function putKeeper(entry: MailboxEntry, column: CsvColumn, value: string, find: FindMailbox): Found {
  const [who, field] = KEEPER_FIELDS[column] ?? [];
  if (who === undefined || field === undefined) return null;
  const found = field === 'mailbox' && value !== '' ? find(value) : value;
  if (found === null) return { reason: 'unknown-mailbox', value };
  entry[who] = { ...(entry[who] ?? { name: '' }), [field]: found };
  return null;
}

/** Values after semicolons, bars or line ends; commas too, unless a whole part between them is known. */
function splitLabels<Label>(
  value: string,
  labelOf: (word: string) => Label | null,
): Label[] | { unknown: string } {
  const labels: Label[] = [];
  for (const part of splitAt(value, /[;|\r\n]/)) {
    const whole = labelOf(part);
    for (const word of whole === null ? splitAt(part, /,/) : [part]) {
      const label = labelOf(word);
      if (label === null) return { unknown: word };
      if (!labels.includes(label)) labels.push(label);
    }
  }
  return labels;
}

/** Words after semicolons, bars or line ends; after commas when there is none of these. */
export function splitWords(value: string): string[] {
  return splitAt(value, /[;|\r\n]/.test(value) ? /[;|\r\n]/ : /,/);
}

function splitAt(value: string, separator: RegExp): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
