import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Policy } from '../policy/policy';
import texts from '../texts/corrections.texts.json';
import { Card } from '../ui/Card';
import { CopyText } from '../ui/CopyText';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import { saveFile } from '../ui/save-file';

const FILE_NAME = 'postgang-corrections.jsonl';

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What was learned from the person's changes: how much, the way to forget it, and the way to pass it on. */
export function CorrectionsForm(props: { readonly policy: Policy }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { host, store, state } = usePane();
  const [outcome, setOutcome] = useState<'resetDone' | 'resetFailed' | null>(null);
  const learning = store.learning();
  const count = learning?.count(host.settings) ?? 0;
  const lines = learning?.exportLines(props.policy) ?? [];
  const back = () => store.changeWork({ view: state.work.returnTo, returnTo: 'message' });

  const reset = async () => {
    const isReset = (await learning?.reset(host.settings)) ?? false;
    // What was chosen last time no longer holds for the message that is open.
    if (isReset) void store.read();
    setOutcome(isReset ? 'resetDone' : 'resetFailed');
  };

  return (
    <FormLayout heading={text('heading')} onBack={back}>
      {outcome ? (
        <Notice intent={outcome === 'resetDone' ? 'success' : 'warning'}>{text(outcome)}</Notice>
      ) : null}
      <p className={styles.text}>{howMany(count, text)}</p>
      <p className={styles.quiet}>{text('whatIsKept')}</p>
      <Reset isEmpty={count === 0 && lines.length === 0} onReset={reset} />
      <Card heading={text('exportHeading')}>
        {lines.length === 0 ? (
          <p className={styles.text}>{text('exportNone')}</p>
        ) : (
          <>
            <p className={styles.text}>{text('exportReady', { count: lines.length })}</p>
            <Notice intent="warning">{text('exportMasked')}</Notice>
            <CopyText text={lines.join('\n')} />
            <div>
              <Button onClick={() => saveFile(FILE_NAME, 'application/jsonl', `${lines.join('\n')}\n`)}>
                {text('download')}
              </Button>
            </div>
          </>
        )}
      </Card>
    </FormLayout>
  );
}

/** Asks before it forgets. The keyboard follows the question and comes back to the button. */
function Reset(props: { readonly isEmpty: boolean; readonly onReset: () => Promise<void> }) {
  const text = useTexts(texts);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (isAsking) cancel.current?.focus();
    else if (hasAsked.current) first.current?.focus();
    hasAsked.current ||= isAsking;
  }, [isAsking]);
  const run = async () => {
    if (isBusy) return;
    setBusy(true);
    await props.onReset();
    setBusy(false);
    setAsking(false);
  };
  if (!isAsking) {
    return (
      <div>
        <Button ref={first} disabledFocusable={props.isEmpty} onClick={() => setAsking(true)}>
          {text('reset')}
        </Button>
      </div>
    );
  }
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void run()}>
            {text('resetYes')}
          </Button>
          <Button size="small" ref={cancel} onClick={() => setAsking(false)}>
            {text('cancel')}
          </Button>
        </>
      }
    >
      {text('resetAsk')}
    </Notice>
  );
}

function howMany(count: number, text: ReturnType<typeof useTexts<keyof typeof texts>>): string {
  if (count === 0) return text('countNone');
  return count === 1 ? text('countOne') : text('countMany', { count });
}
