import { isDomainWithin } from './address';

/** Labels of a domain that say nothing of whose it is. */
const COMMON_LABELS = new Set([
  'kommune',
  'kommun',
  'www',
  'mail',
  'post',
  'com',
  'net',
  'org',
  'se',
  'no',
  'nu',
  'eu',
]);
const LEAST_LOOK_ALIKE = 5;
const HOMOGLYPHS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/[1!|]/g, 'l'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/å|ä|á|à/g, 'a'],
  [/ö|ø|ó/g, 'o'],
  [/-/g, ''],
];

/**
 * Whether a domain is dressed up as one of the municipality's own: the own domain below another one, a letter
 * changed, left out or added, or the own name with an extra word.
 */
export function isLookAlike(domain: string, own: readonly string[]): boolean {
  const candidate = domain.toLowerCase();
  return own.some((domainOfOurs) => resembles(candidate, domainOfOurs.toLowerCase()));
}

function resembles(candidate: string, own: string): boolean {
  if (isDomainWithin(candidate, own)) return false;
  // Municipal domains in Norway are handed out to municipalities only.
  if (candidate.endsWith('.kommune.no')) return false;
  if (
    candidate.startsWith(`${own}.`) ||
    candidate.includes(`.${own}.`) ||
    candidate.includes(own.replace(/\./g, '-'))
  )
    return true;
  const name = own.split('.').find((label) => !COMMON_LABELS.has(label)) ?? '';
  if (name.length < LEAST_LOOK_ALIKE) return false;
  return candidate.split('.').some((label) => {
    if (label === name) return false;
    if (label.includes(name) && /kommun|login|support|sikker|saker|konto|portal|mail|webb|\d/.test(label))
      return true;
    if (!label.includes('kommun') && Math.abs(label.length - name.length) > 1) return false;
    const plain = plainLetters(label.replace(/-?kommune?n?-?/, ''));
    if (plain.length < LEAST_LOOK_ALIKE) return false;
    return plain === plainLetters(name) || oneLetterApart(plain, plainLetters(name));
  });
}

function plainLetters(label: string): string {
  return HOMOGLYPHS.reduce((text, [written, read]) => text.replace(written, read), label);
}

/** One letter changed, left out or added. */
function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let back = 0;
  const longest = Math.min(one.length, other.length) - from;
  while (back < longest && one[one.length - 1 - back] === other[other.length - 1 - back]) back += 1;
  return Math.max(one.length, other.length) - from - back <= 1;
}
