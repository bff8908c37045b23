import { AriaLiveAnnouncer, Button, FluentProvider } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { MailHost } from '../host/mail-host';
import { displayLanguage, languageWithoutOffice } from '../outlook/display-language';
import { currentTheme, onThemeChanged } from '../outlook/outlook-theme';
import { paneLanguage } from '../texts/say';
import texts from '../texts/start.texts.json';
import { EmptyState } from '../ui/EmptyState';
import { fetchTheme, fluentTheme } from '../ui/fluent-theme';
import { PaneLayout } from '../ui/PaneLayout';
import { LanguageProvider, useTexts } from '../ui/texts-context';
import { ItemScreen } from './ItemScreen';
import { PaneContext } from './pane-context';
import type { PaneStore } from './pane-store';

/** How the pane came up. */
export type Start =
  | { readonly kind: 'outlook'; readonly host: MailHost; readonly store: PaneStore }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'start-failed'; readonly detail: string };

/** The whole pane: theme and language around the screen for what is open. */
export function App(props: { readonly start: Start }) {
  const [theme, setTheme] = useState(currentTheme);
  const language = paneLanguage(
    props.start.kind === 'outlook'
      ? displayLanguage()
      : languageWithoutOffice(window.location.search, navigator.language),
  );
  const isInOutlook = props.start.kind === 'outlook';
  useEffect(() => {
    // Drawn once its colours are there: nothing flashes.
    if (isInOutlook) onThemeChanged((changed) => void fetchTheme(changed).then(() => setTheme(changed)));
  }, [isInOutlook]);
  // Before it is drawn: afterwards the whole page would be drawn twice.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = theme;
  }, [language, theme]);
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <LanguageProvider language={language}>
        {props.start.kind === 'outlook' ? (
          // Without it the notices are silent for a screen reader.
          <AriaLiveAnnouncer>
            <InOutlook host={props.start.host} store={props.start.store} />
          </AriaLiveAnnouncer>
        ) : (
          <PaneLayout>
            <NotInOutlook start={props.start} />
          </PaneLayout>
        )}
      </LanguageProvider>
    </FluentProvider>
  );
}

function InOutlook(props: { readonly host: MailHost; readonly store: PaneStore }) {
  const { store } = props;
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => afterPaint(() => void store.start()), [store]);
  return (
    <PaneContext.Provider value={{ host: props.host, store, state }}>
      <ItemScreen />
    </PaneContext.Provider>
  );
}

/**
 * What Outlook gives at once is on screen before the parts that read and suggest are fetched. The second frame from
 * now: the callbacks of the first run before it is drawn.
 */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

function NotInOutlook(props: { readonly start: Exclude<Start, { kind: 'outlook' }> }) {
  const text = useTexts(texts);
  switch (props.start.kind) {
    case 'outside':
      return <EmptyState heading={text('outsideHeading')} text={text('outsideText')} />;
    case 'unreachable':
      return (
        <EmptyState heading={text('unreachableHeading')} text={text('unreachableText')}>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {text('tryAgain')}
          </Button>
        </EmptyState>
      );
    case 'start-failed':
      return (
        <EmptyState
          heading={text('startFailedHeading')}
          text={text('startFailedText', { detail: props.start.detail })}
        />
      );
  }
}
