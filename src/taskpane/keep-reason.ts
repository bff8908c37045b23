import { APPROVAL_KEY, draftFingerprint } from '../checks/approval';
import type { Finding } from '../checks/finding';
import type { DraftRead } from '../host/draft-host';
import type { HostResult, MailHost } from '../host/mail-host';

/** Reasons that are kept; the oldest are forgotten. */
export const MAX_REASONS = 20;
/** UTF-16 units of a reason. */
export const MAX_REASON = 100;

/** Why a person sent a message all the same. Never a word of the message, nor an address. */
interface KeptReason {
  /** ISO 8601, UTC, to the second. */
  readonly at: string;
  readonly checks: string;
  readonly reason: string;
}

/**
 * Approves of the draft as it stands: the event lets just this one through. The reason is kept in the person's settings;
 * that it could not be kept there does not stop the message.
 */
export async function approveDraft(
  host: MailHost,
  draft: DraftRead,
  findings: readonly Finding[],
  reason: string,
  now: Date,
): HostResult<void> {
  const kept = await host.draft.keep(APPROVAL_KEY, draftFingerprint(draft));
  if (!kept.ok) return kept;
  const checks = [...new Set(findings.map(({ check }) => check))].join(' ').slice(0, 200);
  const at = `${now.toISOString().slice(0, 19)}Z`;
  const one: KeptReason = { at, checks, reason: reason.trim().slice(0, MAX_REASON) };
  const earlier = host.settings.read('reasons');
  const all = [...(Array.isArray(earlier) ? (earlier as KeptReason[]) : []), one].slice(-MAX_REASONS);
  // Long ones together may be over the budget: the newest count.
  for (let from = 0; from < all.length; from += 1) {
    const written = await host.settings.write('reasons', all.slice(from));
    if (written.ok || written.failure.kind !== 'too-large') break;
  }
  return kept;
}
