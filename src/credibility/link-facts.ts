import { isDomainWithin } from '../mail/address';
import { hostOf, type Link } from '../mail/links';
import type { Message } from '../mail/message';
import { type CredibilityFact, fact } from './fact';
import { messageLinks } from './message-links';
import { asItLooks, shownDomain } from './plain-domain';
import { defang } from './defang';
import { listed, MAX_LISTED, shown } from './shown';

/** Words that show an address: `www.bank.se`, `https://bank.se/login`. */
const SHOWN_ADDRESS = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?:[/?#:]\S{0,300})?$/iu;
const BARE_ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[.*\]|\d{6,12}|0x[0-9a-f]{1,20})$/i;
/** Services that hide where a link leads. */
const SHORTENERS = [
  'bit.ly',
  'tinyurl.com',
  't.co',
  'ow.ly',
  'is.gd',
  'cutt.ly',
  'rb.gy',
  'shorturl.at',
  'rebrand.ly',
];
/** Services that check a link on the way and carry the true target in the address. */
const CHECKERS = ['safelinks.protection.outlook.com', 'urldefense.com', 'urldefense.proofpoint.com'];
/** A target that is no web page and no address of a person: a program or data in the link itself. */
const PROGRAM = /^(?:javascript|data|vbscript|file|blob):/i;

/** Whether links lead where their words say (VIM-26). Nothing is fetched. */
export function linksFact(message: Message): CredibilityFact {
  if (message.extent === 'unread') return fact('links', 'unknown', 'linksUnread');
  const links = messageLinks(message);
  const deceitful = links.filter((link) => leadsElsewhere(link));
  if (deceitful.length > 0) {
    const pairs = deceitful
      .slice(0, MAX_LISTED)
      .map(({ text, target }) => `${shown(defang(text))} → ${where(target)}`);
    return fact('links', 'bad', 'linksElsewhere', { links: [...new Set(pairs)].join('; ') });
  }
  const programs = links.filter(({ target }) => PROGRAM.test(target));
  if (programs.length > 0) {
    return fact('links', 'bad', 'linksPrograms', {
      links: unclickable(programs.map(({ target }) => target)),
    });
  }
  const hosts = links.map(({ target }) => hostOf(target)).filter((host) => host !== '');
  const disguised = hosts.filter((host) => BARE_ADDRESS.test(host) || isForeign(host));
  if (disguised.length > 0) return fact('links', 'bad', 'linksDisguised', { links: unclickable(disguised) });
  const short = hosts.filter((host) => isOneOf(host, SHORTENERS));
  if (short.length > 0) return fact('links', 'warning', 'linksShortened', { links: unclickable(short) });
  if (hosts.length === 0) return fact('links', 'good', 'linksNone');
  const sites = new Set(hosts);
  const more = sites.size - MAX_LISTED;
  return more > 0
    ? fact('links', 'unknown', 'linksToMore', { links: unclickable(hosts), count: String(more) })
    : fact('links', 'unknown', 'linksTo', { links: unclickable(hosts) });
}

function leadsElsewhere({ text, target }: Link): boolean {
  if (!SHOWN_ADDRESS.test(text)) return false;
  const said = hostOf(text.includes('://') ? text : `//${text}`);
  const real = hostOf(target);
  if (real === '' || isOneOf(real, CHECKERS)) return false;
  return site(said) !== site(real);
}

/** The last two labels of a host: sub-domains of one owner are no deceit. */
function site(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function isForeign(host: string): boolean {
  const decoded = shownDomain(host);
  return host.includes('xn--') && asItLooks(decoded) !== decoded;
}

function isOneOf(host: string, known: readonly string[]): boolean {
  return known.some((one) => isDomainWithin(host, one));
}

function where(target: string): string {
  return shown(defang(hostOf(target) || target));
}

/** Addresses of pages are never shown as they can be clicked, not even as plain text. */
function unclickable(targets: readonly string[]): string {
  return listed(targets.map(defang));
}
