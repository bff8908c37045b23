import { isDomainWithin } from '../mail/address';
import { isLookAlike } from '../mail/look-alike';
import type { Policy } from '../policy/policy';
import senders from '../../policies/common/known-senders.json';
import { asItLooks, shownDomain } from './plain-domain';

/** Somebody whose name others like to borrow. */
export interface KnownSender {
  readonly name: string;
  readonly domains: readonly string[];
}

/** Authorities of the country and others that are often imitated. */
export function authorities(country: Policy['country']): readonly KnownSender[] {
  return senders[country];
}

/** The shortest own name in a domain that another ending is noticed for. */
const LEAST_NAME = 4;

/**
 * How a domain stands to somebody's: `own`, `alike` (a letter changed or replaced by one of another script, an extra
 * word), `other-ending` (`osby.com` for `osby.se`), or `other`.
 */
export function likeness(domain: string, known: KnownSender): 'own' | 'alike' | 'other-ending' | 'other' {
  if (known.domains.some((own) => isDomainWithin(domain, own))) return 'own';
  const decoded = shownDomain(domain);
  const seen = asItLooks(decoded);
  if (isLookAlike(seen, known.domains)) return 'alike';
  const isDisguised = seen !== decoded;
  const isSameName = known.domains.some((own) => isDomainWithin(seen, own) || ownName(seen) === ownName(own));
  if (!isSameName || (!isDisguised && ownName(seen).length < LEAST_NAME)) return 'other';
  return isDisguised ? 'alike' : 'other-ending';
}

/** The label just above the ending, which is whose the domain is: `lavangen` in `lavangen.kommune.no`. */
function ownName(domain: string): string {
  const labels = domain.replace(/\.kommune\.no$/, '.no').split('.');
  return labels.at(-2) ?? '';
}
