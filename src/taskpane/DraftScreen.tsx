import { lazy, useState } from 'react';
import type { HostFailure } from '../host/mail-host';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { ownValues } from '../templates/known-values';
import {
  firstFinished,
  languageOfReply,
  previewText,
  templateText,
  textWithSignature,
} from '../templates/template-text';
import texts from '../texts/acting.texts.json';
import fieldTexts from '../texts/fields.texts.json';
import startTexts from '../texts/start.texts.json';
import { Card } from '../ui/Card';
import { FormLayout } from '../ui/FormLayout';
import { LoadingBars } from '../ui/LoadingBars';
import { Notice } from '../ui/Notice';
import { PaneLayout } from '../ui/PaneLayout';
import { PreviewText } from '../ui/PreviewText';
import { useTexts } from '../ui/texts-context';
import { DraftChecks } from './DraftChecks';
import { DraftForward } from './DraftForward';
import { DraftSignature } from './DraftSignature';
import { FailureNotice } from './FailureNotice';
import { focusField } from './focus-field';
import { usePane } from './pane-context';
import { keyOf } from './pane-state';
import { PartBoundary } from './PartBoundary';
import { PolicyNotice } from './PolicyNotice';
import { ReadingFailed } from './ReadingFailed';
import { SignatureForm } from './SignatureForm';
import { SupportButton } from './SupportButton';
import { TemplateFields } from './TemplateFields';

const SupportScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "support" */ './SupportScreen')).SupportScreen,
}));

/** The pane beside a message that is being written: templates at the cursor, and the signature. */
export function DraftScreen() {
  const text = useTexts(startTexts);
  const { state } = usePane();
  const { policy, work, reading } = state;
  if (work.view === 'support') {
    return (
      <PartBoundary isScreen label={text('starting')}>
        <SupportScreen />
      </PartBoundary>
    );
  }
  if (reading.kind === 'part-missing') {
    return (
      <PaneLayout>
        <ReadingFailed because="part-missing" />
      </PaneLayout>
    );
  }
  switch (policy.kind) {
    case 'loading':
      return (
        <PaneLayout>
          <LoadingBars label={text('starting')} />
        </PaneLayout>
      );
    case 'failed':
      return (
        <PaneLayout>
          <PolicyNotice failure={policy.failure} />
        </PaneLayout>
      );
    case 'ready':
      return work.view === 'signature' ? (
        <SignatureForm policy={policy.policy} />
      ) : (
        <InsertTemplate policy={policy.policy} />
      );
  }
}

function InsertTemplate(props: { readonly policy: Policy }) {
  const text = useTexts(texts);
  const label = useTexts(fieldTexts);
  const { host, store, state } = usePane();
  const [isBusy, setBusy] = useState(false);
  const [hasTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<HostFailure | 'inserted' | null>(null);
  const { policy } = props;
  const { reply: draft } = state.work;
  const own = policy.languages[0] ?? 'en';
  const now = new Date();
  const template =
    policy.templates.find(({ id }) => id === draft.templateId) ?? firstFinished(policy, own, now);
  if (!template) return null;
  const language: TextLanguage = languageOfReply(policy, template, own, draft.language);
  const known = ownValues(policy);
  const current = templateText(template, language, known, draft.values, { now, calendar: policy });
  const preview = previewText(current, known, label);

  const insert = async () => {
    setTried(true);
    if (current.toMend) return focusField(current.toMend);
    if (isBusy || current.text === null) return;
    setBusy(true);
    const answer = await host.insertAtCursor(textWithSignature(current.text, null).html, `${current.text}\n`);
    setBusy(false);
    setOutcome(answer.ok ? 'inserted' : answer.failure);
  };
  const change = (part: Partial<typeof draft>) => {
    setOutcome(null);
    store.changeWork({ reply: { ...draft, ...part } });
  };

  return (
    <FormLayout
      heading={text('composeHeading')}
      action={{ label: text('insert'), isBusy, onRun: () => void insert() }}
    >
      <DraftForward policy={policy} />
      <DraftChecks key={keyOf(state.item)} policy={policy} />
      {outcome === 'inserted' ? <Notice intent="success">{text('inserted')}</Notice> : null}
      {outcome !== null && outcome !== 'inserted' ? (
        <FailureNotice failure={outcome} text={preview} onDismiss={() => setOutcome(null)} />
      ) : null}
      <Card>
        <TemplateFields
          policy={policy}
          templates={policy.templates}
          current={current}
          showMissing={hasTried}
          onTemplate={(templateId) => change({ templateId })}
          onLanguage={(chosen) => change({ language: chosen })}
          onValue={(id, value) => change({ values: { ...draft.values, [id]: value } })}
        />
      </Card>
      <PreviewText heading={text('preview')} text={preview} />
      <DraftSignature policy={policy} language={language} />
      <div>
        <SupportButton />
      </div>
    </FormLayout>
  );
}
