import type { TextLanguage } from '../policy/labels';

/** One visible text in every language of the pane. `note` tells the translator where it stands; it never ships. */
export type Text = Readonly<Record<TextLanguage, string>> & { readonly note?: string };

/** What fills the `{placeholders}` of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/**
 * A text in a language, its `{placeholders}` filled. Values go in as they are; a value that is missing is a bug and
 * throws, so that no person ever reads a placeholder.
 */
export function say(text: Text, language: TextLanguage, values: TextValues = {}): string {
  return text[language].replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${text.en}"`);
    return String(value);
  });
}

/** The language of the pane for Outlook's display language (BCP 47); Swedish, Norwegian or else English. */
export function paneLanguage(displayLanguage: string): TextLanguage {
  const primary = displayLanguage.toLowerCase().split('-')[0];
  switch (primary) {
    case 'sv':
      return 'sv';
    case 'nn':
      return 'nn';
    case 'nb':
    case 'no':
      return 'nb';
    default:
      return 'en';
  }
}
