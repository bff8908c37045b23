import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Policy } from '../../policy/policy';
import texts from '../../texts/admin-trial.texts.json';
import { useTexts } from '../../ui/texts-context';
import { askWorker } from './ask-worker';
import { FileDrop } from './FileDrop';
import { createTrial, type Trial } from './trial';
import { TrialDetail } from './TrialDetail';
import { TrialNotices } from './TrialNotices';
import { TrialProgress } from './TrialProgress';
import { TrialResults } from './TrialResults';
import type { JudgedRow } from './trial-row';
import { TrialSummary } from './TrialSummary';
import { useRowWords } from './use-row-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, minWidth: 0 },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  about: { margin: 0, maxWidth: '75ch', color: tokens.colorNeutralForeground2 },
});

/** Outlives the screen: the administrator goes to edit the policy and comes back to the rows. */
const pageTrial = createTrial(
  async () => {
    const { openTrialWorker } = await import(/* webpackChunkName: "trial" */ './open-trial-worker');
    return askWorker(openTrialWorker());
  },
  () => performance.now(),
);

/** Where the administrator drops saved messages and sees what the policy would suggest for each. */
export function TrialPage(props: {
  /** As it stands in the editor; null: none is open, or its shape is wrong. */
  readonly policy: Policy | null;
  /** What the person calls it: its file's name. */
  readonly policyName: string;
  /** Another one than the page's own, for tests. */
  readonly trial?: Trial;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { policy, policyName, trial = pageTrial } = props;
  const state = useSyncExternalStore(trial.subscribe, trial.read);
  const [opened, setOpened] = useState<JudgedRow | null>(null);
  const { phase, rows, judgedBy } = state;
  const isReady = policy !== null;
  useEffect(() => {
    if (isReady) void trial.prepare();
  }, [trial, isReady]);
  if (policy === null && rows.length === 0) {
    return (
      <div>
        <h3 className={styles.heading}>{text('noPolicyHeading')}</h3>
        <p className={styles.about}>{text('noPolicy')}</p>
      </div>
    );
  }
  const isBusy = phase === 'running' || phase === 'gathering';
  return (
    <div className={styles.page}>
      <p className={styles.about}>{text('about')}</p>
      {policy && !isBusy ? (
        <FileDrop onGather={(gathering) => void trial.start(gathering, policy, policyName)} />
      ) : null}
      {isBusy ? <TrialProgress state={state} onCancel={trial.cancel} /> : null}
      <TrialNotices
        state={state}
        policy={policy}
        onAgain={() => policy && void trial.again(policy, policyName)}
      />
      {judgedBy && rows.length > 0 ? (
        <>
          <TrialSummary rows={rows} />
          <TrialResults rows={rows} policy={judgedBy.policy} onOpen={setOpened} />
          {opened ? (
            <OpenedRow row={opened} policy={judgedBy.policy} trial={trial} onClose={() => setOpened(null)} />
          ) : null}
        </>
      ) : null}
    </div>
  );
}

function OpenedRow(props: {
  readonly row: JudgedRow;
  readonly policy: Policy;
  readonly trial: Trial;
  readonly onClose: () => void;
}) {
  const words = useRowWords(props.policy);
  return <TrialDetail row={props.row} words={words} explain={props.trial.explain} onClose={props.onClose} />;
}
