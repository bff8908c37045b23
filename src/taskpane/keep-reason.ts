import { APPROVAL_KEY, draftFingerprint } from '../checks/approval';
import type { Finding } from '../checks/finding';
import { keptReason, withReason } from '../handover/kept-reasons';
import type { DraftRead } from '../host/draft-host';
import type { HostResult, MailHost } from '../host/mail-host';
import { success } from '../lib/result';

/** What became of a reason: kept for the trail of the original, or only good for this message. */
export type ReasonOutcome = 'kept' | 'not-kept';

/**
 * Approves of the draft as it stands: the event lets just this one through. The reason waits in the person's settings for
 * the trail of the original, which a draft does not reach; that it could not be kept there does not stop the message.
 */
export async function approveDraft(
  host: MailHost,
  draft: DraftRead,
  findings: readonly Finding[],
  reason: string,
  now: Date,
): HostResult<ReasonOutcome> {
  const approved = await host.draft.keep(APPROVAL_KEY, draftFingerprint(draft));
  if (!approved.ok) return approved;
  const item = host.openItem();
  const conversationId = item.kind === 'draft' ? item.conversationId : '';
  const checks = findings.map(({ check }) => check);
  const all = withReason(host.settings.read('reasons'), keptReason(conversationId, checks, reason, now));
  // Long ones together may be over the budget: the newest count.
  for (let from = 0; from < all.length; from += 1) {
    const written = await host.settings.write('reasons', all.slice(from));
    if (written.ok) return success('kept');
    if (written.failure.kind !== 'too-large') break;
  }
  return success('not-kept');
}
