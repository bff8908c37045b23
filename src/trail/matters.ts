import type { LocalDate } from '../deadline/local-date';
import { shorten, oneLine } from '../lib/one-line';
import { fromStored, toStored } from './stored-trail';
import type { Trail, TrailEvent } from './trail';
import { trailState } from './trail-state';

/** One message that this person has worked with, as it is kept on this computer: never its text. */
export interface Matter {
  /** What messages of the same original share: the reference code, or the host's id where there is none. */
  readonly key: string;
  /** `''` when it may not be kept. */
  readonly subject: string;
  /** The address of the function mailbox that it came to; `''` for the person's own, or when that is not known. */
  readonly mailbox: string;
  readonly trail: Trail;
}

/** Matters kept on one computer. Of more, those that are done leave first, then those untouched longest. */
export const MAX_MATTERS = 400;
/** The longest subject that is kept, in UTF-16 units. */
const MAX_SUBJECT = 120;
const FORMAT_VERSION = 1;

/** The kept matters, newest first; null when another version wrote them or they are broken: then they stay untouched. */
export function mattersFromStored(stored: string | null): readonly Matter[] | null {
  if (stored === null) return [];
  try {
    const { v, m } = JSON.parse(stored) as { v?: unknown; m?: unknown };
    if (v !== FORMAT_VERSION || !Array.isArray(m)) return null;
    return m.flatMap((found: unknown) => readMatter(found) ?? []);
  } catch {
    return null;
  }
}

/** The matters as text for the computer's storage. */
export function mattersToStored(matters: readonly Matter[]): string {
  return JSON.stringify({
    v: FORMAT_VERSION,
    m: matters.map(({ key, subject, mailbox, trail }) => [key, subject, toStored(trail), mailbox]),
  });
}

/** The list with this matter first, in place of an earlier state of it. */
export function withMatter(matters: readonly Matter[], matter: Matter): readonly Matter[] {
  const kept = { ...matter, subject: shorten(oneLine(matter.subject), MAX_SUBJECT) };
  const all = [kept, ...matters.filter(({ key }) => key !== matter.key)];
  if (all.length <= MAX_MATTERS) return all;
  const leaving = all.map(({ trail }) => trailState(trail).done).lastIndexOf(true);
  return all.filter((_, index) => index !== (leaving > 0 ? leaving : all.length - 1));
}

/** Why a matter is open, the most pressing first. */
export const OPEN_BECAUSE = ['came-back', 'prepared', 'awaiting', 'promised', 'sent'] as const;
export type OpenBecause = (typeof OPEN_BECAUSE)[number];

/** A matter that is not done, in one row. */
export interface OpenMatter {
  readonly key: string;
  readonly subject: string;
  readonly because: OpenBecause;
  /** Whom it was sent to, or who sent it back; empty for a reply to the sender. */
  readonly who: readonly string[];
  /** The day that something is due; null when nothing is. */
  readonly due: LocalDate | null;
  readonly isLate: boolean;
  readonly lastAt: Date;
}

/** What this person prepared, sent and awaits: late ones first, then by the day that they are due, then the latest. */
export function openMatters(matters: readonly Matter[], today: LocalDate): readonly OpenMatter[] {
  const rows = matters.flatMap((matter) => rowOf(matter, today) ?? []);
  return rows.sort(
    (one, other) =>
      (one.due ?? '9999').localeCompare(other.due ?? '9999') ||
      OPEN_BECAUSE.indexOf(one.because) - OPEN_BECAUSE.indexOf(other.because) ||
      other.lastAt.getTime() - one.lastAt.getTime(),
  );
}

function rowOf({ key, subject, trail }: Matter, today: LocalDate): OpenMatter | null {
  const state = trailState(trail);
  const last = trail.events.at(-1);
  const reason = whyOpen(trail);
  if (state.done || !last || !reason) return null;
  const due = reason.due;
  return { key, subject, ...reason, isLate: due !== null && due < today, lastAt: last.at };
}

function whyOpen(trail: Trail): Pick<OpenMatter, 'because' | 'who' | 'due'> | null {
  const { confirmation, unsettled, awaiting, promised, forwarded, firstReplySent } = trailState(trail);
  const [form] = unsettled;
  if (form) return { because: 'prepared', who: receivers(form), due: null };
  // What came back is answered once it has been passed on anew.
  const isBack = confirmation && !confirmation.taken;
  if (isBack && !forwarded.some(({ at }) => at > confirmation.at)) {
    return { because: 'came-back', who: [confirmation.from], due: null };
  }
  const first = [...awaiting].sort((one, other) =>
    (one.answerBy ?? '').localeCompare(other.answerBy ?? ''),
  )[0];
  if (first) return { because: 'awaiting', who: first.to, due: first.answerBy };
  if (promised) return { because: 'promised', who: [], due: promised };
  const sent = forwarded.at(-1);
  if (sent) return { because: 'sent', who: sent.to, due: null };
  return firstReplySent ? { because: 'sent', who: [], due: null } : null;
}

function receivers(event: TrailEvent): readonly string[] {
  if (event.what === 'forward') return event.to;
  return event.what === 'answer' ? [event.to] : [];
}

function readMatter(found: unknown): Matter | null {
  if (!Array.isArray(found)) return null;
  // Earlier versions kept no mailbox.
  const [key, subject, stored, mailbox] = found as unknown[];
  if (typeof key !== 'string' || typeof subject !== 'string' || typeof stored !== 'string') return null;
  const trail = fromStored(stored);
  if (!trail.ok) return null;
  return { key, subject, mailbox: typeof mailbox === 'string' ? mailbox : '', trail: trail.value };
}
