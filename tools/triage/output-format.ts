import { csvFormat } from './csv-format';
import type { Judgement } from './judge-message';
import { tableFormat } from './table-format';

/** How the output of `triage` is written, a line a message. */
export interface OutputFormat {
  /** The line before the first message; null: there is none. */
  readonly header: string | null;
  judged(judgement: Judgement): string;
  failed(id: string, error: string): string;
}

/** The formats by the names that `--format` takes. */
export const FORMATS = ['jsonl', 'table', 'csv'] as const;
export type FormatName = (typeof FORMATS)[number];

/** One JSON object a line, its keys in the order of `Judgement`. */
const JSONL: OutputFormat = {
  header: null,
  judged: (judgement) => JSON.stringify(judgement),
  failed: (id, error) => JSON.stringify({ id, error }),
};

/** The format of that name. A table has other columns when there is a policy to tell them by. */
export function outputFormat(name: FormatName, hasPolicy: boolean): OutputFormat {
  if (name === 'jsonl') return JSONL;
  return name === 'csv' ? csvFormat : tableFormat(hasPolicy);
}
