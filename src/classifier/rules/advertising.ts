import { headerValue } from '../../mail/headers';
import { findInHeaders } from './header-findings';
import { findWords, type Finding, type RuleInput } from './rule';

const SELLING =
  /(?:avregistrera|avprenumerera|avsluta prenumeration|meld deg av|avmeld(?:ing)?|nyhetsbrev|nyhendebrev|unsubscribe|newsletter|pressmeddelande|pressemelding|webbinari|webinar|kostnadsfri demo|gratis demo|kampanj|kampanje|boka en demo|book en demo|early bird|kommunrabatt|kommunerabatt|exkl\.? moms|ekskl\.? mva)/gu;

/**
 * A serious sender's offer: `List-Unsubscribe` (RFC 2369) together with selling words. Mailing lists that people
 * asked for carry the header too, so that it alone weighs little.
 */
export function advertising(input: RuleInput): Finding[] {
  const listed = headerValue(input.message.headers, 'List-Unsubscribe') !== null;
  const words = findWords(input, [SELLING], {
    for: 'advertising',
    source: 'advertising-words',
    weight: listed ? 2 : 0.8,
  }).slice(0, 2);
  const headers = findInHeaders(input.message.headers, [
    { name: 'list-unsubscribe', value: /\S+/, kind: 'advertising', source: 'list-header', weight: 1 },
  ]);
  return [...headers.slice(0, 1), ...words];
}
