import { Parser } from 'htmlparser2';
import { MAX_HTML_LENGTH } from './message';
import { shallowHtml } from './shallow-html';

/** A link as the reader sees it and where it leads. Both are hostile; nothing is ever fetched. */
export interface Link {
  /** The words of the link with single spaces; an image gives its alternative text. */
  readonly text: string;
  /** The address as written, without the control characters that browsers leave out. */
  readonly target: string;
}

export const MAX_LINKS = 2_000;
/** UTF-16 units of one link's words and of its target. */
export const MAX_LINK_TEXT = 1_000;
const MAX_LINK_TARGET = 4_000;

const UNSEEN = new Set(['script', 'style', 'title', 'noscript', 'template']);

/** The links of an HTML message in their order: anchors and the areas of image maps, at most `MAX_LINKS`. */
export function readLinks(html: string): Link[] {
  const links: { text: string; target: string }[] = [];
  let open: { text: string; target: string } | null = null;
  let unseen = 0;
  const add = (target: string, text: string) => {
    const link = { target: cleanTarget(target), text };
    if (links.length < MAX_LINKS && link.target !== '') links.push(link);
    return link;
  };
  const say = (text: string) => {
    if (open && unseen === 0 && open.text.length < MAX_LINK_TEXT) open.text += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.has(name)) unseen++;
      // HTML has no link inside a link: browsers end the first one.
      if (name === 'a') open = attributes.href === undefined ? null : add(attributes.href, '');
      else if (name === 'area' && attributes.href !== undefined) add(attributes.href, attributes.alt ?? '');
      else if (name === 'img') say(` ${attributes.alt ?? ''} `);
      else if (name === 'br' || name === 'td' || name === 'p' || name === 'div') say(' ');
    },
    ontext: say,
    onclosetag(name) {
      if (UNSEEN.has(name) && unseen > 0) unseen--;
      if (name === 'a') open = null;
    },
  });
  parser.write(shallowHtml(html.slice(0, MAX_HTML_LENGTH)));
  parser.end();
  return links.map(({ text, target }) => ({
    target,
    text: text.slice(0, MAX_LINK_TEXT).replace(/\s+/g, ' ').trim(),
  }));
}

/**
 * The host that a browser would go to for this address, in lower case: without user information, port and last dot.
 * Takes `https:`, `http:`, `ftp:`, `//host` and bare `www.host`; everything else (`mailto:`, relative, `#`) gives `''`.
 * International names stay as written (WHATWG URL §4.4, for the parts that mail uses to mislead).
 */
export function hostOf(url: string): string {
  const plain = cleanTarget(url).replace(/\\/g, '/');
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(plain);
  const web = scheme
    ? /^(?:https?|ftp)$/i.test(scheme[1] ?? '')
    : plain.startsWith('//') || /^www\./i.test(plain);
  if (!web) return '';
  // Browsers take `https:host` and `https:////host` for `https://host`.
  const rest = plain.slice(scheme?.[0].length ?? 0).replace(/^\/+/, '');
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const name = /^\[[^\]]*\]/.exec(host)?.[0] ?? host.replace(/:[^:]*$/, '');
  return decodeHost(name)
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/\.$/, '');
}

/** Browsers drop tabs and line ends anywhere in an address, and controls and spaces at its ends. */
function cleanTarget(target: string): string {
  return target
    .slice(0, MAX_LINK_TARGET)
    .replace(/[\t\r\n]/g, '')
    .replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
}

/** `%65xample.se` is `example.se` for a browser. Only ASCII: other bytes stay escaped and match no known host. */
function decodeHost(host: string): string {
  return host.replace(/%([2-7][0-9a-f])/gi, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
