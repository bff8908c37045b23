import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Policy } from '../../policy/policy';
import texts from '../../texts/admin-trial.texts.json';
import { Notice } from '../../ui/Notice';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { MAX_FILES } from './gather-files';
import { numberText } from './number-text';
import type { TrialState } from './trial-state';

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** File names that are told; the rest is counted. */
const MOST_NAMES = 5;

/** What became of the run and of what was dropped, and what to do next. */
export function TrialNotices(props: {
  readonly state: TrialState;
  /** As it stands now. */
  readonly policy: Policy | null;
  readonly onAgain: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { phase, gathered, rows, judgedBy, took } = props.state;
  const judgedPolicy = judgedBy?.policy ?? null;
  // The editor makes the policy anew for every edit, also for one that is taken back.
  const isSame = useMemo(
    () => judgedPolicy === props.policy || JSON.stringify(judgedPolicy) === JSON.stringify(props.policy),
    [judgedPolicy, props.policy],
  );
  if (!gathered) return null;
  const total = gathered.messages.length;
  const seconds = numberText(took / 1_000, language, 1);
  const isOver = phase !== 'running' && phase !== 'gathering';
  const again = <Button onClick={props.onAgain}>{text('again')}</Button>;
  const hasChanged = isOver && rows.length > 0 && !isSame;
  return (
    <div className={styles.notices}>
      {total === 0 ? <Notice intent="warning">{text('noMessages')}</Notice> : null}
      {phase === 'finished' && total > 0 ? (
        <Notice intent="success">
          {text('finished', { done: rows.length, total, policy: judgedBy?.name ?? '', seconds })}
        </Notice>
      ) : null}
      {phase === 'cancelled' ? (
        <Notice intent="info" actions={props.policy && !hasChanged ? again : undefined}>
          {text('cancelled', { done: rows.length, total })}
        </Notice>
      ) : null}
      {phase === 'failed' ? <Notice intent="error">{text('failed')}</Notice> : null}
      {hasChanged ? (
        <Notice intent="warning" actions={props.policy ? again : undefined}>
          {text(props.policy ? 'policyChanged' : 'policyBroken')}
        </Notice>
      ) : null}
      {gathered.isTooMany ? (
        <Notice intent="warning">{text('tooMany', { limit: numberText(MAX_FILES, language) })}</Notice>
      ) : null}
      {gathered.outlookFiles.length > 0 ? (
        <Notice intent="warning">{text('outlookFiles', { names: named(gathered.outlookFiles) })}</Notice>
      ) : null}
      {gathered.others.length > 0 ? (
        <Notice intent="info">{text('others', { names: named(gathered.others) })}</Notice>
      ) : null}
    </div>
  );

  function named(paths: readonly string[]): string {
    const names = paths.slice(0, MOST_NAMES).join(', ');
    return paths.length <= MOST_NAMES
      ? names
      : text('namesAndMore', { names, count: paths.length - MOST_NAMES });
  }
}
