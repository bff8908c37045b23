import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { csv } from '../lib/csv';
import type { Policy } from '../policy/policy';
import texts from '../texts/trail.texts.json';
import { trailState } from '../trail/trail-state';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { TrailList } from '../ui/TrailList';
import { useTexts } from '../ui/texts-context';
import { DoneQuestion } from './DoneQuestion';
import { decisionDeed } from './decision-deed';
import { NotCarriedNotice } from './NotCarriedNotice';
import { usePane } from './pane-context';
import { saveFile } from '../ui/save-file';
import type { ReadyReading } from './pane-state';
import { useTrailWords } from './trail-words';
import { useDraftLink } from './use-draft-link';
import { useTrail } from './use-trail';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What has been done with the message, told to whoever opens it, and the way to be done with it. */
export function TrailPart(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { store } = usePane();
  const [isAsking, setAsking] = useState(false);
  const { policy, reading } = props;
  const open = useTrail(policy, reading);
  const words = useTrailWords(policy);
  useRecordedChoices(props);
  useDraftLink(policy, reading);
  const { trail, isLoading, of, keeper, record } = open;
  useEffect(() => void keeper.read(of), [keeper, of.id, of.key]); // eslint-disable-line react-hooks/exhaustive-deps
  const { done, awaiting } = trailState(trail);
  const lines = words.story(trail);
  const [waits] = awaiting;
  const save = () =>
    saveFile(
      `${text('storyName')}.csv`,
      'text/csv;charset=utf-8',
      csv([
        (['storyWhen', 'storyWho', 'storyWhat', 'storyWeeding'] as const).map((column) => text(column)),
        ...trail.events.map((event) => [
          words.when(event.at),
          event.by,
          words.deed(event),
          event.what === 'decision' ? (event.weedingCode ?? '') : '',
        ]),
      ]),
    );
  const answered = (taken: boolean) => void record({ what: 'confirmation', taken, from: waits?.to[0] ?? '' });
  return (
    <Card heading={text('heading')}>
      <NotCarriedNotice open={open} />
      {of.privacy === 'nothing' ? <p className={styles.quiet}>{text('private')}</p> : null}
      {lines.length > 0 ? <TrailList label={text('heading')} lines={lines} /> : null}
      {lines.length === 0 && !isLoading && of.privacy !== 'nothing' ? (
        <p className={styles.quiet}>{text('nothingYet')}</p>
      ) : null}
      {waits ? (
        <>
          <p className={styles.quiet}>{text('theyAnswered', { to: words.names(waits.to) })}</p>
          <div className={styles.row}>
            <Button size="small" onClick={() => answered(true)}>
              {text('theyTake')}
            </Button>
            <Button size="small" onClick={() => answered(false)}>
              {text('theyReturn')}
            </Button>
          </div>
        </>
      ) : null}
      {isAsking ? (
        <DoneQuestion policy={policy} reading={reading} onClose={() => setAsking(false)} />
      ) : (
        <div className={styles.row}>
          {done ? null : (
            <Button size="small" disabledFocusable={isLoading} onClick={() => !isLoading && setAsking(true)}>
              {text('markDone')}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<ClipboardTaskListLtrRegular />}
            onClick={() => store.changeWork({ view: 'matters', returnTo: 'message' })}
          >
            {text('myMatters')}
          </Button>
          {trail.events.length > 0 ? (
            <Button size="small" appearance="subtle" onClick={save}>
              {text('saveStory')}
            </Button>
          ) : null}
        </div>
      )}
      {done ? <Notice intent="success">{text('isDone')}</Notice> : null}
    </Card>
  );
}

/** A kind or record decision that the person chooses while the message is open is noted; what was chosen before is not. */
function useRecordedChoices(props: { readonly policy: Policy; readonly reading: ReadyReading }): void {
  const { work } = usePane().state;
  const { record, of } = useTrail(props.policy, props.reading);
  const before = useRef({ id: of.id, kind: work.chosenKind, decision: work.recordDecision });
  useEffect(() => {
    const known = before.current;
    before.current = { id: of.id, kind: work.chosenKind, decision: work.recordDecision };
    if (known.id !== of.id) return;
    if (work.chosenKind && work.chosenKind !== known.kind) {
      void record({ what: 'kind', kind: work.chosenKind });
    }
    if (work.recordDecision && work.recordDecision !== known.decision) {
      void record(decisionDeed(work.recordDecision, props.reading.plan.record));
    }
  });
}
