import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RecordDecision } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import actingTexts from '../texts/acting.texts.json';
import texts from '../texts/trail.texts.json';
import type { Deed } from '../trail/trail';
import { trailState } from '../trail/trail-state';
import { Notice } from '../ui/Notice';
import { PaneSelect } from '../ui/PaneSelect';
import { useLanguage, useTexts } from '../ui/texts-context';
import { focusPlace } from '../ui/focus-place';
import { decisionDeed } from './decision-deed';
import { focusField } from './focus-field';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { useTrailWords } from './trail-words';
import { useTrail } from './use-trail';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, outlineStyle: 'none' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * Before a message is done: what happens to the record (HAS-22). Nothing is chosen beforehand, since the judgement is a
 * person's; done without a decision needs a reason.
 */
export function DoneQuestion(props: {
  readonly policy: Policy;
  readonly reading: ReadyReading;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const acting = useTexts(actingTexts);
  const language = useLanguage();
  const { work } = usePane().state;
  const { policy, reading, onClose } = props;
  const { trail, record } = useTrail(policy, reading);
  const words = useTrailWords(policy);
  const state = trailState(trail);
  const [decision, setDecision] = useState<RecordDecision | ''>(work.recordDecision ?? state.decision ?? '');
  const [without, setWithout] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusPlace(heading.current), []);
  const { record: decisions, forbids } = reading.plan;
  const offered = decisions.offered.filter(
    (one) => !(one.decision === 'register' && forbids.includes('register')),
  );
  const [waits] = state.awaiting;

  const finish = (...deeds: readonly Deed[]) => {
    void record(...deeds);
    onClose();
  };
  const done = () => {
    setTried(true);
    if (without !== null) {
      if (without.trim() === '') return focusField('without');
      return finish({ what: 'done', without: without.trim() });
    }
    if (decision === '') return focusField('recordDecision');
    const isNew = decision !== state.decision;
    finish(...(isNew ? [decisionDeed(decision, decisions)] : []), { what: 'done', without: '' });
  };
  return (
    <section className={styles.box} aria-label={text('askDecision')}>
      <h3 className={styles.heading} tabIndex={-1} ref={heading}>
        {text('askDecision')}
      </h3>
      <p className={styles.text}>{text('whyDecision')}</p>
      {waits ? <Notice intent="warning">{text('stillAwaits', { to: words.names(waits.to) })}</Notice> : null}
      {without === null ? (
        <Field
          label={text('decision')}
          required
          validationState={hasTried && decision === '' ? 'error' : 'none'}
          validationMessage={hasTried && decision === '' ? acting('required') : undefined}
        >
          <PaneSelect
            name="recordDecision"
            value={decision}
            onChange={(_, { value }) => setDecision(value as RecordDecision | '')}
          >
            <option value="">{text('chooseDecision')}</option>
            {offered.map((one) => {
              const name = textIn(one.name, language);
              return (
                <option key={one.decision} value={one.decision}>
                  {one.decision === decisions.suggested ? text('suggested', { name }) : name}
                </option>
              );
            })}
          </PaneSelect>
        </Field>
      ) : (
        <Field
          label={text('whyWithout')}
          required
          validationState={hasTried && without.trim() === '' ? 'error' : 'none'}
          validationMessage={hasTried && without.trim() === '' ? acting('required') : undefined}
        >
          <Input name="without" value={without} onChange={(_, { value }) => setWithout(value)} />
        </Field>
      )}
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={done}>
          {text(without === null ? 'markDone' : 'doneAnyway')}
        </Button>
        {without === null ? (
          <Button
            size="small"
            onClick={() => {
              setTried(false);
              setWithout('');
            }}
          >
            {text('doneAnyway')}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text('cancel')}
        </Button>
      </div>
    </section>
  );
}
