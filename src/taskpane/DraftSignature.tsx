import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostFailure, SignatureOutcome } from '../host/mail-host';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import texts from '../texts/acting.texts.json';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { usePane } from './pane-context';
import { SignatureNotice } from './SignatureNotice';
import { useSignature } from './use-signature';

const useStyles = makeStyles({
  lines: { margin: 0, whiteSpace: 'pre-wrap' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The signature beside a draft: apply it, or where Outlook can't, insert it at the cursor. */
export function DraftSignature(props: { readonly policy: Policy; readonly language: TextLanguage }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { host, store } = usePane();
  const [outcome, setOutcome] = useState<HostFailure | SignatureOutcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const signature = useSignature(props.policy, props.language);
  const fillIn = () => store.changeWork({ view: 'signature', returnTo: 'message' });
  if (!signature) return <SignatureNotice onFillIn={fillIn} />;
  const canSet = host.can('set-signature');
  const apply = async () => {
    if (isBusy) return;
    setBusy(true);
    const answer = canSet
      ? await host.setSignature(signature.html, signature.text)
      : await host.insertAtCursor(signature.html, signature.text);
    setBusy(false);
    setOutcome(answer.ok ? (answer.value ?? 'set') : answer.failure);
  };
  return (
    <Card heading={text('signatureHeading')}>
      <p className={styles.lines}>{signature.text}</p>
      {canSet ? null : <Notice intent="info">{text('signatureByHand')}</Notice>}
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={() => void apply()}>
          {text(canSet ? 'applySignature' : 'insertSignature')}
        </Button>
        <Button appearance="subtle" onClick={fillIn}>
          {text('edit')}
        </Button>
      </div>
      {outcome === 'set' ? <Notice intent="success">{text('signatureApplied')}</Notice> : null}
      {outcome === 'already-there' ? <Notice intent="info">{text('signatureThere')}</Notice> : null}
      {outcome !== null && typeof outcome === 'object' ? (
        <FailureNotice failure={outcome} text={signature.text} onDismiss={() => setOutcome(null)} />
      ) : null}
    </Card>
  );
}
