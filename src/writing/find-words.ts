import type { TextLanguage } from '../policy/labels';
import { PLAIN_WORDS, type PlainWords } from './plain-words';

/** Something that can be written more plainly: where (UTF-16 offsets, `end` exclusive) and what to write instead. */
export interface FoundWords {
  readonly group: 'abbreviation' | 'officialese' | 'term';
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Neither inside a word, an address nor a file name. */
const BEFORE = '(?<![\\p{L}\\p{N}@/_.\\-])';
const AFTER = '(?![\\p{L}\\p{N}@/_\\-]|\\.\\p{L})';
/** Blanks between the words of a phrase, few at a time: text may be wrapped, but nothing is searched for ever. */
const BLANKS = '[ \\u00a0\\n]{1,2}';

interface Finder {
  readonly pattern: RegExp;
  readonly known: ReadonlyMap<string, Omit<FoundWords, 'start' | 'end'>>;
  readonly listEnds: ReadonlySet<string>;
}

const finders = new Map<TextLanguage, Finder>();

/** The words of the lists in a text, in order, each place once; a term only where it comes first. Linear in the text. */
export function findWords(text: string, language: TextLanguage): FoundWords[] {
  const { pattern, known, listEnds } = finderOf(language);
  const explained = new Set<string>();
  const found: FoundWords[] = [];
  for (const match of text.matchAll(pattern)) {
    const key = keyOf(match[0]);
    const entry = known.get(key);
    const end = match.index + match[0].length;
    if (!entry || (entry.group === 'term' && explained.has(key))) continue;
    explained.add(key);
    if (entry.group === 'term' && isExplained(text, end)) continue;
    const stop = endsSentence(text, match[0], end, listEnds.has(key)) ? '.' : '';
    found.push({
      group: entry.group,
      start: match.index,
      end,
      replacement:
        (entry.group === 'term'
          ? `${match[0]} (${entry.replacement})`
          : inCaseOf(match[0], entry.replacement)) + stop,
    });
  }
  return found;
}

/** How a form is looked up: in lower case, blanks and dots alike. */
function keyOf(form: string): string {
  return form
    .toLowerCase()
    .replace(/[ \u00a0\n.]+/g, ' ')
    .trim();
}

/** A capital where one stood; whole words in capitals are no reason to shout on. */
function inCaseOf(form: string, replacement: string): string {
  const [first = ''] = form;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

/** The dot of an abbreviation is the full stop as well: at the end of a line, or after a list before a capital. */
function endsSentence(text: string, form: string, end: number, isListEnd: boolean): boolean {
  if (!form.endsWith('.')) return false;
  const next = text.slice(end, end + 2);
  return next === '' || /^[\r\n]/.test(next) || (isListEnd && /^\s\p{Lu}/u.test(next));
}

function isExplained(text: string, end: number): boolean {
  return /^\s?[(,:–]/.test(text.slice(end, end + 2));
}

function finderOf(language: TextLanguage): Finder {
  const made = finders.get(language);
  if (made) return made;
  const words = PLAIN_WORDS[language];
  const known = new Map<string, Omit<FoundWords, 'start' | 'end'>>();
  const add = (group: FoundWords['group'], table: Readonly<Record<string, string>>) => {
    for (const [form, replacement] of Object.entries(table)) known.set(keyOf(form), { group, replacement });
  };
  add('term', words.terms);
  add('officialese', words.officialese);
  add('abbreviation', words.abbreviations);
  const finder: Finder = {
    pattern: patternOf(words),
    known,
    listEnds: new Set(words.listEnds.map(keyOf)),
  };
  finders.set(language, finder);
  return finder;
}

/** The longest form first, so that a phrase wins over a word in it. */
function patternOf({ abbreviations, officialese, terms }: PlainWords): RegExp {
  const forms = [...Object.keys(abbreviations), ...Object.keys(officialese), ...Object.keys(terms)];
  const alternatives = forms.sort((one, other) => other.length - one.length).map(formPattern);
  return new RegExp(`${BEFORE}(?:${alternatives.join('|')})${AFTER}`, 'giu');
}

/** `t.ex.` as `t.ex.`, `t. ex.`, `t.ex` and `t ex`; one word with a dot (`ang.`) only with it, as it may be a word. */
function formPattern(form: string): string {
  const inner = form.endsWith('.') ? form.slice(0, -1) : form;
  const parts = inner.split(/[. ]/);
  if (form.endsWith('.') && parts.length > 1) return `${parts.join('(?:\\. ?| )')}\\.?`;
  return `${parts.join(BLANKS)}${form.endsWith('.') ? '\\.' : ''}`;
}
