import { useEffect, useState } from 'react';
import type { TextLanguage } from '../policy/labels';
import { DiscardDialog } from './DiscardDialog';
import { DropZone } from './DropZone';
import { editorKey } from './editor-keys';
import { readPolicyFile, type OpenFailure } from './file/open-policy-file';
import type { ChosenFile } from './file/choose-file';
import { OpenFailed } from './OpenFailed';
import { StartScreen } from './StartScreen';
import { useEditor } from './use-editor';
import { useFileActions } from './use-file-actions';
import { Workspace } from './Workspace';

/** The screen to begin at, or the open file. Files can be dropped on either. */
export function Editor(props: { readonly onLanguage: (language: TextLanguage) => void }) {
  const editing = useEditor();
  const actions = useFileActions(editing);
  const [failed, setFailed] = useState<{ readonly name: string; readonly why: OpenFailure } | null>(null);
  const { file, dispatch } = editing;
  const { save, open } = actions;
  const openFile = async ({ file: chosen, writable }: ChosenFile) => {
    setFailed(null);
    const read = await readPolicyFile(chosen);
    if (read.ok) open({ name: chosen.name, opened: read.value, writable });
    else setFailed({ name: chosen.name, why: read.failure });
  };
  useEffect(() => {
    if (!file) return undefined;
    const listen = (event: KeyboardEvent) => {
      const key = editorKey(event);
      if (key === null) return;
      event.preventDefault();
      if (key === 'save') void save();
      else dispatch({ kind: key });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [file, save, dispatch]);
  const notice = failed ? <OpenFailed {...failed} onDismiss={() => setFailed(null)} /> : null;
  return (
    <DropZone onFile={(chosen) => void openFile(chosen)}>
      {file ? (
        <>
          {notice}
          <Workspace
            key={file.session}
            file={file}
            editing={editing}
            actions={actions}
            onLanguage={props.onLanguage}
          />
        </>
      ) : (
        <StartScreen
          notice={notice}
          onFile={(chosen) => void openFile(chosen)}
          onOpen={open}
          onLanguage={props.onLanguage}
        />
      )}
      {actions.waiting && file ? <DiscardDialog file={file} onAnswer={actions.answer} /> : null}
    </DropZone>
  );
}
