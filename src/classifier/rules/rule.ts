import type { Message } from '../../mail/message';
import type { Policy } from '../../policy/policy';
import type { ReadablePart } from '../readable';
import type { Reason } from '../suggestion';

/** A written rule's finding: a reason with its worth. */
export interface Finding extends Reason {
  /** For a kind: log odds added to its score. For a flag: how strong a reason it is; the flag is set by any finding. */
  readonly weight: number;
}

/** What the rules look at. */
export interface RuleInput {
  readonly message: Message;
  readonly parts: readonly ReadablePart[];
  readonly policy: Pick<Policy, 'domains'>;
}

/** One written rule: what it finds in a message, or nothing. */
export type Rule = (input: RuleInput) => Finding[];

/** Findings of one rule in one message that are kept: hostile mail has any number of headers, files and numbers. */
export const MAX_FINDINGS_OF_A_RULE = 100;

/** Findings of one rule's words in one message: more of the same does not make it truer. */
const MOST_FINDINGS = 3;

/**
 * The first places where one of the patterns stands in the parts that may decide, in capitals or not. Patterns are written in
 * small letters and carry the flags `g` and `u`.
 */
export function findWords(
  input: Pick<RuleInput, 'parts'>,
  patterns: readonly RegExp[],
  finding: Pick<Finding, 'for' | 'source' | 'weight'>,
): Finding[] {
  const found: Finding[] = [];
  for (const { in: place, read, folded } of input.parts) {
    for (const pattern of patterns) {
      // Not `matchAll`: it copies the pattern for every text.
      pattern.lastIndex = 0;
      for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
        if (found.length >= MOST_FINDINGS) return found;
        const start = match.index;
        const end = start + match[0].length;
        found.push({ ...finding, in: place, text: read.slice(start, end), start, end });
      }
    }
  }
  return found;
}

/** A finding that is a whole short text: a header's value, an attachment's name. */
export function wholeFinding(
  finding: Pick<Finding, 'for' | 'source' | 'weight' | 'in'>,
  text: string,
): Finding {
  return { ...finding, text, start: 0, end: text.length };
}

/** A finding about who writes, placed in the From header when the host gave it. */
export function senderFinding(
  message: Message,
  finding: Pick<Finding, 'for' | 'source' | 'weight'>,
  text: string,
): Finding {
  const header = message.headers.find((field) => field.name.toLowerCase() === 'from');
  const start = Math.max(0, header?.value.toLowerCase().indexOf(text.toLowerCase()) ?? 0);
  return { ...finding, in: `header:${header?.name ?? 'From'}`, text, start, end: start + text.length };
}
