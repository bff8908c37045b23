import { TEXT_LANGUAGES, type TextLanguage } from '../../src/policy/labels';
import { element, type XmlElement } from './xml';

export type LocalText = Readonly<Record<TextLanguage, string>>;

const LOCALES: Readonly<Record<TextLanguage, string>> = {
  sv: 'sv-SE',
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-US',
};

export function localeOf(language: TextLanguage): string {
  return LOCALES[language];
}

/**
 * A text with its translations. A translation that says the same is left out.
 * @param override the element's name: `Override` in the base part, `bt:Override` among the resources
 */
export function localText(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: LocalText,
  first: TextLanguage,
  override = 'bt:Override',
): XmlElement {
  const others = TEXT_LANGUAGES.filter((language) => language !== first && text[language] !== text[first]);
  return element(
    name,
    { ...attributes, DefaultValue: text[first] },
    others.map((language) => element(override, { Locale: localeOf(language), Value: text[language] })),
  );
}
