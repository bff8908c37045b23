import {
  createLightTheme,
  createDarkTheme,
  FluentProvider,
  makeStyles,
  tokens,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { AddinPane } from './addin-pane';
import { ComposeForm } from './compose-form';
import { useDesk, useWords } from './desk-context';
import { DraftTabs } from './draft-tabs';
import { DropTarget } from './drop-target';
import { FolderList } from './folder-list';
import { MessageList } from './message-list';
import { OutlookHeader } from './outlook-header';
import { ProblemBars } from './problem-bars';
import { ReadingPane } from './reading-pane';
import { SimulatorBar } from './simulator-bar';
import { usePageAddress } from './page-address';

/** Outlook's blue. */
const BRAND: BrandVariants = {
  10: '#061724',
  20: '#082338',
  30: '#0a2e4a',
  40: '#0c3b5e',
  50: '#0e4775',
  60: '#0f548c',
  70: '#115ea3',
  80: '#0f6cbd',
  90: '#2886de',
  100: '#479ef5',
  110: '#62abf5',
  120: '#77b7f7',
  130: '#96c6fa',
  140: '#b4d6fa',
  150: '#cfe4fa',
  160: '#ebf3fc',
};
const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif";
const LIGHT: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONT };
const DARK: Theme = { ...createDarkTheme(BRAND), fontFamilyBase: FONT };

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    minWidth: '900px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  columns: { flex: 1, minHeight: 0, display: 'flex', gap: '4px', padding: '4px 4px 0 4px' },
  main: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  panes: { display: 'flex' },
});

/** The whole page: the simulator's own bar, and below it what looks like Outlook on the web. */
export function App() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const [search, setSearch] = useState('');
  const { active } = desk.drafts;
  usePageAddress(desk);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      // Esc in a field or a menu belongs to that.
      const free = event.target === document.body || event.target instanceof HTMLButtonElement;
      if (event.key === 'Escape' && free && !event.defaultPrevented && !desk.drafts.active) desk.deselect();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [desk]);
  useEffect(() => {
    document.documentElement.style.colorScheme = desk.dark ? 'dark' : 'light';
  }, [desk.dark]);
  return (
    <FluentProvider theme={desk.dark ? DARK : LIGHT}>
      <DropTarget />
      <div className={styles.page}>
        <SimulatorBar />
        <OutlookHeader search={search} onSearch={setSearch} />
        <ProblemBars />
        <div className={styles.columns}>
          <FolderList />
          <MessageList search={search} />
          <main className={styles.main} aria-label={active ? words.draft : words.messageText}>
            {active ? <ComposeForm key={active.key} draft={active} /> : <ReadingPane />}
            <DraftTabs />
          </main>
          <div className={styles.panes}>
            {desk.panes.open.map((pane) => (
              <AddinPane key={pane.frame.conversationId} pane={pane} shown={pane === desk.panes.shown} />
            ))}
          </div>
        </div>
      </div>
    </FluentProvider>
  );
}
