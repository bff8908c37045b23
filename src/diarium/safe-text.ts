import { oneLine, shorten } from '../lib/one-line';

/**
 * The one place where text from a message is made safe for a register: whatever a subject, a name or a file name
 * holds, what comes out can stand in XML 1.0, in JSON, in HTML (escaped) and in one line of a form.
 */

/** What XML 1.0 has no way to write (§2.2), beside what `oneLine` takes out. */
const NOT_IN_XML = /[\ufffe\uffff]/g;

/** The text on one line without controls and invisible marks; half characters become U+FFFD. At most `max` UTF-16 units, never half a character. */
export function registerLine(text: string, max = 500): string {
  const line = oneLine(text).replace(NOT_IN_XML, '\ufffd');
  return shorten(line, max);
}

/** A file name that every system takes: no path, no reserved characters, at most `max` UTF-16 units with its ending. */
export function safeFileName(name: string, max = 120): string {
  const line = registerLine(name, 400)
    .replace(/[\\/:*?"<>|%#&{}$!'`^~[\];,=+@\s]+/g, '_')
    .replace(/\.{2,}/g, '.')
    .replace(/^[._]+/, '')
    .replace(/[._]+$/, '');
  const plain = line === '' ? 'fil' : line;
  if (plain.length <= max) return plain;
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(plain)?.[0] ?? '';
  return cut(plain, max - ending.length) + ending;
}

/** The beginning, at most `max` UTF-16 units, not ending in half a character. */
function cut(text: string, max: number): string {
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}
