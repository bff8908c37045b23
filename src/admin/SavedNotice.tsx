import { makeStyles } from '@fluentui/react-components';
import texts from '../texts/admin.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import type { FileActions } from './use-file-actions';

const useStyles = makeStyles({ notice: { padding: '8px 16px 0' } });

/** What came of saving. */
export function SavedNotice(props: { readonly actions: FileActions; readonly problemCount: number }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { outcome, forget, hasNoCopy } = props.actions;
  if (!outcome && !hasNoCopy) return null;
  return (
    <div className={styles.notice}>
      {hasNoCopy ? <Notice intent="warning">{text('notCopied')}</Notice> : null}
      {outcome && !outcome.ok ? (
        <Notice intent="error" onDismiss={forget}>
          {text('saveFailed', { detail: outcome.failure })}
        </Notice>
      ) : null}
      {outcome?.ok ? (
        <Notice intent={props.problemCount === 0 ? 'success' : 'warning'} onDismiss={forget}>
          {text(outcome.value.how === 'written' ? 'savedAs' : 'downloaded', { name: outcome.value.name })}.{' '}
          {props.problemCount === 1 ? text('savedWithProblem') : null}
          {props.problemCount > 1 ? text('savedWithProblems', { count: props.problemCount }) : null}
        </Notice>
      ) : null}
    </div>
  );
}
