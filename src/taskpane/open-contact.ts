import type { PlanContact } from '../plan/plan';
import { NEW_WORK, type Work } from './pane-state';
import type { PaneStore } from './pane-store';

/** Opens the form for a message to a contact. What was typed for another contact does not go to this one. */
export function openContact(store: PaneStore, { contact: draft }: Work, { role }: PlanContact): void {
  store.changeWork({
    view: 'contact',
    failure: null,
    contact: draft.role === role ? draft : { ...NEW_WORK.contact, role },
  });
}
