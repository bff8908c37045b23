import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  FolderOpenRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import type { TextLanguage } from '../policy/labels';
import texts from '../texts/admin.texts.json';
import { useTexts } from '../ui/texts-context';
import { isUnsaved, type EditedFile } from './editor-state';
import { LanguageChoice } from './LanguageChoice';
import { SavedNotice } from './SavedNotice';
import type { Editing } from './use-editor';
import type { FileActions } from './use-file-actions';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, minWidth: '160px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  state: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': { position: 'static', left: 'auto' },
  },
});

/** What is open, and what can be done with the whole file. */
export function TopBar(props: {
  readonly file: EditedFile;
  readonly editing: Editing;
  readonly actions: FileActions;
  readonly onLanguage: (language: TextLanguage) => void;
  readonly problemCount: number;
  readonly isListOpen: boolean;
  readonly onList: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { file, editing, actions, problemCount } = props;
  const { past, future, present } = file.history;
  const problems =
    problemCount === 0
      ? text('noProblems')
      : problemCount === 1
        ? text('problem')
        : text('problems', { count: problemCount });
  return (
    <>
      <header className={styles.bar}>
        <a className={styles.skip} href="#part">
          {text('skip')}
        </a>
        <div className={styles.title}>
          <h1 className={styles.name}>{String(present.name || text('title'))}</h1>
          <div className={styles.state}>
            {actions.name} · {text(isUnsaved(file) ? 'isUnsaved' : 'isSaved')}
          </div>
        </div>
        <div className={styles.tools} role="group" aria-label={text('tools')}>
          <Button
            appearance="subtle"
            icon={problemCount === 0 ? <CheckmarkCircleRegular /> : <ErrorCircleRegular />}
            aria-expanded={props.isListOpen}
            aria-controls="problems"
            onClick={props.onList}
          >
            {problems}
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={past.length === 0}
            onClick={() => editing.dispatch({ kind: 'undo' })}
          >
            {text('undo')}
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            disabledFocusable={future.length === 0}
            onClick={() => editing.dispatch({ kind: 'redo' })}
          >
            {text('redo')}
          </Button>
          <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={actions.close}>
            {text('openOther')}
          </Button>
          <Button appearance="primary" icon={<SaveRegular />} onClick={() => void actions.save()}>
            {text('save')}
          </Button>
          <LanguageChoice onLanguage={props.onLanguage} />
        </div>
      </header>
      <SavedNotice actions={actions} problemCount={problemCount} />
    </>
  );
}
