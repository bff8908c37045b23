import type texts from '../../texts/admin-mailboxes.texts.json';
import type { TextValues } from '../../texts/say';
import { MAX_CSV_BYTES } from './decode-text';
import type { MailboxEntry } from './mailbox-entry';
import type { Refusal } from './plan-import';
import type { CsvFailure } from './read-csv';
import { MAX_CELL_LENGTH, MAX_CELLS, MAX_ROWS } from './split-csv';

type Key = keyof typeof texts;
type Say = (key: Key, values?: TextValues) => string;

const REFUSALS = {
  'unknown-unit': 'refusedUnknownUnit',
  'unknown-kind': 'refusedUnknownKind',
  'unknown-level': 'refusedUnknownLevel',
  'no-truth': 'refusedNoTruth',
  'unknown-mailbox': 'refusedUnknownMailbox',
  'no-address': 'refusedNoAddress',
  'no-name': 'refusedNoName',
  'line-twice': 'refusedLineTwice',
  'address-taken': 'refusedAddressTaken',
  closed: 'refusedClosed',
  'no-open-successor': 'refusedNoOpenSuccessor',
  'wrong-id': 'refusedWrongId',
  'wrong-address': 'refusedWrongAddress',
  'wrong-words': 'refusedWrongWords',
  'too-long': 'refusedTooLong',
} as const satisfies Record<Refusal['reason'], Key>;

const FAILURES = {
  'too-large': 'failedTooLarge',
  'not-text': 'failedNotText',
  'no-rows': 'failedNoRows',
  'no-known-columns': 'failedNoKnownColumns',
  'column-twice': 'failedColumnTwice',
  'open-quote': 'failedOpenQuote',
  'stray-quote': 'failedStrayQuote',
  'too-many-rows': 'failedTooManyRows',
  'too-many-cells': 'failedTooManyCells',
  'cell-too-long': 'failedCellTooLong',
} as const satisfies Record<CsvFailure['reason'], Key>;

const FIELDS = {
  id: 'fieldId',
  address: 'fieldAddress',
  name: 'fieldName',
  units: 'fieldUnits',
  kinds: 'fieldKinds',
  areas: 'fieldAreas',
  level: 'fieldLevel',
  responsible: 'fieldResponsible',
  substitute: 'fieldSubstitute',
  officers: 'officers',
  internalOnly: 'fieldInternalOnly',
  active: 'fieldActive',
  successor: 'fieldSuccessor',
  external: 'fieldExternal',
  example: 'fieldExample',
} as const satisfies Record<keyof MailboxEntry, Key>;

/** Why a line is not taken, with its place in the table. */
export function refusalWords({ line, heading, reason, value, other }: Refusal, text: Say): string {
  const why = text(REFUSALS[reason], { value: value.slice(0, 100), other });
  return heading === ''
    ? text('atLine', { line, reason: why })
    : text('atLineColumn', { line, column: heading, reason: why });
}

/** Why a file could not be read as a table, with the limit that it is beyond. */
export function csvFailureWords({ reason, line, heading }: CsvFailure, text: Say): string {
  return text(FAILURES[reason], {
    line: line ?? 0,
    column: heading,
    size: MAX_CSV_BYTES / 1_000_000,
    rows: MAX_ROWS,
    cells: MAX_CELLS,
    length: MAX_CELL_LENGTH,
  });
}

/** The names of the fields in which two entries differ. */
export function changedFieldWords(before: MailboxEntry, after: MailboxEntry, text: Say): string {
  return (Object.keys(FIELDS) as (keyof MailboxEntry)[])
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => text(FIELDS[field]))
    .join(', ');
}
