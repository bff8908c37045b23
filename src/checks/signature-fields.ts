import type { SplitText } from '../mail/newest-text';
import type { SignatureField } from '../policy/policy';
import type { Draft } from '../mail/draft';
import type { DraftPolicy, DraftSurroundings } from './draft';
import type { Found } from './finding';
import { outsidersOf } from './recipients';

/** How a field looks that we do not know the value of; what has no look of its own can't be checked then. */
const LOOKS: { readonly [Field in SignatureField]?: RegExp } = {
  phone: /(?:\+|00)?\d[\d\s()/-]{4,}\d/,
  mobile: /(?:\+|00)?\d[\d\s()/-]{4,}\d/,
  email: /[^\s@]@[^\s@]+\.[^\s@]/,
  website: /www\.|https?:\/\//i,
};

/**
 * The required lines of the signature that the draft does not end with: Hässleholm's five (HAS-19), Osby's five (OSB-66),
 * Vimmerby's profile (VIM-9), as the policy lists them. Said once; the words are the names of the fields as the policy has them.
 */
export function findMissingFields(
  draft: Draft,
  { newest }: SplitText,
  policy: DraftPolicy,
  { person = {} }: DraftSurroundings,
): Found[] {
  if (outsidersOf(draft, policy).length === 0) return [];
  const text = plain(newest);
  const missing = policy.signature.fields.filter(({ field, required, value, in: uses, from }) => {
    // A line for one sort of sender only is not missed: which sort this is, the draft does not tell.
    if (!required || from || (uses && uses.indexOf(draft.use) < 0)) return false;
    const known = value ?? person[field] ?? (field === 'name' ? draft.from?.name : undefined);
    if (known) return !text.includes(plain(known));
    return LOOKS[field] !== undefined && !LOOKS[field].test(newest);
  });
  if (missing.length === 0) return [];
  const words = missing.map(({ field }) => field).join(', ');
  return [{ check: 'signature-field', in: 'body', place: null, words, fix: null }];
}

/** Compared without case, and with every run of spaces as one. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
