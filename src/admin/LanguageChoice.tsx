import { Select } from '@fluentui/react-components';
import { TEXT_LANGUAGES, type TextLanguage } from '../policy/labels';
import texts from '../texts/admin.texts.json';
import { useLanguage, useTexts } from '../ui/texts-context';

const NAMES = { sv: 'languageSv', nb: 'languageNb', nn: 'languageNn', en: 'languageEn' } as const;

/** The choice of the page's own language. */
export function LanguageChoice(props: { readonly onLanguage: (language: TextLanguage) => void }) {
  const text = useTexts(texts);
  return (
    <Select
      value={useLanguage()}
      aria-label={text('language')}
      onChange={(_, { value }) => props.onLanguage(value as TextLanguage)}
    >
      {TEXT_LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {text(NAMES[language])}
        </option>
      ))}
    </Select>
  );
}
