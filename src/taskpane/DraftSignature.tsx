import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DraftRead } from '../host/draft-host';
import type { HostFailure, SignatureOutcome } from '../host/mail-host';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import texts from '../texts/acting.texts.json';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { usePane } from './pane-context';
import { keyOf } from './pane-state';
import { SignatureNotice } from './SignatureNotice';
import { SignaturePreview } from './SignaturePreview';
import { useSignature } from './use-signature';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The signature beside a draft: apply it, or where Outlook can't, insert it at the cursor. */
export function DraftSignature(props: { readonly policy: Policy; readonly language: TextLanguage }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { host, store } = usePane();
  const [outcome, setOutcome] = useState<HostFailure | SignatureOutcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const draft = useDraftFacts();
  const signature = useSignature(props.policy, props.language, draft);
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
      <SignaturePreview text={signature.text} language={props.language} />
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

/** What the signature depends on, as the draft stood when the pane was opened beside it. */
function useDraftFacts(): Pick<DraftRead, 'use' | 'from'> | undefined {
  const { host, state } = usePane();
  const key = keyOf(state.item);
  const [draft, setDraft] = useState<Pick<DraftRead, 'use' | 'from'>>();
  useEffect(() => {
    let isGone = false;
    void host.draft.read().then((read) => {
      if (!isGone && read) setDraft({ use: read.use, from: read.from });
    });
    return () => {
      isGone = true;
    };
  }, [host, key]);
  return draft;
}
