import type { TextLanguage } from '../policy/labels';
import { PLAIN_WORDS } from './plain-words';

/** A closing phrase that is cut short, and the name that follows it on the line or after a slash. */
export interface FoundClosing {
  readonly start: number;
  readonly end: number;
  /** What stood after the closing on its line, trimmed: mostly the name. */
  readonly name: string;
}

/** `/Kim` at the beginning of a line, as people sign in haste. */
const SLASH_NAME = /^[ \t]{0,8}\/ ?(?=\p{Lu})/u;
/** A name after a closing; more is a sentence, and then it was no closing. */
const NAME = /^[,./ \t]{0,4}(?:\p{Lu}[\p{L}.'-]{0,30}(?: |$)){0,4}$/u;
const LONGEST_LINE = 80;

/** Closings at the beginning of a line, with a name or nothing after them (OSB-67). Linear in the text. */
export function findClosings(text: string, language: TextLanguage): FoundClosing[] {
  const short = PLAIN_WORDS[language].closings;
  const found: FoundClosing[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const closing = line.length <= LONGEST_LINE ? closingOf(line.replace(/\r$/, ''), short) : null;
    if (closing) {
      found.push({
        start: start + closing.from,
        end: start + closing.to,
        name: line
          .slice(closing.to)
          .replace(/^[,./\s]+/, '')
          .trim(),
      });
    }
    start += line.length + 1;
  }
  return found;
}

function closingOf(
  line: string,
  short: readonly string[],
): { readonly from: number; readonly to: number } | null {
  const from = line.length - line.trimStart().length;
  const slash = SLASH_NAME.exec(line);
  if (slash && NAME.test(line.slice(slash[0].length))) return { from, to: slash[0].length };
  const word = line.slice(from).split(/[\s,/]/, 1)[0] ?? '';
  const isShort = short.some((form) => bare(form) === bare(word));
  const to = from + word.length;
  return isShort && NAME.test(line.slice(to)) ? { from, to } : null;
}

function bare(form: string): string {
  return form.toLowerCase().replaceAll('.', '');
}
