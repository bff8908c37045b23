import { useCallback, useEffect, useReducer, useState } from 'react';
import type { PolicyFile } from '../policy/policy-source';
import { editorReducer, isUnsaved, type EditedFile, type EditorAction } from './editor-state';
import { judgeFile, type FileJudgement } from './judge-file';

/** How long the person has stopped typing before the file is judged, in ms. */
const JUDGE_AFTER = 250;

export interface Editing {
  /** Null: no file is open. */
  readonly file: EditedFile | null;
  readonly dispatch: (action: EditorAction) => void;
  readonly change: (edit: (source: PolicyFile) => PolicyFile, coalesce?: string) => void;
}

/** The file in the editor. Warns before the page is left with unsaved changes. */
export function useEditor(): Editing {
  const [file, dispatch] = useReducer(editorReducer, null);
  const change = useCallback(
    (edit: (source: PolicyFile) => PolicyFile, coalesce?: string) =>
      dispatch({ kind: 'change', edit, ...(coalesce !== undefined && { coalesce }) }),
    [],
  );
  const isWarned = file !== null && isUnsaved(file);
  useEffect(() => {
    if (!isWarned) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isWarned]);
  return { file, dispatch, change };
}

/** Judges the file when it is opened, and again whenever the person stops typing. */
export function useJudgement(file: EditedFile, name: string): FileJudgement {
  const { present } = file.history;
  const [judged, setJudged] = useState(() => judgeFile(present, name));
  useEffect(() => {
    const timer = setTimeout(() => setJudged(judgeFile(present, name)), JUDGE_AFTER);
    return () => clearTimeout(timer);
  }, [present, name]);
  return judged;
}
