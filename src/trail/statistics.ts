import { localDate, type LocalDate } from '../deadline/local-date';
import { openMatters, type Matter } from './matters';
import { trailState } from './trail-state';

/** From the first day to the last, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The periods that people ask for; the last year is what a yearly follow-up looks at (OSB-70). */
export const PERIODS = ['month', 'year', 'last-year', 'all'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** The period around that day. `all` goes from the first day that can be to the last. */
export function periodOf(name: PeriodName, today: LocalDate): Period {
  const year = Number(today.slice(0, 4));
  switch (name) {
    case 'month':
      return { from: `${today.slice(0, 7)}-01` as LocalDate, to: `${today.slice(0, 7)}-31` as LocalDate };
    case 'year':
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    case 'last-year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'all':
      return { from: '0000-01-01', to: '9999-12-31' };
  }
}

/** What has become of the matters of one mailbox. */
export interface MailboxCounts {
  /** The address of the function mailbox that the messages came to; `''` for the person's own. */
  readonly mailbox: string;
  /** Matters that were begun in the period: something was first done with them then. */
  readonly begun: number;
  /** Of those, not done yet and waiting for somebody. */
  readonly open: number;
  /** Of the open ones, those whose day has passed. */
  readonly late: number;
  /** Those whose sender has got a reply of ours. */
  readonly answered: number;
  readonly passedOn: number;
  readonly registered: number;
  readonly done: number;
}

const NOTHING = { begun: 0, open: 0, late: 0, answered: 0, passedOn: 0, registered: 0, done: 0 };

/** The counts of each mailbox, the one with most open matters first (HAS-24). Mailboxes without a matter are left out. */
export function countMatters(
  matters: readonly Matter[],
  period: Period,
  today: LocalDate,
  timeZone: string,
): readonly MailboxCounts[] {
  const counts = new Map<string, MailboxCounts>();
  for (const matter of matters) {
    const begun = begunOn(matter, timeZone);
    if (begun === null || begun < period.from || begun > period.to) continue;
    const mailbox = matter.mailbox.toLowerCase();
    const before = counts.get(mailbox) ?? { mailbox: matter.mailbox, ...NOTHING };
    counts.set(mailbox, withMatterCounted(before, matter, today));
  }
  return [...counts.values()].sort(
    (one, other) => other.open - one.open || one.mailbox.localeCompare(other.mailbox),
  );
}

/** All mailboxes together. */
export function sumOf(counts: readonly MailboxCounts[]): MailboxCounts {
  return counts.reduce<MailboxCounts>(
    (sum, one) => ({
      mailbox: '',
      begun: sum.begun + one.begun,
      open: sum.open + one.open,
      late: sum.late + one.late,
      answered: sum.answered + one.answered,
      passedOn: sum.passedOn + one.passedOn,
      registered: sum.registered + one.registered,
      done: sum.done + one.done,
    }),
    { mailbox: '', ...NOTHING },
  );
}

function withMatterCounted(before: MailboxCounts, matter: Matter, today: LocalDate): MailboxCounts {
  const { firstReplySent, forwarded, registered, done } = trailState(matter.trail);
  const [row] = openMatters([matter], today);
  const plus = (holds: boolean) => (holds ? 1 : 0);
  return {
    mailbox: before.mailbox,
    begun: before.begun + 1,
    open: before.open + plus(row !== undefined),
    late: before.late + plus(row?.isLate === true),
    answered: before.answered + plus(firstReplySent !== null),
    passedOn: before.passedOn + plus(forwarded.length > 0),
    registered: before.registered + plus(registered !== null),
    done: before.done + plus(done),
  };
}

function begunOn({ trail }: Matter, timeZone: string): LocalDate | null {
  const first = trail.earlier?.from ?? trail.events[0]?.at;
  return first ? localDate(first, timeZone) : null;
}
