import { useState } from 'react';
import type { Policy } from '../policy/policy';
import { knownValues } from '../templates/known-values';
import { languageOfReply, previewText, templateText, textWithSignature } from '../templates/template-text';
import texts from '../texts/acting.texts.json';
import cautionTexts from '../texts/cautions.texts.json';
import fieldTexts from '../texts/fields.texts.json';
import guidanceTexts from '../texts/guidance.texts.json';
import startTexts from '../texts/start.texts.json';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { PreviewText } from '../ui/PreviewText';
import { useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { focusField } from './focus-field';
import { isNewMessage, openAnswer } from './open-answer';
import { usePane } from './pane-context';
import { OriginalSenderNotice } from './OriginalSenderNotice';
import type { ReadyReading, ReplyDraft } from './pane-state';
import { replyDeed } from './reply-deed';
import { SignatureNotice } from './SignatureNotice';
import { TemplateFields } from './TemplateFields';
import { useSignature } from './use-signature';
import { useTrail } from './use-trail';

const REPLY = { use: 'reply', from: null } as const;

/** Answers the original sender with a template, in the sender's language, with the person's signature. */
export function ReplyForm(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const start = useTexts(startTexts);
  const caution = useTexts(cautionTexts);
  const guidance = useTexts(guidanceTexts);
  const label = useTexts(fieldTexts);
  const { host, store, state } = usePane();
  const [hasTried, setTried] = useState(false);
  const { policy } = props;
  const { suggestion, unwrapped, plan } = props.reading;
  const { reply: draft, failure, isOpening } = state.work;
  const { record } = useTrail(policy, props.reading);

  const templates = plan.templates.flatMap((id) => policy.templates.find((each) => each.id === id) ?? []);
  const template = templates.find(({ id }) => id === draft.templateId) ?? templates[0];
  const language = template
    ? languageOfReply(policy, template, suggestion.language, draft.language)
    : (policy.languages[0] ?? 'en');
  const signature = useSignature(policy, language, REPLY);
  if (!template) return null;
  const now = new Date();
  const known = knownValues(props.reading, policy, language, now);
  const current = templateText(template, language, known, draft.values, { now, calendar: policy });
  const change = (part: Partial<ReplyDraft>) => store.changeWork({ reply: { ...draft, ...part } });
  const preview = previewText(current, known, label);
  const whole = textWithSignature(preview, signature).text;
  const sender = unwrapped.original.from;
  const name = sender?.name || sender?.address || start('noSender');

  const open = async () => {
    setTried(true);
    if (current.toMend) return focusField(current.toMend);
    if (isOpening || current.text === null) return;
    const id = unwrapped.carrier.id;
    store.changeWorkOf(id, { failure: null, isOpening: true });
    const { html } = textWithSignature(current.text, signature);
    const outcome = await openAnswer(host, props.reading, { language, text: current.text, html }, new Date());
    if (outcome.ok) void record(replyDeed(current));
    store.changeWorkOf(id, {
      isOpening: false,
      ...(outcome.ok
        ? {
            view: 'message' as const,
            handedOver: outcome.value === 'handed-over' ? current.text : null,
          }
        : { failure: outcome.failure }),
    });
  };

  return (
    <FormLayout
      heading={text('replyTo', { name })}
      about={text('about', { subject: unwrapped.original.subject.trim() || start('noSubject') })}
      onBack={() => store.changeWork({ view: 'message', failure: null })}
      action={{ label: text('openReply'), isBusy: isOpening, onRun: () => void open() }}
      hint={text('nothingSent')}
    >
      {failure ? (
        <FailureNotice failure={failure} text={whole} onDismiss={() => store.changeWork({ failure: null })} />
      ) : null}
      <OriginalSenderNotice reading={props.reading} />
      {isNewMessage(props.reading) ? <Notice intent="info">{guidance('newMessageHint')}</Notice> : null}
      {plan.replyAdvised ? null : <Notice intent="warning">{caution('no-reply-to-sender')}</Notice>}
      {sender?.address ? null : <Notice intent="warning">{text('noSenderToAnswer')}</Notice>}
      <TemplateFields
        policy={policy}
        templates={templates}
        current={current}
        showMissing={hasTried}
        onTemplate={(templateId) => change({ templateId })}
        onLanguage={(chosen) => change({ language: chosen })}
        onValue={(id, value) => change({ values: { ...draft.values, [id]: value } })}
      />
      {signature ? null : (
        <SignatureNotice onFillIn={() => store.changeWork({ view: 'signature', returnTo: 'reply' })} />
      )}
      <PreviewText heading={text('preview')} text={whole} />
    </FormLayout>
  );
}
