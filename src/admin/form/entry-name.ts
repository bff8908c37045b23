import { TEXT_LANGUAGES, type TextLanguage } from '../../policy/labels';
import { fieldLabel, optionLabel } from './field-words';
import type { Path } from './value-at';

/** The parts that tell one entry of a list from another; the first that there is. */
const NAMES = [
  'name',
  'what',
  'text',
  'decision',
  'role',
  'check',
  'group',
  'field',
  'placeholder',
  'id',
  'kind',
];
/** The longest name that is shown, in UTF-16 units. */
const MAX_NAME = 90;
/** So many words of a list in a condition are named. */
const MAX_WORDS = 3;

/** What an entry of a list is called, or null when nothing in it tells. */
export function entryName(value: unknown, path: Path, language: TextLanguage): string | null {
  if (typeof value === 'string') return value === '' ? null : short(value);
  if (typeof value !== 'object' || value === null) return null;
  const parts = value as Record<string, unknown>;
  const name = ownName(parts, path, language);
  if (!isObject(parts.when) || isObject(parts.what)) return name;
  // A row of guidance has no name but its id: what it is about says more.
  const about = conditionWords(parts.when, [...path, 'when'], language);
  return about === '' ? name : short([name, about].filter((each) => each !== null).join(' – '));
}

function ownName(parts: Record<string, unknown>, path: Path, language: TextLanguage): string | null {
  for (const key of NAMES) {
    const part = parts[key];
    if (typeof part === 'string' && part !== '') return short(optionLabel([...path, key], part, language));
    const text = textOf(part, language);
    if (text !== null) return short(text);
  }
  return null;
}

/** `Fråga, Felanmälan · bygglov`: the words of a condition. */
function conditionWords(when: Record<string, unknown>, path: Path, language: TextLanguage): string {
  return Object.entries(when)
    .flatMap(([key, part]) => {
      if (part === true) return [fieldLabel([...path, key], language)];
      if (!Array.isArray(part) || key === 'notMatters') return [];
      const words = part
        .slice(0, MAX_WORDS)
        .map((each) => optionLabel([...path, key], String(each), language));
      return [`${words.join(', ')}${part.length > MAX_WORDS ? ' …' : ''}`];
    })
    .join(' · ');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(part: unknown, language: TextLanguage): string | null {
  if (typeof part !== 'object' || part === null) return null;
  const texts = part as Record<string, unknown>;
  const found = [language, ...TEXT_LANGUAGES]
    .map((each) => texts[each])
    .find((each) => typeof each === 'string');
  return typeof found === 'string' && found !== '' ? found : null;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 1).trimEnd()} …` : line;
}
