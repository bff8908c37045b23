import { Button } from '@fluentui/react-components';
import { SignatureRegular } from '@fluentui/react-icons';
import cautionTexts from '../texts/cautions.texts.json';
import texts from '../texts/reading.texts.json';
import { Notice } from '../ui/Notice';
import { SuggestionCard } from '../ui/SuggestionCard';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import { PlanPart } from './PlanPart';
import { PolicyNotice } from './PolicyNotice';
import { PreparedNotices } from './PreparedNotices';
import { ReadingFailed } from './ReadingFailed';
import type { ReadyReading } from './pane-state';

/** What was found out about the open message, or why nothing was. */
export function Findings() {
  const { state } = usePane();
  const { reading, policy } = state;
  if (policy.kind === 'failed') return <PolicyNotice failure={policy.failure} />;
  switch (reading.kind) {
    case 'loading':
      return null;
    case 'ready':
      return <Found reading={reading} />;
    case 'part-missing':
    case 'failed':
      return <ReadingFailed because={reading.kind} />;
  }
}

function Found(props: { readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const caution = useTexts(cautionTexts);
  const { state, store } = usePane();
  const { policy, work } = state;
  const { suggestion, plan, unwrapped, attachedNotRead } = props.reading;
  const { extent } = unwrapped.original;
  const kind = work.chosenKind ?? suggestion.kind;
  return (
    <>
      <PreparedNotices />
      {plan.cautions.length > 0 ? (
        <Notice intent={plan.cautions.every((name) => name === 'no-duty-to-forward') ? 'info' : 'warning'}>
          {plan.cautions.map((name) => (
            <div key={name}>{caution(name)}</div>
          ))}
        </Notice>
      ) : null}
      {extent === 'unread' && unwrapped.carrier.extent !== 'unread' ? (
        <Notice intent="info">{text('noticeOnly')}</Notice>
      ) : null}
      {unwrapped.carrier.extent === 'unread' ? (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={() => void store.read()}>
              {text('readAgain')}
            </Button>
          }
        >
          {text('messageNotRead')}
        </Notice>
      ) : null}
      {extent === 'cut' ? <Notice intent="info">{text('messageCut')}</Notice> : null}
      {attachedNotRead ? <Notice intent="warning">{text('attachedNotRead')}</Notice> : null}
      <SuggestionCard
        kind={kind}
        confidence={suggestion.confidence}
        unsure={suggestion.unsure}
        suggestedKind={suggestion.kind}
        isChosen={work.chosenKind !== null}
        alternatives={suggestion.alternatives.map((alternative) => alternative.kind)}
        flags={suggestion.flags}
        matter={suggestion.matter}
        caseReferences={suggestion.caseReferences}
        reasons={suggestion.reasons}
        onChoose={store.chooseKind}
      />
      <PlanPart plan={plan} unit={suggestion.unit} />
      <div>
        <Button
          size="small"
          icon={<SignatureRegular />}
          onClick={() => store.changeWork({ view: 'signature', returnTo: 'message' })}
        >
          {text('mySignature')}
        </Button>
      </div>
      {policy.kind === 'ready' && policy.copyBecause ? (
        <PolicyNotice failure={policy.copyBecause} isCopyUsed />
      ) : null}
    </>
  );
}
