import type { Citation, DraftCheck } from '../policy/policy';

/** What one click can do about a finding. */
export type Fix =
  | { readonly kind: 'replace'; readonly start: number; readonly end: number; readonly with: string }
  | { readonly kind: 'remove-recipient'; readonly address: string }
  | { readonly kind: 'copy-to'; readonly address: string }
  | { readonly kind: 'add-to-subject'; readonly text: string };

/** Something that a check has found in a draft. */
export interface Finding {
  readonly check: DraftCheck;
  readonly level: 'warning' | 'block';
  readonly in: 'subject' | 'body' | 'recipients';
  /** UTF-16 offsets in the subject or the body; null when it is about no single place. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** The words, addresses or signature fields that the sentence names; identity numbers masked. */
  readonly words: string;
  readonly citation: Citation | null;
  readonly fix: Fix | null;
}

/** A finding before the policy has said how loud it is and where the guideline speaks of it. */
export type Found = Omit<Finding, 'level' | 'citation'>;
