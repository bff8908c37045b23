import { maskIdentityNumbers } from '../classifier/identity-numbers';
import type { Reason } from '../classifier/suggestion';
import type { Message } from '../mail/message';
import type { ExcerptPart, ShownReason } from '../ui/shown-reason';

/** UTF-16 units of the message's own text to each side of a reason's words. */
export const CONTEXT_LENGTH = 36;
/** Reasons that stand this near to each other share one excerpt … */
const NEAR = 40;
/** … as long as it fits on about four lines of a narrow pane; longer words are cut. */
const MAX_MARKED_LENGTH = 110;
/** Text beyond the excerpt that is looked at, so that an identity number that its edge cuts is masked whole. */
const MASK_MARGIN = 30;

/** Controls, and marks that turn the direction of text or are not seen: they only serve to show other words. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A stretch of reasons for one thing in one text. */
interface Stretch {
  readonly first: Reason;
  readonly marks: { start: number; end: number }[];
  readonly sources: Set<string>;
}

/**
 * The reasons of a suggestion with the message's own words around them, in the reasons' own order. Those of one label
 * that stand near each other share an excerpt. Identity numbers are masked, in the words around as well; reasons in a
 * header or the name of an attachment, and those that do not stand where they say, come alone.
 */
export function messageExcerpts(
  reasons: readonly Reason[],
  original: Pick<Message, 'subject' | 'text'>,
): readonly ShownReason[] {
  const stretches: Stretch[] = [];
  for (const reason of reasons) {
    const near = isLocated(reason, original) ? stretches.find((one) => takes(one, reason)) : undefined;
    if (near) {
      near.marks.push({ start: reason.start, end: reason.end });
      near.sources.add(reason.source);
    } else {
      const { start, end, source } = reason;
      stretches.push({ first: reason, marks: [{ start, end }], sources: new Set([source]) });
    }
  }
  return stretches.map(({ first, marks, sources }) => ({
    for: first.for,
    in: first.in,
    sources: [...sources],
    parts: isLocated(first, original)
      ? excerpt(textOf(first, original) ?? '', marks)
      : wordsAlone(first.text),
  }));
}

function takes({ first, marks }: Stretch, reason: Reason): boolean {
  if (first.for !== reason.for || first.in !== reason.in) return false;
  const start = Math.min(reason.start, ...marks.map((mark) => mark.start));
  const end = Math.max(reason.end, ...marks.map((mark) => mark.end));
  const near = marks.some((mark) => reason.start - mark.end <= NEAR && mark.start - reason.end <= NEAR);
  return near && end - start <= MAX_MARKED_LENGTH;
}

function textOf(reason: Reason, { subject, text }: Pick<Message, 'subject' | 'text'>): string | null {
  if (reason.in === 'subject') return subject;
  return reason.in === 'body' ? text : null;
}

/** Whether the words stand in the text where the reason says. */
function isLocated(reason: Reason, original: Pick<Message, 'subject' | 'text'>): boolean {
  const whole = textOf(reason, original);
  if (whole === null || reason.text === '') return false;
  return masked(whole, reason.start, reason.end) === reason.text;
}

function wordsAlone(words: string): ExcerptPart[] {
  const shown = clean(maskIdentityNumbers(words)).slice(0, MAX_MARKED_LENGTH);
  return shown === '' ? [] : [{ text: shown, isReason: true }];
}

function excerpt(whole: string, marks: readonly { start: number; end: number }[]): ExcerptPart[] {
  const ordered = [...marks].sort((one, other) => one.start - other.start);
  const first = ordered[0]?.start ?? 0;
  const last = Math.min(Math.max(...ordered.map(({ end }) => end)), first + MAX_MARKED_LENGTH);
  const from = wordStart(whole, first);
  const to = wordEnd(whole, last);
  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, isReason: boolean) => {
    const text = clean(masked(whole, start, Math.max(start, end)));
    if (text !== '') parts.push({ text, isReason });
  };
  let at = from;
  for (const { start, end } of ordered) {
    if (end <= at || start >= last) continue;
    add(at, start, false);
    add(Math.max(at, start), Math.min(end, last), true);
    at = Math.min(end, last);
  }
  add(at, to, false);
  return trimmed(parts, from > 0, to < whole.length);
}

/** Where the words before begin: at a word, `CONTEXT_LENGTH` away or nearer. */
function wordStart(whole: string, start: number): number {
  if (start <= CONTEXT_LENGTH) return 0;
  const from = start - CONTEXT_LENGTH;
  const gap = whole.slice(from, start).search(/\s/);
  // No gap: one endless word, of which nothing is shown rather than half a character.
  return gap < 0 ? start : from + gap + 1;
}

function wordEnd(whole: string, end: number): number {
  if (whole.length - end <= CONTEXT_LENGTH) return whole.length;
  const after = whole.slice(end, end + CONTEXT_LENGTH);
  const gap = Math.max(after.lastIndexOf(' '), after.lastIndexOf('\n'));
  return gap < 0 ? end : end + gap;
}

/** The part of a text with its identity numbers masked, also one that its edges cut. Masking keeps the length. */
function masked(whole: string, start: number, end: number): string {
  const from = Math.max(0, start - MASK_MARGIN);
  return maskIdentityNumbers(whole.slice(from, end + MASK_MARGIN)).slice(start - from, end - from);
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '');
}

/** Without the space at the ends, with dots where the text goes on. */
function trimmed(parts: readonly ExcerptPart[], isCutBefore: boolean, isCutAfter: boolean): ExcerptPart[] {
  const within = parts.map(({ text, isReason }, index) => {
    const start = index === 0 ? text.trimStart() : text;
    return { text: index === parts.length - 1 ? start.trimEnd() : start, isReason };
  });
  const before: ExcerptPart[] = isCutBefore ? [{ text: '…\u00a0', isReason: false }] : [];
  const after: ExcerptPart[] = isCutAfter ? [{ text: '\u00a0…', isReason: false }] : [];
  return [...before, ...within.filter(({ text }) => text !== ''), ...after];
}
