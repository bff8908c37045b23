import type { Reason } from '../../src/classifier/suggestion';
import { plainCell, quoted } from '../../src/lib/csv';
import type { Judgement } from './judge-message';
import type { OutputFormat } from './output-format';

/** How each key of a judgement is written in its cell. */
const COLUMNS: Readonly<Record<keyof Judgement, (judgement: Judgement) => string>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  confidence: ({ confidence }) => String(confidence),
  unsure: ({ unsure }) => String(unsure),
  alternatives: ({ alternatives }) =>
    joined(alternatives.map(({ kind, confidence }) => `${kind} ${confidence}`)),
  flags: ({ flags }) => joined(flags),
  unit: ({ unit }) => unit,
  matter: ({ matter }) => matter,
  mailbox: ({ mailbox }) => mailbox ?? '',
  recordDecision: ({ recordDecision }) => recordDecision ?? '',
  received: ({ received }) => received ?? '',
  replyBy: ({ replyBy }) => replyBy ?? '',
  caseReferences: ({ caseReferences }) => joined(caseReferences),
  language: ({ language }) => language,
  reasons: ({ reasons }) => joined(reasons.map(reasonText)),
};
const KEYS = Object.keys(COLUMNS) as (keyof Judgement)[];

/**
 * RFC 4180 with a header, lines ended by CRLF, UTF-8. The columns are the keys of the JSONL output and `error`; a cell
 * that could be a formula begins with `'`.
 */
export const csvFormat: OutputFormat = {
  header: row([...KEYS, 'error']),
  judged: (judgement) => row([...KEYS.map((key) => COLUMNS[key](judgement)), '']),
  failed: (id, error) => row([id, ...KEYS.slice(1).map(() => ''), error]),
};

function reasonText({ for: label, text, source }: Reason): string {
  return `${label}: ${text} (${source})`;
}

/** The line end is CR here and LF by the terminal. */
function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r`;
}

function cell(text: string): string {
  const safe = plainCell(text);
  return /[",\r\n]/.test(safe) ? quoted(safe) : safe;
}

function joined(values: readonly string[]): string {
  return values.join('; ');
}
