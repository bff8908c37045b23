import type { TextLanguage } from '../policy/labels';
import type { PolicyProblem, PolicyProblemName, ProblemFillings } from '../policy/policy-problem';
import kinds from './kinds.texts.json';
import fields from './policy-fields.texts.json';
import texts from './policy-problems.texts.json';
import { say, type Text } from './say';
import units from './units.texts.json';

/** What is wrong with a place in a policy file, and what to do about it. */
export interface PolicyProblemText {
  /** Goes on after the name of the place, without a full stop: “is missing”. */
  readonly problem: string;
  /** A whole sentence. */
  readonly nextStep: string;
}

const TEXTS: Readonly<Record<PolicyProblemName | `${PolicyProblemName}.fix`, Text>> = texts;

type Table = Readonly<Record<string, Text>>;
const KINDS: Table = kinds;
const UNITS: Table = units;
const FIELDS: Table = fields;

/** What an id is called on screen, by the name of the value that holds it. */
const LABELS: Readonly<Record<string, (id: string) => Text | undefined>> = {
  decision: (id) => FIELDS[`decision=${id}`],
  kind: (id) => KINDS[id],
  language: (id) => FIELDS[`languages=${id}`],
  role: (id) => FIELDS[`role=${id}`],
  unit: (id) => UNITS[id],
};

/** The words for a problem in a language. */
export function policyProblemText(
  { name, values }: Pick<PolicyProblem, 'name' | 'values'>,
  language: TextLanguage,
): PolicyProblemText {
  const shown = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, shownValue(key, value, language)]),
  );
  return {
    problem: say(TEXTS[name], language, shown),
    nextStep: say(TEXTS[`${name}.fix`], language, shown),
  };
}

function shownValue(key: string, value: ProblemFillings[string], language: TextLanguage): string | number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return listed(key, value, language);
  if (key === 'received') return received(value, language);
  const label = LABELS[key];
  return label ? named(value, label(value), language) : value;
}

/** An id is English already; in other languages its words come first, as the page shows them. */
function named(id: string, label: Text | undefined, language: TextLanguage): string {
  return label && language !== 'en' ? `${say(label, language)} ("${id}")` : `"${id}"`;
}

function listed(key: string, values: readonly string[], language: TextLanguage): string {
  const locale = language === 'en' ? 'en-GB' : language;
  switch (key) {
    case 'allowed':
      return new Intl.ListFormat(locale, { type: 'disjunction' }).format(values);
    case 'mailboxes':
      return new Intl.ListFormat(locale).format(values.map((id) => `"${id}"`));
    default:
      return values.join(', ');
  }
}

function received(value: string, language: TextLanguage): string {
  if (value === 'Object') return say(texts['received-object'], language);
  return value === 'Array' ? say(texts['received-list'], language) : value;
}
