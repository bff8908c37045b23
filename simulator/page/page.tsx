import { createRoot } from 'react-dom/client';
import { Desk } from '../host/desk';
import { readPageQuery } from '../host/page-query';
import { SessionClient } from '../host/session-client';
import { App } from './app';
import { DeskContext } from './desk-context';
import { offerIdle } from './simulator-idle';

async function showDesk(): Promise<void> {
  const query = readPageQuery(location.search, navigator.languages);
  const client = new SessionClient(query.session);
  offerIdle(client);
  const desk = new Desk(query, client, await client.simulator());
  document.documentElement.lang = desk.language;
  const root = document.getElementById('root');
  if (!root) throw new Error('page.html has no element with the id "root".');
  createRoot(root).render(
    <DeskContext.Provider value={desk}>
      <App />
    </DeskContext.Provider>,
  );
  await desk.start();
}

showDesk().catch((error: unknown) => {
  document.body.textContent = error instanceof Error ? error.message : String(error);
});
