import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TextLanguage } from '../policy/labels';
import texts from '../texts/admin.texts.json';
import { paneLanguage, say } from '../texts/say';
import { fetchTheme, fluentTheme } from '../ui/fluent-theme';
import { LanguageProvider } from '../ui/texts-context';
import { Editor } from './Editor';
import { useMedia } from './use-media';

const useStyles = makeStyles({
  page: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
});

/** The page in which an administrator writes a municipality's policy. */
export function App() {
  const styles = useStyles();
  const theme = useTheme();
  const [language, setLanguage] = useState(() => browserLanguage(window.navigator.languages));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say(texts.title, language)} – Postgang`;
  }, [language]);
  return (
    <FluentProvider theme={fluentTheme(theme)} className={styles.page}>
      <LanguageProvider language={language}>
        <Editor onLanguage={setLanguage} />
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Light until the dark colours are there. */
function useTheme(): 'light' | 'dark' {
  const wanted = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  useEffect(() => {
    let isCurrent = true;
    void fetchTheme(wanted).then(() => isCurrent && setTheme(wanted));
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return theme;
}

/** The first of the browser's languages that the page speaks. */
function browserLanguage(languages: readonly string[]): TextLanguage {
  const spoken = languages.find((language) => /^(sv|nb|nn|no|en)\b/i.test(language));
  return paneLanguage(spoken ?? 'en');
}
