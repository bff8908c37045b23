import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular, SignatureRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import cautionTexts from '../texts/cautions.texts.json';
import texts from '../texts/reading.texts.json';
import { Notice } from '../ui/Notice';
import { SuggestionCard } from '../ui/SuggestionCard';
import { useLanguage, useTexts } from '../ui/texts-context';
import { lastTime } from './last-time';
import { messageExcerpts } from './message-excerpts';
import { usePane } from './pane-context';
import { Guidance } from './Guidance';
import { KeepNotice } from './KeepNotice';
import { LeftOutNotice, PolicyNotice } from './PolicyNotice';
import { MessageDialogue } from './MessageDialogue';
import { HandedOverNotice } from './HandedOverNotice';
import { PreparedNotices } from './PreparedNotices';
import { ReadingFailed } from './ReadingFailed';
import type { ReadyReading } from './pane-state';
import { SupportButton } from './SupportButton';
import { TrailPart } from './TrailPart';

const useStyles = makeStyles({
  own: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

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
  const styles = useStyles();
  const language = useLanguage();
  const { state, store } = usePane();
  const { policy, work } = state;
  const { suggestion, recalled, shown, plan, unwrapped, attachedNotRead } = props.reading;
  const { extent } = unwrapped.original;
  const isChosen = work.chosenKind !== null;
  const excerpts = useMemo(
    () => messageExcerpts(suggestion.reasons, unwrapped.original),
    [suggestion, unwrapped],
  );
  const open = (view: 'signature' | 'corrections') => store.changeWork({ view, returnTo: 'message' });
  return (
    <>
      <PreparedNotices />
      <HandedOverNotice />
      {policy.kind === 'ready' ? <MessageDialogue policy={policy.policy} reading={props.reading} /> : null}
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
        kind={shown.kind}
        confidence={shown.confidence}
        unsure={shown.unsure}
        suggestedKind={suggestion.kind}
        isChosen={isChosen}
        chosenLastTime={recalled?.kind && !isChosen ? lastTime(recalled, language) : null}
        alternatives={shown.alternatives.map((alternative) => alternative.kind)}
        flags={suggestion.flags}
        matter={suggestion.matter}
        caseReferences={suggestion.caseReferences}
        reasons={excerpts}
        onChoose={store.chooseKind}
      />
      {work.isNotRemembered ? <Notice intent="info">{text('notRemembered')}</Notice> : null}
      {policy.kind === 'ready' ? <Guidance policy={policy.policy} reading={props.reading} /> : null}
      {policy.kind === 'ready' ? <TrailPart policy={policy.policy} reading={props.reading} /> : null}
      {policy.kind === 'ready' ? <KeepNotice policy={policy.policy} reading={props.reading} /> : null}
      <div className={styles.own}>
        <Button size="small" icon={<SignatureRegular />} onClick={() => open('signature')}>
          {text('mySignature')}
        </Button>
        <Button size="small" icon={<HistoryRegular />} onClick={() => open('corrections')}>
          {text('myCorrections')}
        </Button>
        <SupportButton />
      </div>
      {policy.kind === 'ready' && policy.copyBecause ? (
        <PolicyNotice failure={policy.copyBecause} isCopyUsed />
      ) : null}
      {policy.kind === 'ready' && policy.file.leftOut.length > 0 ? (
        <LeftOutNotice leftOut={policy.file.leftOut} />
      ) : null}
    </>
  );
}
