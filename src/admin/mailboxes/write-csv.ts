import { csv } from '../../lib/csv';
import type { TextLanguage } from '../../policy/labels';
import { columnHeading, csvColumns, type CsvColumn, partsOf } from './csv-columns';
import { kindWord, levelWord, unitWord, yesOrNo } from './csv-words';
import { guarded } from './guarded-cell';
import type { KeeperEntry, MailboxEntry } from './mailbox-entry';

/**
 * The mailboxes as a table that Excel opens as it stands and `readCsv` reads back: headings and words in the language
 * of the person, a name for each language of the policy, several values in one cell after semicolons. Whoever handles
 * single areas (`officers`) is not in it: a table has no place for them, and an import leaves them as they are.
 */
export function writeCsv(
  mailboxes: readonly MailboxEntry[],
  languages: readonly TextLanguage[],
  language: TextLanguage,
): string {
  const columns = csvColumns(languages);
  return csv([
    columns.map((column) => columnHeading(column, language)),
    ...mailboxes.map((mailbox) => columns.map((column) => guarded(cellOf(mailbox, column, language)))),
  ]);
}

function cellOf(mailbox: MailboxEntry, column: CsvColumn, language: TextLanguage): string {
  const { part, textLanguage } = partsOf(column);
  if (part === 'name' && textLanguage) return mailbox.name[textLanguage] ?? '';
  if (part === 'areas' && textLanguage) return joinWords(mailbox.areas?.[textLanguage] ?? []);
  return plainCellOf(mailbox, column, language);
}

function plainCellOf(mailbox: MailboxEntry, column: CsvColumn, language: TextLanguage): string {
  switch (column) {
    case 'id':
    case 'address':
      return mailbox[column] ?? '';
    case 'units':
      return mailbox.units.map((unit) => unitWord(unit, language)).join('; ');
    case 'kinds':
      // A file as it is written may leave out what has a default.
      return (mailbox.kinds ?? []).map((kind) => kindWord(kind, language)).join('; ');
    case 'level':
      return mailbox.level === undefined ? '' : levelWord(mailbox.level, language);
    case 'responsible':
    case 'substitute':
      return mailbox[column]?.name ?? '';
    case 'responsibleAddress':
    case 'responsibleMailbox':
      return keeperCell(mailbox.responsible, column);
    case 'substituteAddress':
    case 'substituteMailbox':
      return keeperCell(mailbox.substitute, column);
    case 'internalOnly':
    case 'external':
    case 'example':
      return mailbox[column] ? yesOrNo(true, language) : '';
    case 'active':
      return yesOrNo(mailbox.active !== false, language);
    case 'successor':
      return mailbox.successor ?? '';
    default:
      return '';
  }
}

function keeperCell(keeper: KeeperEntry | undefined, column: string): string {
  return (column.endsWith('Address') ? keeper?.address : keeper?.mailbox) ?? '';
}

/** A last semicolon keeps a single word whole that holds a comma. */
function joinWords(words: readonly string[]): string {
  const joined = words.join('; ');
  return words.length === 1 && joined.includes(',') ? `${joined};` : joined;
}
