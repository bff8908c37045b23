import { KEPT_WORK, type KeptWork } from './keep-work';
import { NEW_WORK, type Work } from './pane-state';

/**
 * What `keepWork` let wait, once: it is taken away. Null when nothing waits or it can't be read. A newer version may have
 * kept it or may read it: what is missing is as for a new message, and nothing counts as being opened just now.
 */
export function takeKeptWork(open: () => Pick<Storage, 'getItem' | 'removeItem'>): KeptWork | null {
  try {
    // Where the browser blocks it, a mere look throws.
    const storage = open();
    const text = storage.getItem(KEPT_WORK);
    if (text === null) return null;
    storage.removeItem(KEPT_WORK);
    const { works, personDraft } = JSON.parse(text, withDates) as KeptWork;
    return { works: works.map(([key, work]) => [key, whole(work)] as const), personDraft };
  } catch {
    return null;
  }
}

function whole(kept: Work): Work {
  const { reply, forward, contact, registration } = NEW_WORK;
  return {
    ...NEW_WORK,
    ...kept,
    reply: { ...reply, ...kept.reply },
    forward: { ...forward, ...kept.forward },
    contact: { ...contact, ...kept.contact },
    registration: { ...registration, ...kept.registration },
    failure: null,
    isOpening: false,
  };
}

/** The one instant in it: when a message that is to be registered was received. */
function withDates(name: string, value: unknown): unknown {
  return name === 'received' && typeof value === 'string' ? new Date(value) : value;
}
