import { shortHash } from '../lib/short-hash';
import type { Draft } from '../mail/draft';

/** Under which name the approval is kept with the draft. */
export const APPROVAL_KEY = 'postgang.approval';

/**
 * What the person has approved of: two drafts with the same receivers, subject and words have the same one, whatever
 * the blanks between the words. Guards against a later change, not against forgery: 64 bits, hexadecimal.
 */
export function draftFingerprint({ to, cc, bcc, subject, text }: Draft): string {
  const receivers = [to, cc, bcc].map((people) =>
    people
      .map(({ address }) => address.trim().toLowerCase())
      .sort()
      .join(';'),
  );
  return shortHash(receivers.concat(subject, text.replace(/\s+/g, ' ').trim()).join('\n'));
}
