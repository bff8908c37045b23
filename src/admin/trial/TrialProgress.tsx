import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import texts from '../../texts/admin-trial.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { numberText, percentOf } from './number-text';
import type { TrialState } from './trial-state';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  words: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  // For screen readers only.
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A screen reader hears how far it is at every tenth part. */
const SAY_EVERY = 10;

/** How far the messages are judged, how fast, and a way to stop. */
export function TrialProgress(props: { readonly state: TrialState; readonly onCancel: () => void }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { phase, gathered, rows, took } = props.state;
  const isGathering = phase === 'gathering';
  const total = gathered?.messages.length ?? 0;
  const percent = percentOf(rows.length, total);
  const speed = took > 0 ? Math.round((1_000 * rows.length) / took) : 0;
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <p className={styles.words}>
          {isGathering
            ? text('gathering')
            : text('progress', {
                done: numberText(rows.length, language),
                total: numberText(total, language),
                speed: numberText(speed, language),
              })}
        </p>
        <Button onClick={props.onCancel}>{text('cancel')}</Button>
      </div>
      <ProgressBar
        thickness="large"
        aria-label={text('progressName')}
        {...(isGathering ? {} : { value: rows.length, max: Math.max(1, total) })}
      />
      <p role="status" className={styles.said}>
        {isGathering
          ? text('gathering')
          : text('progressSaid', { percent: SAY_EVERY * Math.floor(percent / SAY_EVERY) })}
      </p>
    </div>
  );
}
