import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Policy, SignatureField } from '../policy/policy';
import { buildSignature } from '../signature/build-signature';
import { fieldProblem, fieldsToAsk, MAX_FIELD_LENGTH } from '../signature/signature-person';
import texts from '../texts/acting.texts.json';
import failureTexts from '../texts/failures.texts.json';
import fieldTexts from '../texts/fields.texts.json';
import personTexts from '../texts/signature-fields.texts.json';
import { Card } from '../ui/Card';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { focusField } from './focus-field';
import { usePane } from './pane-context';
import { SignaturePreview } from './SignaturePreview';
import { storeSignature } from './store-signature';

/** The person's own lines of the signature: asked once, kept in the person's mailbox. */
export function SignatureForm(props: { readonly policy: Policy }) {
  const text = useTexts(texts);
  const failure = useTexts(failureTexts);
  const label = useTexts(fieldTexts);
  const wrong = useTexts(personTexts);
  const { host, store, state } = usePane();
  const [hasTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<'saved' | 'not-saved' | null>(null);
  const { policy } = props;
  const person = state.personDraft ?? state.person;
  const own = policy.languages[0] ?? 'en';
  const signature = buildSignature(policy, person, own);
  const fields = fieldsToAsk(policy);
  const isMissing = (field: SignatureField, required: boolean) => required && !person[field]?.trim();
  const problemOf = (field: SignatureField) => fieldProblem(field, person[field] ?? '');
  const back = () => store.changeWork({ view: state.work.returnTo, returnTo: 'message' });

  const save = async () => {
    setTried(true);
    const toMend = fields.find(
      ({ field, required }) => isMissing(field, required) || problemOf(field) !== null,
    );
    if (toMend) return focusField(toMend.field);
    if (isBusy) return;
    setBusy(true);
    store.usePerson(person);
    const isStored = await storeSignature(host.settings, policy, person);
    setBusy(false);
    // Typed on meanwhile: then what is on screen is not what was saved.
    if (store.getState().personDraft !== null) return;
    // A form waits for the signature: its preview shows that it is there.
    if (isStored && state.work.returnTo !== 'message') back();
    else setOutcome(isStored ? 'saved' : 'not-saved');
  };

  return (
    <FormLayout
      heading={text('signatureHeading')}
      onBack={back}
      action={{ label: text('save'), isBusy, onRun: () => void save() }}
    >
      {outcome === 'saved' ? <Notice intent="success">{text('saved')}</Notice> : null}
      {outcome === 'not-saved' ? <Notice intent="warning">{failure('notSaved')}</Notice> : null}
      <p style={{ margin: 0 }}>{text('signatureAsk')}</p>
      {fields.map(({ field, required }) => {
        const isEmpty = hasTried && isMissing(field, required);
        const problem = hasTried ? problemOf(field) : null;
        return (
          <Field
            key={field}
            label={required ? label(field) : `${label(field)} ${text('optional')}`}
            required={required}
            validationState={isEmpty || problem ? 'error' : 'none'}
            validationMessage={isEmpty ? text('required') : problem ? wrong(problem) : undefined}
          >
            <Input
              name={field}
              maxLength={MAX_FIELD_LENGTH}
              value={person[field] ?? ''}
              onChange={(_, { value }) => {
                setOutcome(null);
                store.draftPerson({ ...person, [field]: value });
              }}
            />
          </Field>
        );
      })}
      {signature.ok ? (
        <Card heading={text('preview')}>
          <SignaturePreview text={signature.value.text} language={own} />
        </Card>
      ) : null}
    </FormLayout>
  );
}
