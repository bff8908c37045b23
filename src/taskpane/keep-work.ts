import type { PersonFields } from '../signature/signature-person';
import type { Work } from './pane-state';

/** Where work waits for the pane to start anew, in the session's storage. */
export const KEPT_WORK = 'postgang.work';

/** What the person has typed and chosen, by item, and what is typed in the signature form. */
export interface KeptWork {
  readonly works: ReadonlyArray<readonly [string, Work]>;
  readonly personDraft: PersonFields | null;
}

/** Lets what was typed wait for the pane to start anew; `takeKeptWork` takes it up. Where the browser refuses storage it is lost. */
export function keepWork(kept: KeptWork): void {
  try {
    // The files of a registration that did not go through are read again.
    const text = JSON.stringify(kept, (name, value: unknown) => (name === 'run' ? { kind: 'idle' } : value));
    window.sessionStorage.setItem(KEPT_WORK, text);
  } catch {
    // Reloading is still the only way on.
  }
}
