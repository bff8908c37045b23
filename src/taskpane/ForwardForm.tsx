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
  const { unwrapped, suggestion, plan } = reading;
  const { forward: draft, failure, chosenKind, isOpening } = state.work;
  const words = useMailboxWords(suggestion.unit);
  // The colleague reads it: the municipality's own language, whatever the pane speaks.
  const language = policy.languages[0] ?? 'en';
  const signature = useSignature(policy, language);

  const now = new Date();
  const target = forwardTarget(draft, plan, policy);
  const { from } = unwrapped.original;
  const kind = say(kindTexts[chosenKind ?? suggestion.kind], language);
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
  const change = (part: Partial<ForwardDraft>) => store.changeWork({ forward: { ...draft, ...part } });

  const open = async () => {
    setTried(true);
    if (!target.address) return focusField('otherAddress');
    if (isOpening) return;
    const id = unwrapped.carrier.id;
    store.changeWorkOf(id, { failure: null, isOpening: true });
    const outcome = await host.openNewMessage(id, built.form);
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
