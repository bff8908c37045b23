import { FREE_MAIL } from '../classifier/own-organisation';
import { addressDomain, isInDomains } from '../mail/address';
import type { Draft } from '../mail/draft';
import type { DraftPolicy } from './draft';
import type { Found } from './finding';
import { outsidersOf, receiversOf } from './recipients';
import { MAX_OF_A_KIND } from './secrets';

/** Colleagues whose names are looked for. */
const MAX_COLLEAGUES = 50;
/** Shorter parts of a name stand in too many addresses. */
const SHORTEST_PART = 2;

/**
 * The municipality's mail on its way to a private account of the person who writes or of a colleague (VIM-21): an address
 * at a provider for private people that bears the name of somebody inside.
 */
export function findPrivateAccounts(draft: Draft, policy: DraftPolicy): Found[] {
  const inside = [...(draft.from ? [draft.from] : []), ...receiversOf(draft)]
    .filter(({ address }) => isInDomains(address, policy.domains))
    .slice(0, MAX_COLLEAGUES);
  const names = inside.map(({ name, address }) => partsOf(name === '' ? localPart(address) : name));
  return outsidersOf(draft, policy)
    .filter(({ address }) => FREE_MAIL.test(addressDomain(address)))
    .filter(({ name, address }) => names.some((parts) => bears(name, address, parts)))
    .slice(0, MAX_OF_A_KIND)
    .map(({ address }) => ({
      check: 'private-account',
      in: 'recipients',
      place: null,
      words: address,
      fix: { kind: 'remove-recipient', address },
    }));
}

/** Whether the shown name is that name, or the address holds its first and last part, the first one perhaps as a letter. */
function bears(shown: string, address: string, parts: readonly string[]): boolean {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined || parts.length < 2) return false;
  const shownParts = partsOf(shown);
  if (shownParts.indexOf(first) >= 0 && shownParts.indexOf(last) >= 0) return true;
  const letters = plain(localPart(address)).replace(/[^a-z]/g, '');
  if (letters.indexOf(first) >= 0 && letters.indexOf(last) >= 0) return true;
  return letters === first.charAt(0) + last || letters === last + first.charAt(0);
}

/** The parts of a name, in small letters without marks. */
function partsOf(name: string): readonly string[] {
  return plain(name)
    .split(/[^a-z]+/)
    .filter((part) => part.length >= SHORTEST_PART);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'a')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}
