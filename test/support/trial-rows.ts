import type { FailedRow, JudgedRow } from '../../src/admin/trial/trial-row';

/** A judged row with nothing odd in it but what a test names. */
export function judgedTrialRow(part: Partial<JudgedRow> = {}): JudgedRow {
  return {
    type: 'judged',
    index: 0,
    file: 'a.eml',
    subject: 'Fråga om skolskjuts',
    from: 'Anna Alm <anna@alm.example>',
    received: '2026-11-18 09:12',
    originalSender: '',
    kind: 'enquiry',
    confidence: 0.95,
    unsure: false,
    unit: 'education',
    mailbox: 'kommun@granby.example',
    isOfficial: true,
    recordDecision: 'register',
    replyBy: null,
    flags: [],
    isCut: false,
    ...part,
  };
}

/** A row of a file that gave no message. */
export function failedTrialRow(part: Partial<FailedRow> = {}): FailedRow {
  return { type: 'failed', index: 0, file: 'tom.eml', problem: 'empty', ...part };
}
