import { isInDomains, sameAddress } from '../mail/address';
import type { Person } from '../mail/message';
import type { Unwrapped } from '../mail/unwrapped';

/** A message that came to a private account of the person who reads it, and that they passed on to their work address. */
export interface PrivateReceipt {
  /** The private address. */
  readonly address: string;
  /** When it came in there, or when it was passed on where only that is known; null when neither is. */
  readonly at: Date | null;
}

/** Local parts such as `info` or `post` are many people's; a person's own has at least two names in it. */
const FIRST_AND_LAST_NAME = /^[\p{L}\p{N}]{2,40}[._-][\p{L}\p{N}._-]{2,80}$/u;

/**
 * Whether the reader passed the message on from an own private address (LAV-3): the one who sent it on lies outside the
 * municipality and has the reader's whole name, or the same name before the @. Anybody can take a name: this only
 * suggests where the message goes, and nothing is trusted because of it. Null for a message that nobody passed on.
 */
export function privateReceipt(
  { original, hops }: Pick<Unwrapped, 'original' | 'hops'>,
  reader: Person,
  domains: readonly string[],
): PrivateReceipt | null {
  const last = hops.at(-1);
  if (!last || !isOwnPrivate(last.by, reader, domains)) return null;
  return { address: last.by.address, at: original.received ?? original.sent ?? last.at };
}

function isOwnPrivate(by: Person, reader: Person, domains: readonly string[]): boolean {
  if (by.address === '' || isInDomains(by.address, domains)) return false;
  if (sameAddress(by.address, reader.address)) return false;
  const name = namesOf(by.name);
  if (name !== '' && name.includes(' ') && name === namesOf(reader.name)) return true;
  const own = localPart(reader.address);
  return FIRST_AND_LAST_NAME.test(own) && own === localPart(by.address);
}

/** The names in order of the alphabet, so that `Alm, Anna` is `Anna Alm`. */
function namesOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
}
