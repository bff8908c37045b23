import { TEXT_LANGUAGES, type TextLanguage } from '../../policy/labels';
import type { PolicyFile } from '../../policy/policy-source';
import type texts from '../../texts/admin-mailboxes.texts.json';

/** The name of each language inside a sentence. */
export const LANGUAGE_WORDS = {
  sv: 'languageSv',
  nb: 'languageNb',
  nn: 'languageNn',
  en: 'languageEn',
} as const satisfies Record<TextLanguage, keyof typeof texts>;

/** The languages that the policy writes in, without what is none; a file may still hold anything. */
export function writtenLanguages({ languages }: PolicyFile): TextLanguage[] {
  return languages.filter((language) => TEXT_LANGUAGES.includes(language));
}
