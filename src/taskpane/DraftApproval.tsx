import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { draftFingerprint } from '../checks/approval';
import type { Finding } from '../checks/finding';
import { MAX_REASON } from '../handover/kept-reasons';
import type { DraftRead } from '../host/draft-host';
import type { HostFailure } from '../host/mail-host';
import texts from '../texts/compose.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { eventsRun } from './events-run';
import { approveDraft } from './keep-reason';
import { usePane } from './pane-context';

/**
 * Sends all the same, with a reason. Only where the events run that would stop the message: the address of the pane says
 * so (`eventsRun`).
 */
export function DraftApproval(props: { readonly draft: DraftRead; readonly findings: readonly Finding[] }) {
  const text = useTexts(texts);
  const { host } = usePane();
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [approved, setApproved] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  if (!eventsRun()) return null;
  const { draft, findings } = props;
  const approve = async () => {
    setTried(true);
    if (isBusy || reason.trim() === '') return;
    setBusy(true);
    const outcome = await approveDraft(host, draft, findings, reason, new Date());
    setBusy(false);
    setFailure(outcome.ok ? null : outcome.failure);
    setApproved(outcome.ok ? draftFingerprint(draft) : null);
    setKept(outcome.ok && outcome.value === 'kept');
  };
  const isEmpty = hasTried && reason.trim() === '';
  return (
    <>
      <Field
        label={text('reason')}
        hint={text(draft.use === 'new' ? 'reasonHintNew' : 'reasonHint')}
        validationState={isEmpty ? 'error' : 'none'}
        validationMessage={isEmpty ? text('reasonNeeded') : undefined}
      >
        <Textarea value={reason} maxLength={MAX_REASON} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button disabledFocusable={isBusy} onClick={() => void approve()}>
        {text('approve')}
      </Button>
      {approved === draftFingerprint(draft) ? (
        <Notice intent={isKept ? 'success' : 'warning'}>
          {text(isKept ? (draft.use === 'new' ? 'approvedNew' : 'approved') : 'approvedNotKept')}
        </Notice>
      ) : null}
      {failure ? <Notice intent="error">{text('notApproved', { detail: failure.detail })}</Notice> : null}
    </>
  );
}
