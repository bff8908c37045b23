import type { Judgement } from './judge-message';
import type { OutputFormat } from './output-format';
import { printable, shortened } from './printable';

/** The widest line, in characters: what a terminal shows without wrapping on a laptop. */
export const MAX_TABLE_WIDTH = 120;

interface Column {
  readonly title: string;
  readonly width: number;
  text(judgement: Judgement): string;
}

const GAP = '  ';
const ID_WIDTH = 28;
const ID_WIDTH_WITH_POLICY = 20;
const KIND: Column = { title: 'KIND', width: 15, text: ({ kind }) => kind };
const SURE: Column = { title: 'SURE', width: 5, text: sureText };
const UNIT: Column = { title: 'UNIT', width: 9, text: ({ unit }) => unit };

/** What a message is. */
const PLAIN: readonly Column[] = [
  idColumn(ID_WIDTH),
  KIND,
  SURE,
  UNIT,
  { title: 'MATTER', width: 15, text: ({ matter }) => matter || '-' },
  { title: 'LANG', width: 4, text: ({ language }) => language },
  { title: 'FLAGS', width: 32, text: ({ flags }) => flags.join(' ') || '-' },
];
/** With a policy: what to do with it. */
const WITH_POLICY: readonly Column[] = [
  idColumn(ID_WIDTH_WITH_POLICY),
  KIND,
  SURE,
  UNIT,
  { title: 'MAILBOX', width: 29, text: ({ mailbox }) => mailbox ?? '-' },
  { title: 'RECORD DECISION', width: 18, text: ({ recordDecision }) => recordDecision ?? '-' },
  { title: 'REPLY BY', width: 10, text: ({ replyBy }) => replyBy ?? '-' },
];

/** Columns for a person, at most `MAX_TABLE_WIDTH` characters wide; a `?` after the confidence says "unsure". */
export function tableFormat(hasPolicy: boolean): OutputFormat {
  const columns = hasPolicy ? WITH_POLICY : PLAIN;
  const idWidth = hasPolicy ? ID_WIDTH_WITH_POLICY : ID_WIDTH;
  return {
    header: row(columns, ({ title }) => title),
    judged: (judgement) => row(columns, (column) => column.text(judgement)),
    failed: (name, error) => {
      const start = padded(name, idWidth) + GAP;
      return start + shortened(printable(error), MAX_TABLE_WIDTH - idWidth - GAP.length);
    },
  };
}

function idColumn(width: number): Column {
  return { title: 'ID', width, text: ({ id }) => id };
}

function sureText({ confidence, unsure }: Judgement): string {
  return `${Math.round(confidence * 100)}%${unsure ? '?' : ''}`;
}

function row(columns: readonly Column[], textOf: (column: Column) => string): string {
  return columns
    .map((column) => padded(textOf(column), column.width))
    .join(GAP)
    .trimEnd();
}

function padded(text: string, width: number): string {
  const shown = shortened(printable(text), width);
  return shown + ' '.repeat(width - [...shown].length);
}
