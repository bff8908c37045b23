import { createContext, useContext } from 'react';
import type { MailHost } from '../host/mail-host';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

/** What every screen in Outlook works with. */
export interface Pane {
  readonly host: MailHost;
  readonly store: PaneStore;
  readonly state: PaneState;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane's host, store and state; only below `PaneContext.Provider`. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane outside PaneContext.Provider');
  return pane;
}
