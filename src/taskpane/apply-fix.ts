import type { Finding } from '../checks/finding';
import type { DraftHost, DraftRead } from '../host/draft-host';
import { MAX_FORM_SUBJECT, type HostResult } from '../host/mail-host';

/** Does what a finding offers; null when it offers nothing. `draft` is the one that the finding was found in. */
export function applyFix({ fix }: Finding, draft: DraftRead, host: DraftHost): HostResult<void> | null {
  switch (fix?.kind) {
    case undefined:
      return null;
    case 'replace':
      return host.replaceInBody(draft.text.slice(fix.start, fix.end), fix.with);
    case 'remove-recipient':
      return host.removeReceiver(fix.address);
    case 'copy-to':
      return host.copyTo(fix.address);
    case 'add-to-subject':
      return host.setSubject(`${draft.subject} ${fix.text}`.trim().slice(0, MAX_FORM_SUBJECT));
  }
}
