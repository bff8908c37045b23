import { maskIdentityNumbers } from '../../classifier/identity-numbers';
import type { Suggestion } from '../../classifier/suggestion';
import { formatInstant, knownInstant, type LocalDate } from '../../deadline/local-date';
import { oneLine, shorten } from '../../lib/one-line';
import type { EmlFailure } from '../../mail/read-eml';
import type { Person } from '../../mail/message';
import type { Unwrapped } from '../../mail/unwrapped';
import type { Plan } from '../../plan/plan';
import { suggestedMailbox } from '../../plan/suggested-mailbox';
import type { Flag, Kind, RecordDecision, Unit } from '../../policy/labels';
import type { Policy } from '../../policy/policy';

/** One judged message: what the table shows and nothing else, so that thousands of them fit into memory. */
export interface JudgedRow {
  readonly type: 'judged';
  /** Its place among the picked files, from 0: by this it is read again. */
  readonly index: number;
  /** The file's path below the picked folder. */
  readonly file: string;
  /** As received. Identity numbers are masked here and in the names; hostile text on one line. */
  readonly subject: string;
  readonly from: string;
  /** First receipt by the authority, `YYYY-MM-DD HH:mm` on the municipality's clock; `''` when not known. */
  readonly received: string;
  /** Who first wrote it, when it was forwarded; else `''`. */
  readonly originalSender: string;
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly unsure: boolean;
  readonly unit: Unit;
  /** The address that the policy passes it on to; `''` when it goes to nobody here. */
  readonly mailbox: string;
  /** Whether that is the mailbox that takes what nobody else takes. */
  readonly isOfficial: boolean;
  readonly recordDecision: RecordDecision;
  readonly replyBy: LocalDate | null;
  readonly flags: readonly Flag[];
  /** The file ends in the middle of the message: only what is there was read. */
  readonly isCut: boolean;
}

/** Why a file gave no message; `unreadable`: the browser could not read it, for instance because it has been moved. */
export type FileProblem = EmlFailure['kind'] | 'empty' | 'unreadable';

/** A file that gave no message. */
export interface FailedRow {
  readonly type: 'failed';
  readonly index: number;
  readonly file: string;
  readonly problem: FileProblem;
}

export type TrialRow = JudgedRow | FailedRow;

/** The longest text of a cell, in UTF-16 units. */
const MAX_CELL = 200;
/** What is looked at of a text before it is shortened, so that an identity number at the edge is seen whole. */
const MAX_LOOKED_AT = 2 * MAX_CELL;

/** What a row is made of. */
export interface Judged {
  readonly unwrapped: Unwrapped;
  readonly suggestion: Suggestion;
  readonly plan: Plan;
  readonly isCut: boolean;
}

/** The row of a judged message. */
export function judgedRow(index: number, file: string, judged: Judged, policy: Policy): JudgedRow {
  const { suggestion, plan, isCut } = judged;
  const { carrier, original, hops } = judged.unwrapped;
  const received = knownInstant(original.received);
  const mailbox = suggestedMailbox(plan);
  const official = policy.mailboxes.find(({ id }) => id === policy.officialMailbox);
  return {
    type: 'judged',
    index,
    file,
    subject: cell(carrier.subject),
    from: personText(carrier.from),
    received: received ? formatInstant(received, policy.timeZone) : '',
    originalSender: hops.length > 0 ? personText(original.from) : '',
    kind: suggestion.kind,
    confidence: suggestion.confidence,
    unsure: suggestion.unsure,
    unit: suggestion.unit,
    mailbox: mailbox?.address ?? '',
    isOfficial: mailbox !== null && mailbox.address === official?.address,
    recordDecision: plan.record.suggested,
    replyBy: plan.replyBy,
    flags: suggestion.flags,
    isCut,
  };
}

function personText(person: Person | null): string {
  if (person === null) return '';
  const { name, address } = person;
  if (name === '' || address === '') return cell(name || address);
  return cell(`${name} <${address}>`);
}

function cell(text: string): string {
  return shorten(maskIdentityNumbers(oneLine(text.slice(0, MAX_LOOKED_AT))), MAX_CELL);
}
