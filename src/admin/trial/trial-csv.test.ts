import { failedTrialRow, judgedTrialRow } from '../../../test/support/trial-rows';
import { TRIAL_COLUMNS } from './select-rows';
import { trialCsv, type CsvHeadings } from './trial-csv';
import type { JudgedRow } from './trial-row';

const HEADINGS = Object.fromEntries(
  [...TRIAL_COLUMNS, 'confidence', 'isUnsure', 'problem'].map((column) => [column, column]),
) as CsvHeadings;
const words = {
  cells: (row: JudgedRow) => ({ ...row, replyBy: 'fre 20 nov.', flags: row.flags.join(', ') }),
  problem: () => 'Filen är tom.',
};
const lines = (...rows: Parameters<typeof trialCsv>[0]) => trialCsv(rows, HEADINGS, words).split('\r\n');

describe('the table as a file', () => {
  it('has a heading and a line for each row, with the day as a date and how sure as a number', () => {
    const [heading, line] = lines(
      judgedTrialRow({ replyBy: '2026-11-20', confidence: 0.456, unsure: true, flags: ['urgent'] }),
    );
    expect(heading).toBe(
      '\uFEFF"file";"subject";"from";"received";"originalSender";"kind";"confidence";"isUnsure";"unit";"mailbox";"recordDecision";"replyBy";"flags";"problem"',
    );
    expect(line).toBe(
      '"a.eml";"Fråga om skolskjuts";"Anna Alm <anna@alm.example>";"2026-11-18 09:12";"";"enquiry";"46";"isUnsure";"education";"kommun@granby.example";"register";"2026-11-20";"urgent";""',
    );
  });

  it('has a line for a file that gave no message, and never a formula', () => {
    const [, failed, hostile] = lines(failedTrialRow(), judgedTrialRow({ subject: '=cmd|calc!A1' }));
    expect(failed).toBe(`"tom.eml";${'"";'.repeat(12)}"Filen är tom."`);
    expect(hostile).toContain(`"'=cmd|calc!A1"`);
  });
});
