import type { TextLanguage } from './labels';
import type { Texts } from './policy';

/** A text of a policy in the wanted language; in the first language that it has when it lacks that one. */
export function textIn(texts: Texts, language: TextLanguage): string {
  return texts[language] ?? Object.values(texts).find((text) => text !== undefined) ?? '';
}
