import { findCaseReferences } from '../classifier/case-references';
import { findIdentityNumbers } from '../classifier/identity-numbers';
import { outsideOf, withoutOverlaps } from '../classifier/overlaps';
import type { Person } from '../mail/message';

/** What stands in place of what was masked; the same in every language, so that it can be searched for. */
export type Placeholder =
  | '[identity-number]'
  | '[e-mail]'
  | '[link]'
  | '[phone]'
  | '[number]'
  | '[street-address]'
  | '[name]'
  | '[signature]';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly placeholder: Placeholder;
}

/** Text that is masked of one message, UTF-16 units; what is longer is cut, so that nothing unmasked is left over. */
export const MAX_MASKED_LENGTH = 20_000;

// Each begins only where a word begins: a run of letters is looked at once.
const E_MAIL = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,300}@[\p{L}\p{N}.-]{1,190}/gu;
/** The host stays, since look-alikes are known by it; path and query may name a person. */
const LINK = /(?<=https?:\/\/[^\s/<>"]{1,190})\/[^\s<>"]{1,2000}/giu;
/** As identity numbers are written, whether or not the digits are right: a slip of the pen is still somebody's. */
const IDENTITY_FORM = /(?<!\d)(?:\d{6}|\d{8}) ?[-+\u2011\u2013] ?\d{4}(?!\d)|(?<!\d)\d{6} \d{5}(?!\d)/g;
const PHONES: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:\+|00)\d[\d ()/\u00a0-]{6,20}\d(?!\d)/gu,
  // Sweden: 070-123 45 67, 0451-265 000.
  /(?<![\p{L}\d/.:-])0\d{1,3}[ /\u00a0-]{0,3}\d(?:[ \u00a0-]?\d){4,8}(?!\d)/gu,
  // Norway: 912 34 567, 77 01 23 45.
  /(?<![\p{L}\d/.:-])(?:\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3}|\d{2}(?:[ \u00a0]\d{2}){3}|[2-9]\d{7})(?![\d/])/gu,
];
/** Accounts, customers, meters, cards. */
const LONG_NUMBER = /(?<![\p{L}\d])\d(?:[ .\u00a0-]?\d){7,30}(?!\d)/gu;
const DATE = /^\d{4}[-. ]\d{2}[-. ]\d{2}$|^\d{2}[-. ]\d{2}[-. ]\d{4}$/;
const STREET =
  /(?<![\p{L}\p{M}'-])(?:\p{Lu}[\p{L}\p{M}'-]{0,30} ){0,2}(?:\p{Lu}[\p{L}\p{M}-]{0,30}|\p{Ll}{0,25})(?:gata|gatan|gate|gaten|vägen|väg|vegen|veg|veien|vei|stigen|stien|plan|torget|torg|allén|alleen|gränd|backen|bakken|svingen|kroken|tunet|ringen|haugen|lia|gården|gard) {1,2}\d{1,4}(?: ?\p{L}(?![\p{L}\p{M}]))?(?:,? {0,2}\n? ?\d{3} ?\d{1,2} \p{Lu}[\p{L}\p{M}-]{1,30})?/gu;
const POST_BOX = /(?<!\p{L})(?:box|postboks|pb\.?) \d{1,5}(?!\d)/giu;
const POST_CODE = /(?<!\d)\d{3} \d{2} {1,2}\p{Lu}[\p{L}\p{M}-]{1,30}/gu;
/** `Jag heter Anna Alm`, `Hej Anna`: what comes before a name; in any case, unlike the name itself. */
const BEFORE_NAME =
  /(?<!\p{L})(?:heter|heiter|namn är|navn er|namnet er|name is|kontakta|kontakt|ring|herr|fru|mr\.?|mrs\.?|ms\.?|hej|hei|hallo|hallå|hello|hi|dear|kära|kjære)[ :]{1,2}/giu;
