import { useCallback, useEffect, useRef, useState } from 'react';
import { checkDraft } from '../checks/check-draft';
import type { Finding } from '../checks/finding';
import { originalOfDraft } from '../handover/known-original';
import type { DraftRead } from '../host/draft-host';
import type { Policy } from '../policy/policy';
import { usePane } from './pane-context';

/** Milliseconds between two readings of a draft that is on screen. */
const READ_AGAIN = 4_000;

/** What the checks say about the draft as it stood when it was last read. */
export interface DraftChecked {
  readonly draft: DraftRead;
  readonly findings: readonly Finding[];
}

/**
 * Reads and checks the draft: at once, when a receiver is added or taken out, when the pane gets the focus, and every few
 * seconds while it can be seen. One reading at a time: what is asked for meanwhile is one more reading afterwards.
 */
export function useDraftChecks(policy: Policy): {
  readonly checked: DraftChecked | null;
  readonly readAgain: () => Promise<void>;
} {
  const { host, state } = usePane();
  const [draft, setDraft] = useState<DraftRead | null>(null);
  const reading = useRef<Promise<void> | null>(null);
  const isWanted = useRef(false);
  const isGone = useRef(false);

  const surroundings = (text: string) => {
    const conversationId = state.item.kind === 'draft' ? state.item.conversationId : '';
    const original = originalOfDraft(host.settings.read('originals'), conversationId, text);
    return { person: state.person, ...original };
  };

  const readAgain = useCallback((): Promise<void> => {
    isWanted.current = true;
    reading.current ??= (async () => {
      while (isWanted.current && !isGone.current) {
        isWanted.current = false;
        const read = await host.draft.read();
        if (!isGone.current && read) setDraft(read);
      }
      reading.current = null;
    })();
    return reading.current;
  }, [host]);

  useEffect(() => {
    isGone.current = false;
    const read = () => {
      if (document.visibilityState === 'visible' && !isGone.current) void readAgain();
    };
    read();
    host.draft.onReceiversChanged(read);
    window.addEventListener('focus', read);
    const timer = setInterval(() => {
      if (!reading.current) read();
    }, READ_AGAIN);
    return () => {
      isGone.current = true;
      window.removeEventListener('focus', read);
      clearInterval(timer);
    };
  }, [host, readAgain]);

  const checked = draft && { draft, findings: checkDraft(draft, policy, surroundings(draft.text)) };
  return { checked, readAgain };
}
