import { type Kind, KINDS, TEXT_LANGUAGES, type TextLanguage, type Unit, UNITS } from '../../policy/labels';
import type { Mailbox } from '../../policy/policy';
import kindTexts from '../../texts/kinds.texts.json';
import { say, type Text } from '../../texts/say';
import texts from '../../texts/admin-mailboxes.texts.json';
import unitTexts from '../../texts/units.texts.json';
import { plainHeading } from './csv-columns';

type Level = NonNullable<Mailbox['level']>;

const LEVEL_TEXTS: Readonly<Record<Level, Text>> = { central: texts.levelCentral, unit: texts.levelUnit };
const TRUE_WORDS = ['ja', 'yes', 'true', 'sant', 'sann', '1', 'x', 'j', 'y'];
const FALSE_WORDS = ['nej', 'nei', 'no', 'false', 'falskt', 'falsk', 'usant', 'usann', '0', 'n'];

/** How a unit, a kind, a level and yes or no stand in a cell, in the language of the person. */
export function unitWord(unit: Unit, language: TextLanguage): string {
  return wordOf(unitTexts, unit, language);
}

export function kindWord(kind: Kind, language: TextLanguage): string {
  return wordOf(kindTexts, kind, language);
}

export function levelWord(level: Level, language: TextLanguage): string {
  return wordOf(LEVEL_TEXTS, level, language);
}

export function yesOrNo(value: boolean, language: TextLanguage): string {
  return say(value ? texts.yes : texts.no, language);
}

/** Itself when the file holds something that is no such label. */
function wordOf(table: Readonly<Record<string, Text>>, label: string, language: TextLanguage): string {
  const known = table[label];
  return known ? say(known, language) : label;
}

/** The unit that a word means, in any of the four languages or as the policy file has it; null for none. */
export function unitOf(word: string): Unit | null {
  return UNIT_WORDS.get(plainHeading(word)) ?? null;
}

export function kindOf(word: string): Kind | null {
  return KIND_WORDS.get(plainHeading(word)) ?? null;
}

export function levelOf(word: string): Level | null {
  return LEVEL_WORDS.get(plainHeading(word)) ?? null;
}

/** Yes or no in any of the four languages, also as spreadsheets write their own (`SANT`); null for another word. */
export function truthOf(word: string): boolean | null {
  const plain = plainHeading(word);
  if (TRUE_WORDS.includes(plain)) return true;
  return FALSE_WORDS.includes(plain) ? false : null;
}

function wordsOf<Label extends string>(labels: readonly Label[], table: Readonly<Record<Label, Text>>) {
  return new Map(
    labels.flatMap((label) =>
      [label, ...TEXT_LANGUAGES.map((language) => say(table[label], language))].map(
        (word): [string, Label] => [plainHeading(word), label],
      ),
    ),
  );
}

const UNIT_WORDS = wordsOf(UNITS, unitTexts);
const KIND_WORDS = wordsOf(KINDS, kindTexts);
const LEVEL_WORDS = wordsOf<Level>(['central', 'unit'], LEVEL_TEXTS);
