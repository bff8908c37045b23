import type { TextLanguage } from '../../policy/labels';
import checkNames from '../../texts/check-names.texts.json';
import fieldTexts from '../../texts/fields.texts.json';
import flagTexts from '../../texts/flags.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import policyFieldTexts from '../../texts/policy-fields.texts.json';
import { say, type Text } from '../../texts/say';
import unitTexts from '../../texts/units.texts.json';
import type { Path } from './value-at';

type Table = Readonly<Record<string, Text>>;

const WORDS: Table = policyFieldTexts;

/** Where the words of some values stand already, by the field that they are chosen in. */
const VALUES: Readonly<Record<string, Table>> = {
  kinds: kindTexts,
  unit: unitTexts,
  units: unitTexts,
  flags: flagTexts,
  field: fieldTexts,
  check: checkNames,
};

/** A sentence, and the language that it is in. */
export interface Words {
  readonly text: string;
  readonly language: TextLanguage;
}

/** What a field is called. One that came later than its words is called as in the file. */
export function fieldLabel(path: Path, language: TextLanguage): string {
  const words = WORDS[nameOf(path)] ?? WORDS[lastName(path)];
  return words ? say(words, language) : readable(lastName(path));
}

/** What is said under a field; what the shape says, in English, where the page has no words of its own. */
export function fieldHelp(path: Path, shapeHelp: string, language: TextLanguage): Words | null {
  const names = nameOf(path).split('.');
  // `guidance.when.inCase` and `deadlines.when.inCase` are explained by one text.
  const keys = names.slice(0, Math.max(1, names.length - 1)).map((_, at) => names.slice(at).join('.'));
  const words = keys.map((key) => WORDS[`${key}.help`]).find((each) => each !== undefined);
  if (words) return { text: say(words, language), language };
  return shapeHelp === '' ? null : { text: shapeHelp, language: 'en' };
}

/** What a value is called that is chosen from a list; itself where the page has no words. */
export function optionLabel(path: Path, value: string, language: TextLanguage): string {
  const words = VALUES[lastName(path)]?.[value] ?? WORDS[`${lastName(path)}=${value}`] ?? WORDS[`=${value}`];
  return words ? say(words, language) : value;
}

/** `guidance.steps.text`: the names on the way, without the numbers of entries. */
function nameOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function lastName(path: Path): string {
  return String(path.filter((step) => typeof step === 'string').at(-1) ?? '');
}

/** `confirmForwardWithin` → `Confirm forward within`. */
function readable(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
