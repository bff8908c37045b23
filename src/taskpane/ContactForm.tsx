import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import { knownValues } from '../templates/known-values';
import { previewText, templateText, textWithSignature } from '../templates/template-text';
import acting from '../texts/acting.texts.json';
import fieldTexts from '../texts/fields.texts.json';
import texts from '../texts/guidance.texts.json';
import { say } from '../texts/say';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { PreviewText } from '../ui/PreviewText';
import { useLanguage, useTexts } from '../ui/texts-context';
import { contactForm, contactText, mayAttach } from './contact-message';
import { FailureNotice } from './FailureNotice';
import { focusField } from './focus-field';
import { usePane } from './pane-context';
import type { ContactDraft, ReadyReading } from './pane-state';
import { SignatureNotice } from './SignatureNotice';
import { TemplateValue } from './TemplateValue';
import { useOpenMessage } from './use-open-message';
import { useSignature } from './use-signature';

/** A prepared message to one of the plan's contacts. The person checks and sends it in Outlook. */
export function ContactForm(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const action = useTexts(acting);
  const label = useTexts(fieldTexts);
  const paneLanguage = useLanguage();
  const { host, store, state } = usePane();
  const openMessage = useOpenMessage(props.reading);
  const [hasTried, setTried] = useState(false);
  const { policy, reading } = props;
  const { plan } = reading;
  const { contact: draft, failure, isOpening } = state.work;
  const contact = plan.contacts.find(({ role }) => role === draft.role);
  // A colleague reads it: the municipality's own language.
  const language = policy.languages[0] ?? 'en';
  const signature = useSignature(policy, language);
  if (!contact) return null;
  const now = new Date();
  const template = policy.templates.find(({ id }) => id === contact.template);
  const known = knownValues(reading, policy, language, now);
  const current = template
    ? templateText(template, language, known, draft.values, { now, calendar: policy })
    : null;
  const canAttach = mayAttach(plan);
  const isAttached = canAttach && (draft.attach ?? true);
  const own = contactText(reading, policy, language, isAttached);
  const preview = current ? previewText(current, known, label) : own;
  const name = textIn(contact.name, paneLanguage);
  const canOpen = host.can('open-new-message');
  const change = (part: Partial<ContactDraft>) => store.changeWork({ contact: { ...draft, ...part } });

  const open = async () => {
    setTried(true);
    if (current?.toMend) return focusField(current.toMend);
    const finished = current ? current.text : own;
    if (finished === null) return;
    const attachAs = isAttached ? say(texts.attachmentName, language) : null;
    await openMessage(
      'contact',
      contactForm(reading, contact.address, finished, language, attachAs, signature),
      name,
    );
  };

  return (
    <FormLayout
      heading={text('contactHeading', { name })}
      about={contact.address ?? text('fillInAddress')}
      onBack={() => store.changeWork({ view: 'message', failure: null })}
      action={
        canOpen ? { label: text('openMessage'), isBusy: isOpening, onRun: () => void open() } : undefined
      }
      hint={action('nothingSent')}
    >
      {contact.example ? <Notice intent="warning">{text('exampleNotice')}</Notice> : null}
      {canOpen ? null : <Notice intent="info">{action('noForwardForm')}</Notice>}
      {failure || !canOpen ? (
        <FailureNotice
          failure={failure}
          text={textWithSignature(preview, signature).text}
          onDismiss={() => store.changeWork({ failure: null })}
        />
      ) : null}
      {current?.fields.map((field) => (
        <TemplateValue
          key={field.placeholder.id}
          field={field}
          isMissing={hasTried && current.missing.includes(field.placeholder.id)}
          onValue={(value) => change({ values: { ...draft.values, [field.placeholder.id]: value } })}
          writing={{ policy, language }}
        />
      ))}
      {canAttach ? (
        <Checkbox
          label={text('attach')}
          checked={isAttached}
          onChange={(_, { checked }) => change({ attach: checked === true })}
        />
      ) : null}
      {signature ? null : (
        <SignatureNotice onFillIn={() => store.changeWork({ view: 'signature', returnTo: 'contact' })} />
      )}
      <PreviewText heading={action('preview')} text={textWithSignature(preview, signature).text} />
    </FormLayout>
  );
}
