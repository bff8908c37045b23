import { useState } from 'react';
import { formatInstant } from '../deadline/local-date';
import { forwardIntroduction, forwardMessage, type ForwardRequest } from '../forwarding/forward-message';
import { answerMailbox } from '../forwarding/forward-target';
import { possibleWays, type ReadyForward } from '../forwarding/forward-ways';
import type { Plan } from '../plan/plan';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import texts from '../texts/acting.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import startTexts from '../texts/start.texts.json';
import receiverTexts from '../texts/receivers.texts.json';
import trailTexts from '../texts/trail.texts.json';
import { say } from '../texts/say';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { PreviewText } from '../ui/PreviewText';
import { useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { focusField } from './focus-field';
import { forwardChoices } from './forward-choices';
import { ForwardFields } from './ForwardFields';
import { ForwardReceivers } from './ForwardReceivers';
import { ForwardWayField } from './ForwardWayField';
import { keepHandOver } from './hand-over';
import { useMailboxWords } from './mailbox-words';
import { usePane } from './pane-context';
import type { ForwardDraft, ReadyReading } from './pane-state';
import { SignatureNotice } from './SignatureNotice';
import { useSignature } from './use-signature';
import { useTrail } from './use-trail';

/** Passes the message on to a function mailbox, the original sender first in the text (OSB-28). */
export function ForwardForm(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const start = useTexts(startTexts);
  const { host, store, state } = usePane();
  const said = useTexts(trailTexts);
  const [hasTried, setTried] = useState(false);
  const [isHandedOver, setHandedOver] = useState(false);
  const { policy, reading } = props;
  const { trail, record, of } = useTrail(policy, reading);
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
  const choices = forwardChoices(draft, reading, policy, trail, state.work.recordDecision, now);
  const { target, copies, cc, asksForAnswer, answerBy, confirmBy } = choices;
  const kind = say(kindTexts[shown.kind], language);
  const isNotice = plan.announceOnly && !draft.includeConfidential;
  const reason =
    draft.reason ?? (privately(plan, policy, language) || say(texts.whyDefault, language, { kind }));
  const name = target.mailbox ? words.name(target.mailbox) : (target.address ?? '');
  const request: ForwardRequest = {
    unwrapped,
    policy,
    language,
    variant: target.isExternal ? 'external' : 'internal',
    to: target.address ? [target.address] : [],
    cc,
    reason,
    // Of several receivers exactly one is responsible: the one it is addressed to (OSB-30, OSB-46).
    responsible: choices.appointed || (copies.length > 0 ? name : ''),
    appointed: choices.appointed,
    answerBy,
    answerTo: asksForAnswer ? (answerMailbox(unwrapped, policy)?.address ?? '') : '',
    forwardedBy: host.person,
    now,
    copyOriginal: !isNotice,
    attachOriginal: !isNotice,
    neutral: isNotice,
    signature,
  };
  const built = forwardMessage(request);
  const ready: ReadyForward = {
    forward: built,
    handOver: {
      conversationId: unwrapped.carrier.conversationId,
      id: of.id,
      key: of.key,
      to: request.to,
      cc,
      ...forwardIntroduction(request),
      answerBy,
      at: now.getTime(),
    },
    mustNotCarryAll: plan.announceOnly || built.attachmentWithheld,
  };
  const ways = possibleWays((ability) => host.can(ability), ready, policy);
  const way = ways.find(({ id }) => id === draft.way) ?? ways[0];
  const change = (part: Partial<ForwardDraft>) =>
    store.changeWork({ forward: { ...state.work.forward, ...part } });

  const open = async () => {
    setTried(true);
    if (!target.address) return focusField('otherAddress');
    if (choices.twice.length > 0 && !draft.sendTwice) return focusField('sendTwice');
    if (isOpening || !way || choices.shownToOutsiders.length > 0) return;
    const { id } = of;
    store.changeWorkOf(id, { failure: null, isOpening: true });
    const outcome = await way.run({ host, keep: keepHandOver }, ready);
    if (!outcome.ok) return store.changeWorkOf(id, { isOpening: false, failure: outcome.failure });
    if (target.mailbox && target.mailbox.id !== suggestedMailbox(plan)) {
      store.learn({ mailbox: target.mailbox.id });
    }
    void record({ what: 'forward', stage: 'prepared', to: [target.address, ...copies], answerBy });
    const isOpened = outcome.value === 'opened';
    setHandedOver(!isOpened);
    store.changeWorkOf(id, { isOpening: false, ...(isOpened ? { view: 'message' as const } : {}) });
  };

  return (
    <FormLayout
      heading={text('forwardHeading')}
      about={text('about', { subject: unwrapped.original.subject.trim() || start('noSubject') })}
      onBack={() => store.changeWork({ view: 'message', failure: null })}
      action={
        way
          ? {
              label: way.id === 'own-forward' ? said('handOver') : text('openForward'),
              isBusy: isOpening,
              onRun: () => void open(),
            }
          : undefined
      }
      hint={[
        way?.id === 'own-forward' || isNotice ? '' : text(built.attachmentWithheld ? 'withheld' : 'attached'),
        asksForAnswer || target.isExternal ? '' : said('noAnswerAsked'),
        text('nothingSent'),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {isHandedOver ? <Notice intent="success">{said('handedOver')}</Notice> : null}
      {way ? null : <Notice intent="info">{text('noForwardForm')}</Notice>}
      {failure || !way ? (
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
        copyToSender={choices.copyToSender}
        receivers={
          <ForwardReceivers
            policy={policy}
            choices={choices}
            draft={draft}
            showMissing={hasTried}
            onChange={change}
          />
        }
        showMissing={hasTried}
        reason={reason}
        confirmBy={asksForAnswer ? confirmBy : null}
        onChange={change}
      />
      <ForwardWayField ways={ways} chosen={way} onChoose={(id) => change({ way: id })} />
      {signature ? null : (
        <SignatureNotice onFillIn={() => store.changeWork({ view: 'signature', returnTo: 'forward' })} />
      )}
      <PreviewText heading={text('preview')} text={built.text} />
    </FormLayout>
  );
}

/** Where and when it came in, for a message from the person's own private account (LAV-3); `''` for any other. */
function privately({ privateReceipt }: Plan, { timeZone }: Policy, language: TextLanguage): string {
  if (!privateReceipt) return '';
  const { address, at } = privateReceipt;
  if (at === null) return say(receiverTexts.whyPrivateNoTime, language, { address });
  return say(receiverTexts.whyPrivate, language, { address, when: formatInstant(at, timeZone) });
}

/** The mailbox that was chosen last time and is still in use. */
function mailboxLastTime({ recalled, plan }: ReadyReading): string | null {
  return plan.mailboxes.find(({ mailbox }) => mailbox.id === recalled?.mailbox)?.mailbox.id ?? null;
}

/** Where it would go if nobody chose; what is another authority's has no mailbox here. */
function suggestedMailbox({ mailboxes, forwardVariant }: Plan): string | null {
  return forwardVariant === 'external' ? null : (mailboxes[0]?.mailbox.id ?? null);
}
