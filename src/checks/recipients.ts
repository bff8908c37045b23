import { isInDomains, sameAddress } from '../mail/address';
import type { Person } from '../mail/message';
import type { Draft } from '../mail/draft';
import type { DraftPolicy } from './draft';

/** Everybody who gets the draft, each once by field order To, Cc, Bcc. */
export function receiversOf({ to, cc, bcc }: Draft): Person[] {
  return [...to, ...cc, ...bcc];
}

/** Those who are neither in a domain of the municipality's own nor one of its mailboxes that somebody else runs. */
export function outsidersOf(draft: Draft, policy: DraftPolicy): Person[] {
  return receiversOf(draft).filter(({ address }) => isOutside(address, policy));
}

/** Whether an address belongs to somebody outside the municipality. */
export function isOutside(address: string, policy: DraftPolicy): boolean {
  if (isInDomains(address, policy.domains)) return false;
  return !policy.mailboxes.some((mailbox) => mailbox.external && sameAddress(mailbox.address, address));
}
