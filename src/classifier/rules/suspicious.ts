import { addressDomain, isInDomains, parseAddressList } from '../../mail/address';
import { headerValue } from '../../mail/headers';
import { hostOf, readLinks } from '../../mail/links';
import { findInHeaders, type HeaderRule } from './header-findings';
import { isLookAlike } from '../../mail/look-alike';
import { hasDoubleExtension, riskOfFile } from '../../mail/risky-file';
import { findWords, senderFinding, wholeFinding, type Finding, type RuleInput } from './rule';

/** The receiving server's verdict on the sender (RFC 8601). */
const VERDICTS: readonly HeaderRule[] = [
  verdict(/\bdmarc=fail\b/i, 2.5),
  verdict(/\bspf=(?:fail|softfail)\b/i, 1.2),
  verdict(/\bdkim=fail\b/i, 1),
];

function verdict(value: RegExp, weight: number): HeaderRule {
  return { name: 'authentication-results', value, kind: 'suspicious', source: 'failed-sender-check', weight };
}

const PRESSURE = [
  /(?:presentkort|gavekort|gift cards?|bitcoin|krypto\w{0,20}|crypto\w{0,20}|western union|arvinge|arving til|inheritance|beneficiary|million (?:usd|eur|dollar\w{0,20})|lösenpenning|ransom)/gu,
  /(?:(?:verifiera|bekräfta|uppdatera|bekreft|verifiser|oppdater|stadfest|verify|confirm|update|validate|validera|valider|re-validere) (?:\p{L}{1,20} ){0,2}(?:konto|kontot|kontoen|kontoar|lösenord|passord|passordet|uppgifter|kortuppgift\w{0,20}|bankid|identitet|account|password|mailbox|postlåda|postboks|postkasse)\p{L}{0,4})/gu,
  /(?:(?:postkass\w{0,20}|postboks\w{0,20}|brevlåd\w{0,20}|postlåd\w{0,20}|mailbox|inkorg|inboks\w{0,20}|lagrings\w{0,20}|storage) (?:\p{L}{1,20} ){0,3}(?:full|fullt|nådd|overskredet|överskrid\w{0,20}|exceeded|\d{2,3} ?%))/gu,
  /(?:inom|innen|within) (?:24|48|12|2) (?:timmar|timer|timar|hours|t\b)/gu,
];
const URGENT_PAYMENT =
  /(?:betal\w{0,20}|överför\w{0,20}|overfør\w{0,20}|kontonummer|payment|transfer|faktura|invoice|brådskande|haster|urgent|konfidentiel\w{0,20}|diskret)/iu;

const BARE_ADDRESS_LINK = /https?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}|[^\s/]{0,60}xn--[a-z0-9-]{1,60})/gu;
/** The HTML that is read for links here, in UTF-16 units: the suggestion must stay fast. */
const MAX_HTML_JUDGED = 100_000;
/** Words that show an address: `www.bank.se`, `https://bank.se/login`. */
const SHOWN_ADDRESS = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?:[/?#:]\S{0,300})?$/i;

/** Who writes is not who it looks like (guideline rule VIM-25). */
export function suspiciousSender(input: RuleInput): Finding[] {
  const { from, headers } = input.message;
  const address = from?.address.toLowerCase() ?? '';
  const found = findInHeaders(headers, VERDICTS);
  if (isLookAlike(addressDomain(address), input.policy.domains)) {
    found.push(senderFinding(input.message, finding('look-alike-sender', 4), address));
  }
  const shown = /[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/.exec(from?.name ?? '');
  if (shown !== null && addressDomain(shown[0]) !== addressDomain(address)) {
    found.push(senderFinding(input.message, finding('misleading-name', 3), shown[0]));
  }
  const replyTo = headerValue(headers, 'Reply-To') ?? '';
  const answersTo = addressDomain(parseAddressList(replyTo)[0]?.address ?? '');
  if (answersTo !== '' && answersTo !== addressDomain(address)) {
    const read = input.parts.map((part) => part.read).join('\n');
    const claimsOwn =
      isInDomains(address, input.policy.domains) || isLookAlike(answersTo, input.policy.domains);
    if (claimsOwn || URGENT_PAYMENT.test(read)) {
      const start = Math.max(0, replyTo.toLowerCase().indexOf(answersTo));
      const end = start + answersTo.length;
      found.push({
        ...finding('other-reply-address', claimsOwn ? 4 : 1.5),
        in: 'header:Reply-To',
        text: replyTo.slice(start, end),
        start,
        end,
      });
    }
  }
  return found;
}

/** Links that lead elsewhere than they say, or to a bare number (guideline rule VIM-26). */
export function suspiciousLinks(input: RuleInput): Finding[] {
  const found: Finding[] = findWords(input, [BARE_ADDRESS_LINK], finding('bare-address-link', 3));
  for (const link of readLinks(input.message.html.slice(0, MAX_HTML_JUDGED))) {
    if (!SHOWN_ADDRESS.test(link.text)) continue;
    const shown = site(hostOf(link.text.includes('://') ? link.text : `//${link.text}`));
    const target = site(hostOf(link.target));
    if (target === '' || target === shown) continue;
    found.push(placed(input, link.text));
    break;
  }
  return found;
}

/** The last two labels of a host: sub-domains of one owner are not a deceit. */
function site(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** The link's words where the plain text has them; nothing, at its start, when it was made without them. */
function placed(input: RuleInput, words: string): Finding {
  const at = input.message.text.indexOf(words);
  const start = Math.max(0, at);
  const end = at < 0 ? 0 : at + words.length;
  return { ...finding('deceptive-link', 4), in: 'body', text: at < 0 ? '' : words, start, end };
}

/** Attached programs, macros and disguised names (guideline rule VIM-27). */
export function dangerousAttachments(input: RuleInput): Finding[] {
  return input.message.attachments.flatMap((attachment, index) => {
    if (attachment.inline || riskOfFile(attachment.name) === null) return [];
    const weight = hasDoubleExtension(attachment.name) ? 5 : 2.5;
    return [
      wholeFinding(
        { ...finding('dangerous-attachment', weight), in: `attachment:${index}` },
        attachment.name,
      ),
    ];
  });
}

/** Words that fraud lives on; serious senders rarely use two of them together. */
export function fraudWords(input: RuleInput): Finding[] {
  return findWords(input, PRESSURE, finding('fraud-words', 1));
}

function finding(source: string, weight: number) {
  return { for: 'suspicious' as const, source, weight };
}
