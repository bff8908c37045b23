/** Letters of other scripts that look like a Latin one, and Latin letters without a mark to take off. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  у: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  // Greek
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  // Latin and Armenian
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  ո: 'n',
  օ: 'o',
  ս: 'u',
};

/** The longest domain that there is, in octets (RFC 1035 §2.3.4); a longer one is cut. */
const MAX_DOMAIN = 255;
const MARKS = /\p{M}+/gu;

/** A text as the eye takes it: small Latin letters without marks, look-alikes of other scripts replaced. */
export function asItLooks(text: string): string {
  const letters = [...text.normalize('NFKC').toLowerCase()].map((letter) => LOOKS_LIKE[letter] ?? letter);
  return letters.join('').normalize('NFD').replace(MARKS, '');
}

/** A domain as a mail program may show it: international labels (`xn--…`) decoded, in small letters. */
export function shownDomain(domain: string): string {
  return domain
    .slice(0, MAX_DOMAIN)
    .toLowerCase()
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const LARGEST = 0x7fffffff;

/** Punycode as RFC 3492 §6.2 decodes it; null for what is none. */
function decodePunycode(input: string): string | null {
  const cut = input.lastIndexOf('-');
  const output = cut > 0 ? Array.from(input.slice(0, cut), (letter) => letter.charCodeAt(0)) : [];
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = cut > 0 ? cut + 1 : 0; at < input.length;) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at++));
      if (digit < 0) return null;
      index += digit * weight;
      if (index > LARGEST) return null;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const size = output.length + 1;
    bias = adapt(index - before, size, before === 0);
    code += Math.floor(index / size);
    if (code > 0x10ffff) return null;
    index %= size;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  return -1;
}

/** RFC 3492 §6.1. */
function adapt(delta: number, size: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / size);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + 38));
}
