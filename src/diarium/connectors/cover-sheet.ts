import { escapeHtml } from '../../lib/escape-html';
import { failure, success } from '../../lib/result';
import { say } from '../../texts/say';
import texts from '../../texts/registration.texts.json';
import { cancelled } from '../cancelled';
import type { Connector, ConnectorContext, Submission } from '../connector';
import { registerFields, type RegisterField } from '../register-fields';

/** A sheet of paper with the register's fields, for the registrar (LAV-9, HAS-23). */
export interface CoverSheet {
  readonly language: string;
  readonly heading: string;
  readonly authority: string;
  readonly fields: readonly RegisterField[];
  /** Lines that are filled in by hand. */
  readonly toFillIn: readonly string[];
}

/** Prints a cover sheet: the way that is left when nothing else can be used. */
export function coverSheetPrinter(context: ConnectorContext): Connector {
  return {
    kind: 'cover-sheet',
    needsFiles: false,
    async submit(submission, run) {
      if (run.cancel.aborted) return cancelled();
      run.onProgress(0, 1);
      const printed = await context.ports.print(coverSheet(submission, context));
      if (!printed.ok) return failure({ kind: 'host', failure: printed.failure });
      run.onProgress(1, 1);
      return success({ kind: 'printed' });
    },
  };
}

function coverSheet(submission: Submission, { policy, language }: ConnectorContext): CoverSheet {
  return {
    language,
    heading: say(texts.sheetHeading, language),
    authority: policy.name,
    fields: registerFields(submission, policy, language),
    toFillIn: [texts.sheetNumber, texts.sheetDate, texts.sheetBy].map((text) => say(text, language)),
  };
}

/** The sheet as a whole page of HTML without scripts: everything in it is escaped. */
export function coverSheetHtml({ language, heading, authority, fields, toFillIn }: CoverSheet): string {
  const rows = fields.map(
    ({ label, value }) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const blanks = toFillIn.map(
    (label) => `<tr class="blank"><th scope="row">${escapeHtml(label)}</th><td></td></tr>`,
  );
  return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(heading)}</title>
<style>body{font:12pt/1.4 'Segoe UI',Arial,sans-serif;margin:2cm;color:#000;background:#fff}h1{font-size:18pt;margin:0 0 4pt}
table{border-collapse:collapse;width:100%;margin-top:16pt}th,td{border:1px solid #666;padding:5pt 7pt;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{width:34%;font-weight:600}.blank td{height:22pt}</style></head>
<body><h1>${escapeHtml(heading)}</h1><p>${escapeHtml(authority)}</p><table>${rows.join('')}</table><table>${blanks.join('')}</table></body></html>`;
}
