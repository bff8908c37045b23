import { oneLine } from '../lib/one-line';

/** `http:` and `https:`, which every mail program makes a link of. */
const WEB_SCHEME = /http(s?):/gi;
/** Any other scheme with something after it: `mailto:`, `file:`, `javascript:`. */
const OTHER_SCHEME = /\b(?!hxxps?:)([a-z][a-z0-9+-]{1,30}):(?=[^\s\]])/gi;
/** A file on a computer of the network: `\\server\share` is a link in Outlook. */
const NETWORK_FILE = /\\\\(?=[^\s\]])/g;
const AT = /(?<!\[)@(?!\])/g;
/** Every dot inside a word, also the full stops of other scripts, which browsers take for dots. */
const INNER_DOT = /(?<=[^\s[])[.\u3002\uff0e\uff61](?=[^\s.[\]])/gu;

/**
 * Text of a message in one line in which no mail program finds anything to click: `hxxps://` for the scheme, `[.]` for
 * the dots and `[@]`. The same again when it is done twice. Linear in the text.
 */
export function defang(text: string): string {
  return oneLine(text)
    .replace(WEB_SCHEME, 'hxxp$1:')
    .replace(OTHER_SCHEME, '$1[:]')
    .replace(NETWORK_FILE, '[\\\\]')
    .replace(AT, '[@]')
    .replace(INNER_DOT, '[.]');
}
