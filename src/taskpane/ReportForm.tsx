import { Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { senderCredibility } from '../credibility/credibility';
import { suspicionReport } from '../credibility/suspicion-report';
import { isWholeAddress } from '../forwarding/forward-target';
import type { Policy } from '../policy/policy';
import acting from '../texts/acting.texts.json';
import texts from '../texts/guidance.texts.json';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { PreviewText } from '../ui/PreviewText';
import { useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { itContact } from './first-actions';
import { focusField } from './focus-field';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { useOpenMessage } from './use-open-message';
import { useSignature } from './use-signature';

/** Reports a suspicious message to those who look after the computers (LAV-5, VIM-28). */
export function ReportForm(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const action = useTexts(acting);
  const { host, store, state } = usePane();
  const openMessage = useOpenMessage(props.reading);
  const [hasTried, setTried] = useState(false);
  const { policy, reading } = props;
  const { unwrapped, suggestion, plan } = reading;
  const { failure, isOpening, reportTo } = state.work;
  // Those who look after the computers read the municipality's own language.
  const language = policy.languages[0] ?? 'en';
  const signature = useSignature(policy, language);
  const facts = useMemo(() => senderCredibility(unwrapped, policy), [unwrapped, policy]);
  const contact = itContact(plan.contacts);
  const to = (reportTo ?? contact?.address ?? '').trim();
  const words = suggestion.reasons
    .filter((reason) => reason.for === 'suspicious')
    .map((reason) => reason.text);
  const report = suspicionReport({ unwrapped, facts, words, to, policy, language, signature });
  const canOpen = host.can('open-new-message');
  const isMissing = hasTried && !isWholeAddress(to);

  const open = async () => {
    setTried(true);
    if (!isWholeAddress(to)) return focusField('reportTo');
    await openMessage('report', report.form, to);
  };

  return (
    <FormLayout
      heading={text('reportHeading')}
      about={text('reportHint')}
      onBack={() => store.changeWork({ view: 'message', failure: null })}
      action={
        canOpen ? { label: text('openReport'), isBusy: isOpening, onRun: () => void open() } : undefined
      }
      hint={action('nothingSent')}
    >
      {contact?.phone ? <Notice intent="warning">{text('clicked', { phone: contact.phone })}</Notice> : null}
      {canOpen ? null : <Notice intent="info">{action('noForwardForm')}</Notice>}
      {failure || !canOpen ? (
        <FailureNotice
          failure={failure}
          text={report.text}
          onDismiss={() => store.changeWork({ failure: null })}
        />
      ) : null}
      <Field
        label={text('to')}
        required
        hint={contact?.example && to === contact.address ? text('exampleContact') : undefined}
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? action('addressInvalid') : undefined}
      >
        <Input
          name="reportTo"
          type="email"
          value={reportTo ?? contact?.address ?? ''}
          onChange={(_, { value }) => store.changeWork({ reportTo: value })}
        />
      </Field>
      <PreviewText heading={action('preview')} text={report.text} />
    </FormLayout>
  );
}
