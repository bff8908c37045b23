import { conversationMark } from './known-original';

/** Reasons that wait; the oldest are forgotten. */
export const MAX_REASONS = 20;
/** UTF-16 units of a reason. */
export const MAX_REASON = 100;

/** Why a person sent a message all the same. Never a word of the message, nor an address. */
export interface KeptReason {
  /** ISO 8601, UTC, to the second. */
  readonly at: string;
  /** The mark of the draft's conversation; `''` for a new message. */
  readonly of: string;
  /** The checks that had found something, by name. */
  readonly checks: readonly string[];
  readonly reason: string;
}

/** The reason as it is kept. */
export function keptReason(
  conversationId: string,
  checks: readonly string[],
  reason: string,
  now: Date,
): KeptReason {
  return {
    at: `${now.toISOString().slice(0, 19)}Z`,
    of: conversationMark(conversationId),
    checks: [...new Set(checks)],
    reason: reason.trim().slice(0, MAX_REASON),
  };
}

/** What waits, with one more: the newest `MAX_REASONS`. */
export function withReason(stored: unknown, one: KeptReason): readonly KeptReason[] {
  return [...parseReasons(stored), one].slice(-MAX_REASONS);
}

/** What waits for a message of this conversation, and what stays behind when it is taken. */
export function reasonsOf(
  stored: unknown,
  conversationId: string,
): { readonly here: readonly KeptReason[]; readonly rest: readonly KeptReason[] } {
  const mark = conversationMark(conversationId);
  const all = parseReasons(stored);
  const isHere = ({ of }: KeptReason) => mark !== '' && of === mark;
  return { here: all.filter(isHere), rest: all.filter((one) => !isHere(one)) };
}

function parseReasons(stored: unknown): readonly KeptReason[] {
  if (!Array.isArray(stored)) return [];
  return (stored as readonly (Partial<KeptReason> | null)[]).filter((one): one is KeptReason => {
    if (typeof one !== 'object' || one === null) return false;
    const areTexts = [one.at, one.of, one.reason].every((value) => typeof value === 'string');
    return areTexts && !Number.isNaN(Date.parse(one.at ?? '')) && Array.isArray(one.checks);
  });
}
