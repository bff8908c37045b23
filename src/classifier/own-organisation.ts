import { addressDomain, isInDomains } from '../mail/address';
import type { Message } from '../mail/message';
import type { Policy } from '../policy/policy';

/** Receivers that are looked at; hostile mail has any number. */
const MOST_RECEIVERS = 20;
/** Domains below which many organisations have theirs: `granvik.kommune.no` is one's own, `kommune.no` nobody's. */
const SHARED = /(?:^|\.)(?:kommune|fylkeskommune|gs|co|com|org|dep|stat)\.[a-z]{2,3}$/;
/** Mail that private people have: those who write from it are nobody's colleagues. */
export const FREE_MAIL =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|telia|online|proton|protonmail|msn|me|broadpark|bredband\d?|bahnhof|comhem|spray|swipnet|epost|mail|mejlen|hemmail|bredbandet|brevlada)\.[a-z]{2,7}$/;

/**
 * The domains of the organisation that received the message: the policy's, or where none of the receivers is in them
 * (no policy was chosen, or another municipality's messages are sorted) the receivers' own. Never the sender's own
 * address, which a hidden copy shows as the receiver.
 */
export function ownDomains(
  { from, to, cc }: Pick<Message, 'from' | 'to' | 'cc'>,
  policy: Pick<Policy, 'domains'>,
): string[] {
  const receivers = [...to.slice(0, MOST_RECEIVERS), ...cc.slice(0, MOST_RECEIVERS)];
  if (receivers.some(({ address }) => isInDomains(address, policy.domains))) return [...policy.domains];
  const sender = from?.address.toLowerCase() ?? '';
  const domains = to
    .slice(0, MOST_RECEIVERS)
    .filter(({ address }) => address.toLowerCase() !== sender)
    .map(({ address }) => organisationDomain(addressDomain(address)))
    .filter((domain) => domain !== '' && !FREE_MAIL.test(domain));
  return [...new Set([...policy.domains, ...domains])];
}

/** The part of a domain that an organisation owns: `skole.granvik.kommune.no` is `granvik.kommune.no`'s. */
function organisationDomain(domain: string): string {
  const labels = domain.split('.');
  const owned = SHARED.test(domain) ? 3 : 2;
  return labels.length < owned ? '' : labels.slice(-owned).join('.');
}
