import { addressDomain, isDomainWithin } from '../mail/address';
import { headerValue } from '../mail/headers';
import type { Unwrapped } from '../mail/unwrapped';
import { type CredibilityFact, fact } from './fact';
import { shown } from './shown';

/** The field is read so far, in UTF-16 units. */
const MAX_FIELD = 4_000;
const COMMENT = /\([^()]*\)/g;
/** Comments may stand inside comments (RFC 5322 §3.2.2); nobody nests them deeper. */
const MAX_NESTED = 5;
const QUOTED = /"[^"]*"/g;
/** The method and its result begin each part (RFC 8601 §2.2); anything after them may be the sender's own words. */
const METHOD = /^\s*(spf|dkim|dmarc)(?:\s*\/\s*\d{1,3})?\s*=\s*([a-z]{2,30})/i;
const PROPERTY = /(?:smtp\.mailfrom|header\.d)\s*=\s*([^\s;]{1,320})/i;

type Method = 'spf' | 'dkim' | 'dmarc';

interface Result {
  readonly method: Method;
  readonly result: string;
  /** The domain that it is about; `''` when it does not say. */
  readonly domain: string;
}

/**
 * What the receiving server found out about the sender: only the top-most `Authentication-Results` counts, the one our own
 * server put there (RFC 8601 §5); those below can have come with the message. Of a message that was passed on, the
 * server checked only the one who did that.
 */
export function serverCheckFact({
  original,
  carrier,
}: Pick<Unwrapped, 'original' | 'carrier'>): CredibilityFact {
  if (original !== carrier) return fact('server-check', 'unknown', 'checkOfForwarder');
  if (original.headers.length === 0) return fact('server-check', 'unknown', 'headersUnknown');
  const field = headerValue(original.headers, 'Authentication-Results');
  const results = field === null ? [] : readResults(field);
  if (results.length === 0) return fact('server-check', 'unknown', 'checkMissing');
  const domain = addressDomain(original.from?.address ?? '');
  const passed = (name: Method): Result | undefined =>
    results.find(({ method, result }) => method === name && result === 'pass');
  // One good signature of several is enough; of the others there is one result, and a second one is not to be trusted.
  const failed = (name: Method): boolean =>
    !(name === 'dkim' && passed(name)) &&
    results.some(({ method, result }) => method === name && /^(?:soft|hard)?fail$/.test(result));
  const said = { results: (['spf', 'dkim', 'dmarc'] as const).map((name) => sayResult(name)).join(', ') };
  if (failed('dmarc')) return fact('server-check', 'bad', 'checkFailed', said);
  if (passed('dmarc')) return fact('server-check', 'good', 'checkPassed', said);
  if (failed('spf') || failed('dkim')) return fact('server-check', 'warning', 'checkFailedPartly', said);
  const isAligned = [passed('dkim'), passed('spf')].some(
    (one) => one !== undefined && (isDomainWithin(one.domain, domain) || isDomainWithin(domain, one.domain)),
  );
  // A pass for another domain than the one that is shown says nothing of who writes.
  if (isAligned) return fact('server-check', 'good', 'checkPassedWeakly', said);
  return fact('server-check', 'unknown', 'checkSaysNothing', said);

  function sayResult(name: Method): string {
    const { result } = passed(name) ?? results.find(({ method }) => method === name) ?? { result: '–' };
    return `${name.toUpperCase()} ${shown(result)}`;
  }
}

/** The results of a field. Microsoft writes none of the server's names before them. */
function readResults(field: string): readonly Result[] {
  let plain = field.slice(0, MAX_FIELD);
  for (let depth = 0; depth < MAX_NESTED && plain.includes('('); depth += 1)
    plain = plain.replace(COMMENT, ' ');
  const parts = plain.replace(QUOTED, ' ').split(';');
  return parts.flatMap((part) => {
    const [, method, result] = METHOD.exec(part) ?? [];
    if (method === undefined || result === undefined) return [];
    const property = PROPERTY.exec(part)?.[1]?.toLowerCase() ?? '';
    const domain = property.includes('@') ? addressDomain(property) : property;
    return [{ method: method.toLowerCase() as Method, result: result.toLowerCase(), domain }];
  });
}
