import { createRoot } from 'react-dom/client';
import { createOutlookHost } from '../outlook/outlook-host';
import { officeReady, READY_TIME_LIMIT, type Surroundings } from '../outlook/office-ready';
import { currentTheme } from '../outlook/outlook-theme';
import { fetchTheme } from '../ui/fluent-theme';
import { fetchPolicy } from './fetch-policy';
import { PaneStore } from './pane-store';
import { App, type Start } from './App';

const container = document.getElementById('pane');
if (!container) throw new Error('taskpane.html has no element "pane"');
const root = createRoot(container);

// Not rendered before Outlook has answered: the first thing on screen is the message itself.
void officeReady(READY_TIME_LIMIT, (surroundings) => void show(surroundings)).then(show);

async function show(surroundings: Surroundings): Promise<void> {
  // A light theme is there already: nothing is waited for.
  const theme = currentTheme();
  if (theme === 'dark') await fetchTheme(theme);
  // The key: when Outlook is ready late after all, theme and language are looked up anew.
  root.render(
    <App key={surroundings} start={surroundings === 'outlook' ? startInOutlook() : { kind: surroundings }} />,
  );
}

function startInOutlook(): Start {
  try {
    const host = createOutlookHost();
    const store = new PaneStore({
      host,
      loadEngine: async () => (await import(/* webpackChunkName: "reading" */ './engine')).createEngine(),
      fetchPolicy: () => fetchPolicy({ address: window.location.href, fetch: window.fetch.bind(window) }),
      now: () => new Date(),
    });
    return { kind: 'outlook', host, store };
  } catch (error) {
    // Office.js throws here when the manifest gives too few permissions.
    return { kind: 'start-failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
