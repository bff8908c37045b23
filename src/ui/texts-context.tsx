import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { TextLanguage } from '../policy/labels';
import { say, type Text, type TextValues } from '../texts/say';

const LanguageContext = createContext<TextLanguage>('en');

/** Gives everything below it the language of the pane. */
export function LanguageProvider(props: { readonly language: TextLanguage; readonly children: ReactNode }) {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>;
}

/** The language of the pane. */
export function useLanguage(): TextLanguage {
  return useContext(LanguageContext);
}

/** The texts of one table in the language of the pane: `text('reply')`. */
export function useTexts<Key extends string>(
  table: Readonly<Record<Key, Text>>,
): (key: Key, values?: TextValues) => string {
  const language = useLanguage();
  return useMemo(
    () => (key: Key, values?: TextValues) => say(table[key], language, values),
    [table, language],
  );
}
