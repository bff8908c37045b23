import type { Message, Person } from './message';

/** One address with its name, in UTF-16 units; the rest is left out (RFC 5321 allows 320 for the address). */
const MAX_ADDRESS_LENGTH = 1_000;
/** A list of addresses, in UTF-16 units. */
const MAX_ADDRESS_LIST_LENGTH = 100_000;
/** People read from one list. */
export const MAX_PEOPLE = 1_000;

/** An apostrophe may stand inside (`o'hara@…`) but begins a quoted name. */
const ADDRESS = /[^\s<>[\]()"',;:@][^\s<>[\]()",;:@]{0,127}@[^\s<>[\]()"',;:@]{1,255}/;
/** The name of a group (RFC 5322 §3.4) before its members. */
const GROUP_NAME = /^[^<"@;]{0,200}:/;
/** Controls, and marks that turn the direction of text or are not seen: they only serve to show another name. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

/**
 * One person as a header or a forward header writes it: `"Alm, Anna" <anna@x.se>`, `anna@x.se`,
 * `Anna Alm [mailto:anna@x.se]`, `Anna Alm <anna@x.se<mailto:anna@x.se>>`, `anna@x.se (Anna Alm)`, or only a name.
 * `address` is `''` for a name alone and for Exchange's internal `/O=…` names. Null when there is neither.
 */
export function parseAddress(text: string): Person | null {
  const plain = text
    .slice(0, MAX_ADDRESS_LENGTH)
    .replace(INVISIBLE, ' ')
    .replace(/\u00a0/g, ' ')
    .trim();
  const bracket = plain.search(/[<[]/);
  const match = ADDRESS.exec(bracket < 0 ? plain : plain.slice(bracket)) ?? ADDRESS.exec(plain);
  const exchange = plain.search(/\/O=/i);
  if (!match && exchange >= 0) return exchangePerson(plain, exchange);
  const address = (match?.[0] ?? '').replace(/[.]+$/, '');
  const name = cleanName(nameAround(plain, bracket, address));
  return name === '' && address === '' ? null : { name: name === address ? '' : name, address };
}

/**
 * The people in a To or Cc line, separated by `,` or `;`, at most `MAX_PEOPLE`. Outlook separates by `;` and leaves
 * commas inside names (`Alm, Anna <anna@x.se>`). Group names as `undisclosed-recipients:;` give nobody.
 */
export function parseAddressList(text: string): Person[] {
  const source = text.slice(0, MAX_ADDRESS_LIST_LENGTH);
  const bySemicolon = splitOutside(source, ';').filter((part) => part.trim() !== '');
  const single = bySemicolon.length === 1 && GROUP_NAME.test(source);
  const outlook = !single && (bySemicolon.length > 1 || source.trim().endsWith(';'));
  const parts = outlook ? bySemicolon : joinNames(splitOutside(bySemicolon[0] ?? '', ','));
  const people: Person[] = [];
  for (const part of parts) {
    if (people.length === MAX_PEOPLE) break;
    const group = GROUP_NAME.exec(part);
    const member = group && !/mailto:$/i.test(group[0]) ? part.slice(group[0].length) : part;
    const person = parseAddress(member);
    if (person) people.push(person);
  }
  return people;
}

/** The domain of an address in lower case, without a last dot; `''` when the text has none. */
export function addressDomain(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '';
  return address
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
}

/** Whether a domain is another one or lies below it. Both in lower case, as `addressDomain` and policies give them. */
export function isDomainWithin(domain: string, own: string): boolean {
  return domain === own || domain.endsWith(`.${own}`);
}

/**
 * Whether an address lies in one of the domains (lower case) or below one: `anna@skola.kommun.se` does in `kommun.se`,
 * `anna@fejkkommun.se` does not. Text without a domain lies in none.
 */
export function isInDomains(address: string, domains: readonly string[]): boolean {
  const domain = addressDomain(address);
  return domains.some((own) => isDomainWithin(domain, own));
}

/** Whether two addresses are one mailbox: case does not matter. An empty address is nobody's. */
export function sameAddress(one: string, other: string): boolean {
  return one !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether two people are the same, by address; by name only when one of them has no address. */
export function samePerson(one: Person, other: Person): boolean {
  if (one.address !== '' && other.address !== '') return sameAddress(one.address, other.address);
  return one.name !== '' && one.name.toLowerCase() === other.name.toLowerCase();
}

function exchangePerson(plain: string, start: number): Person | null {
  const own = cleanName(plain.slice(0, start).replace(/[<[]/g, ' '));
  const common = /[^]*\/CN=([^/>\]]{1,200})/i.exec(plain.slice(start))?.[1];
  const name = own || cleanName(common ?? '');
  return name === '' ? null : { name, address: '' };
}

function nameAround(plain: string, bracket: number, address: string): string {
  if (bracket > 0) return plain.slice(0, bracket);
  if (address === '') return plain.replace(/[<>[\]]/g, ' ');
  // `anna@x.se (Anna Alm)` and `Anna Alm (anna@x.se)`.
  const at = plain.indexOf(address);
  const around = `${plain.slice(0, at)} ${bracket === 0 ? '' : plain.slice(at + address.length)}`;
  return around.replace(/mailto:/gi, ' ').replace(/[<>[\]()]/g, ' ');
}

function cleanName(text: string): string {
  const trimmed = text
    .replace(/\\(.)/g, '$1')
    .replace(/\s{1,1000}/g, ' ')
    .trim()
    .replace(/^["'*]{1,9}/, '')
    .replace(/["'*,;:]{1,9}$/, '')
    .trim();
  return trimmed;
}

/** Splits outside of quotes and of `<…>`; a quote that is never closed protects nothing. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let angle = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '\\') index++;
    else if (character === '"') quoted = !quoted && text.indexOf('"', index + 1) >= 0;
    else if (quoted) continue;
    else if (character === '<') angle = true;
    else if (character === '>') angle = false;
    else if (character === separator && !angle) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** Puts `Alm` and `Anna <anna@x.se>` together again: a bare name just before a name with an address. */
function joinNames(parts: readonly string[]): string[] {
  const joined: string[] = [];
  const named = parts.some((part) => part.includes('@'));
  let surname = '';
  for (const part of parts) {
    const bare = named && !part.includes('@') && !part.includes(':');
    if (bare && surname === '' && part.trim() !== '') {
      surname = part;
      continue;
    }
    const joins = surname !== '' && /[^\s<"][^<]{0,100}</.test(part.trim().slice(0, 200));
    if (surname !== '' && !joins) joined.push(surname);
    joined.push(joins ? `${surname},${part}` : part);
    surname = '';
  }
  if (surname !== '') joined.push(surname);
  return joined;
}

/** Whether an address is among those that any of the messages was sent to, openly or as a copy. */
export function isReceiver(address: string, messages: readonly Pick<Message, 'to' | 'cc'>[]): boolean {
  return messages.some(({ to, cc }) => [...to, ...cc].some((person) => sameAddress(person.address, address)));
}