const NAME = /\p{Lu}[\p{L}\p{M}'-]{1,30}(?: \p{Lu}[\p{L}\p{M}'-]{1,30}){0,2}/uy;
/** First name and surname, each found by itself. */
const SEVERAL_NAMES = /\[name\](?:[ ,]{1,2}\[name\])+/g;
/** Two words with capitals inside a sentence. */
const TWO_CAPITALS =
  /(?<=[\p{Ll},;:(] )\p{Lu}\p{Ll}[\p{L}\p{M}'-]{0,30}(?: \p{Lu}\p{Ll}[\p{L}\p{M}'-]{0,30}){1,3}/gu;
const SHORTEST_SMALL_NAME = 3;
const WORD = /[\p{L}\p{M}]{2,40}/gu;

/**
 * The text without what points at a person, as far as it is found: identity numbers (right or misspelt), e-mail
 * addresses, paths of links, phone and other long numbers, street addresses, and the names given and those that
 * introduce themselves. Case references and dates stay. Cut at `MAX_MASKED_LENGTH`. A person must read it through.
 */
export function maskText(text: string, names: ReadonlySet<string>): string {
  const cut = text.slice(0, MAX_MASKED_LENGTH);
  const cases = findCaseReferences(cut);
  const numbers = [
    ...PHONES.flatMap((pattern) => spans(cut, pattern, '[phone]')),
    ...spans(cut, LONG_NUMBER, '[number]'),
  ].filter(({ start, end }) => !DATE.test(cut.slice(start, end)));
  const certain = [
    ...findIdentityNumbers(cut).map(({ start, end }) => ({
      start,
      end,
      placeholder: '[identity-number]' as const,
    })),
    ...spans(cut, IDENTITY_FORM, '[identity-number]'),
    ...spans(cut, E_MAIL, '[e-mail]'),
    ...spans(cut, LINK, '[link]'),
  ];
  const places = [STREET, POST_BOX, POST_CODE].flatMap((pattern) => spans(cut, pattern, '[street-address]'));
  const people = [
    ...introducedNames(cut),
    ...spans(cut, TWO_CAPITALS, '[name]'),
    ...spans(cut, WORD, '[name]').filter(({ start, end }) => isName(cut.slice(start, end), names)),
  ];
  // What is surer goes before what is less so where they meet.
  let found = withoutOverlaps(certain);
  for (const more of [places, outsideOf(withoutOverlaps(numbers), cases), people]) {
    found = withoutOverlaps([...found, ...outsideOf(withoutOverlaps(more), found)]);
  }
  return replaced(cut, found);
}

/** The words that people's names are made of, also as their addresses write them (`anna.alm@…`), in lower case. */
export function nameWords(people: readonly Person[]): ReadonlySet<string> {
  const written = people.flatMap(({ name, address }) => [
    name,
    address.slice(0, address.lastIndexOf('@') + 1),
  ]);
  return new Set(written.flatMap((text) => [...text.toLowerCase().matchAll(WORD)].map(([word]) => word)));
}

function introducedNames(text: string): Span[] {
  return [...text.matchAll(BEFORE_NAME)].flatMap(({ 0: before, index }) => {
    const start = index + before.length;
    NAME.lastIndex = start;
    const name = NAME.exec(text)?.[0];
    return name === undefined ? [] : [{ start, end: start + name.length, placeholder: '[name]' as const }];
  });
}

/** With or without the ending of a genitive. Two small letters are a word of the language, not a name. */
function isName(word: string, names: ReadonlySet<string>): boolean {
  if (word.length < SHORTEST_SMALL_NAME && !/^\p{Lu}/u.test(word)) return false;
  const lower = word.toLowerCase();
  return names.has(lower) || (lower.endsWith('s') && names.has(lower.slice(0, -1)));
}

function spans(text: string, pattern: RegExp, placeholder: Placeholder): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    placeholder,
  }));
}

function replaced(text: string, found: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end, placeholder } of found) {
    masked += text.slice(from, start) + placeholder;
    from = end;
  }
  return (masked + text.slice(from)).replace(SEVERAL_NAMES, '[name]');
}
