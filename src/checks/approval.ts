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
  const source = receivers.concat(subject, text.replace(/\s+/g, ' ').trim()).join('\n');
  return hash(source, 0x811c9dc5) + hash(source, 0x01000193);
}

/** FNV-1a over UTF-16 units, with a last stir so that neighbouring texts lie far apart. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return `0000000${((value ^ (value >>> 13)) >>> 0).toString(16)}`.slice(-8);
}
