import { addressDomain, isInDomains } from '../mail/address';
import type { Message } from '../mail/message';
import { subjectPrefix } from '../mail/subject-prefix';
import type { Policy } from '../policy/policy';
import type { ReadablePart } from './readable';
import { FREE_MAIL } from './own-organisation';
import { comparable, stemOf } from './tokens';

const PUBLIC_SENDER =
  /(?:^|[.@-])(?:kommun|region|lansstyrelsen|statsforvalteren|politiet|polisen|nav|skatteetaten|riksarkivet|arkivverket|helse|dep|domstol|stat|regjeringen|vegvesen)[.-]|kommune\.no$|verket\.se$|myndigheten\.se$|inspektionen\.se$|tilsynet\.no$|direktoratet\.no$|fylke\.no$|fylkeskommune|lansstyrelsen/;
const MACHINE =
  /(?:no|do-?not|ikke|ikkje|inte|svara-?ej)[._-]?(?:reply|svar)|noreply|daemon|postmaster|notif|bounce|alert|varsel/;
const SALES_DESK =
  /^(?:info|kurs|salg|salj|marked|marknad|kampan|nyhe|event|kontakt|sales|invit|post|hello|hej|hei)/;
const NUMBER_IN_SUBJECT = /\b\d{2,4}[/:-]\d{2,}/;
const AMOUNT = /\d ?(?:kr|kroner|kronor|nok|sek|eur|usd)\b/i;
const SHOUTING = /[!?]{2,}/;
const SHOUTED_WORDS = /\p{Lu}{4,40}[ ,]{1,3}\p{Lu}{3,40}/u;
const NO_CAPITAL = /^\P{Lu}{1,2000}$/u;
const LINK = /https?:\/\/|www\./;

/**
 * What is known of a message besides its words, named as the model names it: who writes (`@own-domain`),
 * to which mailbox (`>bygg`), with or without attachments, how long.
 */
export function signsOf(
  message: Message,
  parts: readonly ReadablePart[],
  policy: Pick<Policy, 'domains'>,
): string[] {
  const address = message.from?.address.toLowerCase() ?? '';
  const domain = addressDomain(address);
  const body = parts.find((part) => part.in === 'body');
  const text = body?.read ?? '';
  const length = text.length;
  const signs: (string | false)[] = [
    isInDomains(address, policy.domains) && '@own-domain',
    FREE_MAIL.test(domain) && '@free-mail',
    PUBLIC_SENDER.test(domain) && '@public-sender',
    MACHINE.test(address) && '@machine-address',
    SALES_DESK.test(address) && '@desk-address',
    message.attachments.some((attachment) => !attachment.inline) && '@attachment',
    LINK.test(text) && '@link',
    text.includes('?') && '@question',
    message.subject.includes('?') && '@question-in-subject',
    text.includes('!') && '@exclamation',
    subjectPrefix(message.subject) === 'reply' && '@reply',
    SHOUTING.test(text) && '@shouting',
    SHOUTED_WORDS.test(text) && '@shouted-words',
    NO_CAPITAL.test(text) && '@no-capital',
    NUMBER_IN_SUBJECT.test(message.subject) && '@number-in-subject',
    AMOUNT.test(text) && '@amount',
    length <= 80 ? '@very-short' : length <= 250 ? '@short' : length <= 800 ? '@medium' : '@long',
  ];
  return [...signs.filter((sign) => sign !== false), ...mailboxSigns(message)];
}

/** The words of the mailboxes it was sent to say whose matter it is. */
function mailboxSigns(message: Message): string[] {
  const words = message.to.slice(0, 5).flatMap((person) => {
    const local = person.address.slice(0, Math.max(0, person.address.lastIndexOf('@')));
    return local.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  });
  return words.map((word) => `>${stemOf(comparable(word))}`);
}
