import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { registrationErrors, registrationWarnings } from '../diarium/check-registration';
import { registratorMessage } from '../diarium/connectors/registrator-mail';
import { textIn } from '../policy/text-in';
import type { Kind } from '../policy/labels';
import type { Policy } from '../policy/policy';
import actingTexts from '../texts/acting.texts.json';
import texts from '../texts/registration.texts.json';
import startTexts from '../texts/start.texts.json';
import { CopyText } from '../ui/CopyText';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { PaneSelect } from '../ui/PaneSelect';
import { useLanguage, useTexts } from '../ui/texts-context';
import { focusField } from './focus-field';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { RegistrationDocuments } from './RegistrationDocuments';
import { MoreRegistrationFields, RegistrationFields } from './RegistrationFields';
import { RegistrationOutcome, RegistrationProgress } from './RegistrationOutcome';
import { useTrailWords } from './trail-words';
import { useRegistration, type OpenWay } from './use-registration';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const ACTIONS = {
  'registrator-mail': { label: 'doRegistratorMail', hint: 'hintRegistratorMail' },
  noark5: { label: 'doRegister', hint: 'hintRegister' },
  webhook: { label: 'doRegister', hint: 'hintRegister' },
  export: { label: 'doDownload', hint: 'hintDownload' },
  'cover-sheet': { label: 'doPrint', hint: 'hintPrint' },
} as const;

