import { formatLocalDate } from '../deadline/local-date';
import { oneLine } from '../lib/one-line';
import { sameAddress } from '../mail/address';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import type { OpenMatter } from './matters';

/** Somebody who watches mailboxes while those responsible are away. */
interface Substitute {
  readonly name: string;
  readonly address: string;
  readonly example: boolean;
}

/** The substitutes that the policy names for its open mailboxes, each address once, in the policy's order (OSB-7). */
export function substitutesOf({ mailboxes }: Policy): readonly Substitute[] {
  const found: Substitute[] = [];
  for (const { active, substitute } of mailboxes) {
    if (!active || !substitute) continue;
    const mailbox = mailboxes.find(({ id }) => id === substitute.mailbox);
    const address = substitute.address ?? mailbox?.address;
    if (address === undefined || found.some((one) => sameAddress(one.address, address))) continue;
    const example = substitute.example === true || mailbox?.example === true;
    found.push({ name: substitute.name, address, example });
  }
  return found;
}

/** The sentences around the list, and how one row says why it is open. */
export interface HandOverWords {
  readonly language: TextLanguage;
  readonly intro: string;
  readonly rest: string;
  readonly noDay: string;
  why(matter: OpenMatter): string;
}

/** As many as a message lists; the rest is counted. */
export const MAX_HANDED_OVER = 100;

/**
 * What is open, for whoever takes over during leave or illness or when somebody leaves (OSB-34): the day that it is due,
 * subject, why it is open and its code, one line a matter in the order given. Subjects that may not be kept are not told.
 */
export function handOverText(matters: readonly OpenMatter[], words: HandOverWords): string {
  const lines = matters.slice(0, MAX_HANDED_OVER).map((matter) => {
    const day = matter.due === null ? words.noDay : formatLocalDate(matter.due, words.language, 'short');
    const named = [oneLine(matter.subject), words.why(matter), matter.key];
    return `– ${day}: ${named.filter(Boolean).join(' · ')}`;
  });
  const more = matters.length - lines.length;
  return [words.intro, [...lines, ...(more > 0 ? [`… +${more}`] : [])].join('\n'), words.rest].join('\n\n');
}
