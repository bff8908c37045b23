import { useState } from 'react';
import { parseLocalDate } from '../deadline/local-date';
import { forwardMessage } from '../forwarding/forward-message';
import {
  answerMailbox,
  copiesSender,
  defaultConfirmBy,
  forwardTarget,
  hasItAlready,
} from '../forwarding/forward-target';
import type { Plan } from '../plan/plan';
import type { Policy } from '../policy/policy';
import texts from '../texts/acting.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import startTexts from '../texts/start.texts.json';
import { say } from '../texts/say';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { PreviewText } from '../ui/PreviewText';
import { useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { focusField } from './focus-field';
import { ForwardFields } from './ForwardFields';
import { useMailboxWords } from './mailbox-words';
import { usePane } from './pane-context';
import { withPrepared, type ForwardDraft, type ReadyReading } from './pane-state';
import { SignatureNotice } from './SignatureNotice';
import { useSignature } from './use-signature';

/** Passes the message on to a function mailbox, the original sender first in the text (OSB-28). */
export function ForwardForm(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const start = useTexts(startTexts);
  const { host, store, state } = usePane();
  const [hasTried, setTried] = useState(false);
  const { policy, reading } = props;
  const { unwrapped, suggestion, shown, recalled, plan } = reading;
  const { failure, isOpening } = state.work;
  // Where it went last time, also when it now looks like another authority's.
  const draft = {
    ...state.work.forward,
    mailboxId: state.work.forward.mailboxId ?? mailboxLastTime(reading),
  };
  const words = useMailboxWords(suggestion.unit, recalled);
  // The colleague reads it: the municipality's own language, whatever the pane speaks.
  const language = policy.languages[0] ?? 'en';
  const signature = useSignature(policy, language);

  const now = new Date();
  const target = forwardTarget(draft, plan, policy);
  const { from } = unwrapped.original;
  const kind = say(kindTexts[shown.kind], language);
  const isNotice = plan.announceOnly && !draft.includeConfidential;
  const copyToSender = draft.copyToSender ?? copiesSender(plan);
  const confirmBy = draft.confirmBy ?? defaultConfirmBy(policy, now);
  const reason = draft.reason ?? say(texts.whyDefault, language, { kind });
  const name = target.mailbox ? words.name(target.mailbox) : (target.address ?? '');
  const built = forwardMessage({
    unwrapped,
    policy,
    language,
    variant: target.isExternal ? 'external' : 'internal',
    to: target.address ? [target.address] : [],
    cc: target.isExternal && copyToSender && from?.address ? [from.address] : [],
    reason,
    responsible: draft.responsible,
    answerBy: parseLocalDate(confirmBy),
    answerTo: answerMailbox(unwrapped, policy)?.address ?? '',
    forwardedBy: host.person,
    now,
    copyOriginal: !isNotice,
    attachOriginal: !isNotice,
    neutral: isNotice,
    signature,
  });
  const canOpen = host.can('open-new-message');
  const change = (part: Partial<ForwardDraft>) =>
    store.changeWork({ forward: { ...state.work.forward, ...part } });

  const open = async () => {
    setTried(true);
    if (!target.address) return focusField('otherAddress');
    if (isOpening) return;
    const id = unwrapped.carrier.id;
    store.changeWorkOf(id, { failure: null, isOpening: true });
    const outcome = await host.openNewMessage(id, built.form);
    if (outcome.ok && target.mailbox && target.mailbox.id !== suggestedMailbox(plan)) {
      store.learn({ mailbox: target.mailbox.id });
    }
    store.changeWorkOf(id, {
      isOpening: false,
      ...(outcome.ok
        ? {
            view: 'message' as const,
            prepared: withPrepared(state.work.prepared, { action: 'forward', to: name }),
          }
        : { failure: outcome.failure }),
    });
  };

  return (
    <FormLayout
      heading={text('forwardHeading')}
      about={text('about', { subject: unwrapped.original.subject.trim() || start('noSubject') })}
      onBack={() => store.changeWork({ view: 'message', failure: null })}
      action={
        canOpen ? { label: text('openForward'), isBusy: isOpening, onRun: () => void open() } : undefined
      }
      hint={`${isNotice ? '' : `${text(built.attachmentWithheld ? 'withheld' : 'attached')} `}${text('nothingSent')}`}
    >
      {canOpen ? null : <Notice intent="info">{text('noForwardForm')}</Notice>}
      {failure || !canOpen ? (
        <FailureNotice
          failure={failure}
          text={built.text}
          onDismiss={() => store.changeWork({ failure: null })}
        />
      ) : null}
      <ForwardFields
        draft={draft}
        candidates={plan.mailboxes}
        unit={suggestion.unit}
        recalled={recalled}
        target={target}
        isConfidential={plan.announceOnly}
        copyToSender={copyToSender}
        hasItAlready={target.address !== null && hasItAlready(target.address, unwrapped)}
        showMissing={hasTried}
        reason={reason}
        confirmBy={confirmBy}
        onChange={change}
      />
      {signature ? null : (
        <SignatureNotice onFillIn={() => store.changeWork({ view: 'signature', returnTo: 'forward' })} />
      )}
      <PreviewText heading={text('preview')} text={built.text} />
    </FormLayout>
  );
}

/** The mailbox that was chosen last time and is still in use. */
function mailboxLastTime({ recalled, plan }: ReadyReading): string | null {
  return plan.mailboxes.find(({ mailbox }) => mailbox.id === recalled?.mailbox)?.mailbox.id ?? null;
}

/** Where it would go if nobody chose; what is another authority's has no mailbox here. */
function suggestedMailbox({ mailboxes, forwardVariant }: Plan): string | null {
  return forwardVariant === 'external' ? null : (mailboxes[0]?.mailbox.id ?? null);
}
