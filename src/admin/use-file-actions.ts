import { useCallback, useEffect, useRef, useState } from 'react';
import { failure, success, type Result } from '../lib/result';
import type { PolicyFile } from '../policy/policy-source';
import { isUnsaved } from './editor-state';
import { formatPolicy } from './file/format-policy';
import { savePolicyFile, type Saved, type WritableFile } from './file/save-policy-file';
import { dropCopy, keepCopy } from './file/unsaved-copies';
import type { Editing } from './use-editor';

/** How long after the last change a copy is kept, in ms. */
const COPY_AFTER = 500;

/** What a person wants to open when the file that is open has unsaved changes. */
export interface WantedFile {
  readonly name: string | null;
  readonly opened: PolicyFile;
  readonly present?: PolicyFile;
  readonly writable: WritableFile | null;
}

/** What can be done with the whole file. */
export interface FileActions {
  /** What the file is called, or will be when it is saved. */
  readonly name: string;
  /** True when it was saved. */
  readonly save: () => Promise<boolean>;
  /** Back to the screen to begin at; asks first when something is unsaved. */
  readonly close: () => void;
  readonly open: (wanted: WantedFile) => void;
  /** What waits for the answer to the question about unsaved changes. */
  readonly waiting: (() => void) | null;
  readonly answer: (answer: 'save' | 'go-on' | 'cancel') => Promise<void>;
  /** What came of the last save; null: nothing to say. */
  readonly outcome: Result<Saved, string> | null;
  readonly forget: () => void;
  /** The browser can keep no copy of unsaved changes. */
  readonly hasNoCopy: boolean;
}

/** Opening, saving and leaving a file without ever losing a change. */
export function useFileActions({ file, dispatch }: Editing): FileActions {
  const writable = useRef<WritableFile | null>(null);
  const [outcome, setOutcome] = useState<FileActions['outcome']>(null);
  const [waiting, setWaiting] = useState<{ readonly act: () => void } | null>(null);
  const hasNoCopy = useUnsavedCopy(file);
  const name = fileName(file?.history.present, writable.current);

  const save = useCallback(async () => {
    if (!file) return false;
    const { present } = file.history;
    const saved = await savePolicyFile(formatPolicy(present), name, writable.current);
    if (!saved.ok) {
      if (saved.failure.name === 'not-written') setOutcome(failure(saved.failure.detail));
      return false;
    }
    writable.current = saved.value.file;
    dispatch({ kind: 'saved', saved: present });
    setOutcome(success(saved.value));
    return true;
  }, [file, name, dispatch]);

  const guarded = (act: () => void) => (file && isUnsaved(file) ? setWaiting({ act }) : act());
  const leave = () => {
    if (file) dropCopy(window.localStorage, file.opened.id);
    setOutcome(null);
    writable.current = null;
  };
  return {
    name,
    save,
    outcome,
    hasNoCopy,
    forget: () => setOutcome(null),
    waiting: waiting && waiting.act,
    close: () =>
      guarded(() => {
        leave();
        dispatch({ kind: 'close' });
      }),
    open: ({ writable: target, ...wanted }) =>
      guarded(() => {
        leave();
        writable.current = target;
        dispatch({ kind: 'open', ...wanted });
      }),
    answer: async (answer) => {
      const act = waiting?.act;
      setWaiting(null);
      if (answer === 'cancel' || (answer === 'save' && !(await save()))) return;
      act?.();
    },
  };
}

/** The name of the file that is written, else the one that fits its id, which publishing asks for. */
function fileName(present: PolicyFile | undefined, writable: WritableFile | null): string {
  return writable?.name ?? `${String(present?.id ?? 'policy')}.json`;
}

/** Keeps a copy of what is not saved, for the case that the browser or the computer stops. */
function useUnsavedCopy(file: Editing['file']): boolean {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!file) return undefined;
    const { opened, name, history } = file;
    if (!isUnsaved(file)) {
      dropCopy(window.localStorage, opened.id);
      return undefined;
    }
    const timer = setTimeout(() => {
      const changedAt = new Date().toISOString();
      const copy = { changedAt, name, opened, present: history.present };
      setFailed(!keepCopy(window.localStorage, copy));
    }, COPY_AFTER);
    return () => clearTimeout(timer);
  }, [file]);
  return hasFailed;
}