/** Registers the message: filled in, checked by a person, sent by one of the policy's ways (OSB-52, OSB-53, HAS-13). */
export function RegistrationForm(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const acting = useTexts(actingTexts);
  const start = useTexts(startTexts);
  const styles = useStyles();
  const language = useLanguage();
  const { host, store, state } = usePane();
  const [hasTried, setTried] = useState(false);
  const { policy, reading } = props;
  const { original } = reading.unwrapped;
  const desk = useRegistration(policy, reading);
  // Not at the heading: office.js takes Tab over, and from what is no control it leads out of the pane. Enter registers.
  useEffect(() => focusField('title'), []);
  const { work, registration, way, ways, registeredAs, handedIn, prepared } = desk;
  const words = useTrailWords(policy);
  const { run } = work;
  const errors = registrationErrors(registration, policy);
  const found = run.kind === 'failed' && run.failure.kind === 'already-registered' ? run.failure : null;
  const earlier = found ? [found.caseReference || text('beforeUnknown')] : registeredAs;
  const isRunning = run.kind === 'reading' || run.kind === 'sending';
  const isThere = earlier.length > 0 || handedIn !== null;
  const needsReason = isThere && run.kind !== 'done' && work.reason.trim() === '';

  const submit = (withoutMissing: boolean) => {
    setTried(true);
    if (errors[0]) return focusField(errors[0].field);
    if (needsReason) return focusField('again');
    void desk.submit(withoutMissing);
  };
  const onEnter = (event: FormEvent) => {
    event.preventDefault();
    if (!isRunning && run.kind !== 'done') submit(false);
  };
  const isMail = way?.chosen.kind === 'registrator-mail';
  const cannotOpen = isMail && !host.can('open-new-message');
  const action = way && !isRunning && run.kind !== 'done' && !cannotOpen ? ACTIONS[way.chosen.kind] : null;

  return (
    <FormLayout
      heading={text('heading')}
      about={acting('about', { subject: original.subject.trim() || start('noSubject') })}
      onBack={() => store.changeWork({ view: 'message', failure: null })}
      action={action ? { label: text(action.label), isBusy: false, onRun: () => submit(false) } : undefined}
      hint={action ? text(action.hint) : undefined}
    >
      {isRunning ? <RegistrationProgress {...run} onCancel={desk.cancel} /> : null}
      <RegistrationOutcome
        desk={desk}
        onSubmit={submit}
        onConfirm={(caseNumber) =>
          store.changeWork({
            view: 'reply',
            reply: {
              ...state.work.reply,
              templateId: templateWithCaseNumber(policy, reading.shown.kind) ?? state.work.reply.templateId,
              values: { ...state.work.reply.values, caseNumber },
            },
          })
        }
      />
      {cannotOpen || (run.kind === 'failed' && run.failure.kind === 'host' && isMail) ? mailToCopy() : null}
      {isRunning || run.kind === 'done' ? null : (
        <form className={styles.form} onSubmit={onEnter} noValidate>
          {prepared && !isThere ? (
            <Notice intent="info">{text('beforePrepared', { when: words.when(prepared.at) })}</Notice>
          ) : null}
          {isThere ? (
            <>
              <Notice intent="warning">
                {earlier.length > 0 || !handedIn
                  ? text('before', { reference: earlier.join(', ') })
                  : text('beforeHandedIn', { when: words.when(handedIn.at) })}
              </Notice>
              <Field
                label={text('reason')}
                required
                validationState={hasTried && needsReason ? 'error' : 'none'}
                validationMessage={hasTried && needsReason ? text('reasonMissing') : undefined}
              >
                <Input
                  name="again"
                  value={work.reason}
                  onChange={(_, { value }) => desk.change({ reason: value })}
                />
              </Field>
            </>
          ) : null}
          <RegistrationFields
            policy={policy}
            registration={registration}
            errors={hasTried ? errors : []}
            warnings={registrationWarnings(registration)}
            onChange={desk.edit}
          />
          <RegistrationDocuments
            registration={registration}
            sendsFiles={way?.connector.needsFiles === true}
            onChange={desk.edit}
          />
          {ways.length > 1 ? (
            <Field
              label={text('way')}
              hint={
                desk.lacking.length > 0
                  ? text('wayNeedsFiles', { ways: desk.lacking.map(nameOf).join(', ') })
                  : undefined
              }
            >
              <PaneSelect
                value={String(way?.index ?? 0)}
                onChange={(_, { value }) => desk.change({ way: Number(value), run: { kind: 'idle' } })}
              >
                {ways.map((each) => (
                  <option key={each.index} value={each.index}>
                    {nameOf(each)}
                  </option>
                ))}
              </PaneSelect>
            </Field>
          ) : null}
          <MoreRegistrationFields policy={policy} registration={registration} onChange={desk.edit} />
          {/* Enter in any field registers. */}
          <button type="submit" hidden />
        </form>
      )}
    </FormLayout>
  );

  /** The message to the registrar to take along, where Outlook does not open it. */
  function mailToCopy() {
    if (way?.chosen.kind !== 'registrator-mail') return null;
    const submission = { registration, documents: [], overrideReason: work.reason, now: new Date() };
    return <CopyText text={registratorMessage(submission, way.chosen.mailbox, desk.context).text} />;
  }

  function nameOf({ chosen }: OpenWay): string {
    switch (chosen.kind) {
      case 'registrator-mail': {
        const mailbox = policy.mailboxes.find(({ id }) => id === chosen.mailbox);
        return text('wayRegistratorMail', {
          name: mailbox ? textIn(mailbox.name, language) : chosen.mailbox,
        });
      }
      case 'noark5':
        return text('wayNoark5');
      case 'webhook':
        return text('wayWebhook');
      case 'cover-sheet':
        return text('wayCoverSheet');
      case 'export':
        return text(
          ({ 'fiks-arkiv': 'wayFiksArkiv', 'fgs-1': 'wayFgs1', 'fgs-2': 'wayFgs2' } as const)[chosen.format],
        );
    }
  }
}

/** The reply that tells the number, which the sender is to quote later (LAV-11); null when the policy has none. */
function templateWithCaseNumber({ templates }: Policy, kind: Kind): string | null {
  const telling = templates.filter(({ text }) =>
    Object.values(text).some((words) => words?.includes('{{caseNumber}}')),
  );
  return (telling.find(({ kinds }) => kinds.includes(kind)) ?? telling[0])?.id ?? null;
}
