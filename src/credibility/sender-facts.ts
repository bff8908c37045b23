import { addressDomain, parseAddressList } from '../mail/address';
import { headerValue } from '../mail/headers';
import type { Message } from '../mail/message';
import type { Policy } from '../policy/policy';
import { type CredibilityFact, fact } from './fact';
import { authorities, type KnownSender, likeness } from './known-senders';
import { asItLooks } from './plain-domain';
import { listed, shown } from './shown';

/** A name is looked at so far, in UTF-16 units. */
const MAX_NAME = 500;
const ADDRESS_IN_NAME = /[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/;
/** Offices whose name is borrowed to make somebody pay or log in. */
const OFFICES =
  /(?<!\p{L})(?:kommundirektör|kommunchef|förvaltningschef|ekonomichef|kommunalråd|rådmann|kommunedirektør|ordfører|økonomisjef|it[- ]?(?:support|avdelning(?:en)?|avdeling(?:en|a)?|brukerstøtte|brukarstøtte)|helpdesk|service ?desk|municipal director|chief executive|mayor)(?!\p{L})/iu;

/** Whether the name says somebody else than the address does (VIM-25). */
export function nameFact({ from }: Message, policy: Policy, colleagues: readonly string[]): CredibilityFact {
  const name = from?.name.slice(0, MAX_NAME) ?? '';
  const address = from?.address ?? '';
  const domain = addressDomain(address);
  if (name === '' || domain === '') return fact('name', 'unknown', 'nameUnknown');
  const within = ADDRESS_IN_NAME.exec(name);
  if (within && addressDomain(within[0]) !== domain) {
    return fact('name', 'bad', 'nameOtherAddress', { shown: shown(within[0]), address: shown(address) });
  }
  const isOwn = likeness(domain, policy) === 'own';
  if (!isOwn && mentions(name, policy.name)) return claims('bad', policy.name);
  if (!isOwn && colleagues.some((colleague) => sameName(name, colleague))) return claims('bad', name);
  const authority = authorities(policy.country).find((known) => mentions(name, known.name));
  if (authority && likeness(domain, authority) !== 'own') return claims('warning', authority.name);
  const [office] = OFFICES.exec(name) ?? [];
  if (!isOwn && office) return claims('warning', office);
  return fact('name', 'good', 'nameFits');

  function claims(verdict: 'bad' | 'warning', claimed: string): CredibilityFact {
    return fact('name', verdict, 'nameClaims', { claimed: shown(claimed), address: shown(address) });
  }
}

/** Whether the address is the municipality's own, or dressed up as its or an authority's (VIM-25). */
export function addressFact({ from }: Message, policy: Policy): CredibilityFact {
  const domain = addressDomain(from?.address ?? '');
  if (domain === '') return fact('address', 'unknown', 'addressUnknown');
  if (likeness(domain, policy) === 'own') return fact('address', 'good', 'addressOwn');
  const known: readonly KnownSender[] = [policy, ...authorities(policy.country)];
  for (const wanted of ['alike', 'other-ending'] as const) {
    const found = known.find((one) => likeness(domain, one) === wanted);
    if (!found) continue;
    const values = { domain: shown(domain), real: shown(found.domains[0] ?? '') };
    if (wanted === 'other-ending') return fact('address', 'warning', 'addressOtherEnding', values);
    return fact('address', found === policy ? 'bad' : 'warning', 'addressAlike', values);
  }
  if (asItLooks(domain) !== domain || domain.includes('xn--')) {
    return fact('address', 'warning', 'addressForeignLetters', { domain: shown(domain) });
  }
  return fact('address', 'unknown', 'addressOutside', { domain: shown(domain) });
}

/** Whether answers go somewhere else than to the one who writes (VIM-25). */
export function replyToFact({ from, headers }: Message, policy: Policy): CredibilityFact {
  if (headers.length === 0) return fact('reply-to', 'unknown', 'headersUnknown');
  const domain = addressDomain(from?.address ?? '');
  const others = parseAddressList(headerValue(headers, 'Reply-To') ?? '')
    .map(({ address }) => address)
    .filter((address) => address !== '' && addressDomain(address) !== domain);
  if (others.length === 0) return fact('reply-to', 'good', 'replyToSame');
  const pretends = [domain, ...others.map(addressDomain)].some((one) => likeness(one, policy) !== 'other');
  return fact('reply-to', pretends ? 'bad' : 'warning', 'replyToOther', { address: listed(others) });
}

function mentions(name: string, known: string): boolean {
  const wanted = ` ${words(known)} `;
  return ` ${words(name)} `.includes(wanted);
}

/** The same first and last name, in any order: `Ek, Bo` is `Bo Ek`. A single word is nobody's whole name. */
function sameName(one: string, other: string): boolean {
  const sorted = (name: string): string[] => words(name).split(' ').sort();
  const [left, right] = [sorted(one), sorted(other)];
  return left.length > 1 && left.join(' ') === right.join(' ');
}

/** In small plain letters with single spaces; an s of the genitive at the end of a word stays. */
function words(text: string): string {
  return asItLooks(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
