import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import type { MessageHead } from '../host/mail-host';
import texts from '../texts/reading.texts.json';
import { LoadingBars } from '../ui/LoadingBars';
import { MessageHeader } from '../ui/MessageHeader';
import { PaneLayout } from '../ui/PaneLayout';
import { useLanguage, useTexts } from '../ui/texts-context';
import { formatReceived } from './format-received';
import { usePane } from './pane-context';
import type { PaneState } from './pane-state';
import { PartBoundary } from './PartBoundary';

const Findings = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reading" */ './Findings')).Findings,
}));
const ReplyForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forms" */ './ReplyForm')).ReplyForm,
}));
const ForwardForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forms" */ './ForwardForm')).ForwardForm,
}));
const SignatureForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forms" */ './SignatureForm')).SignatureForm,
}));

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: { flexGrow: 1, minWidth: '0' },
});

/** An open message: what it is, what to do, and the forms to do it with. */
export function MessageScreen(props: { readonly head: MessageHead }) {
  const text = useTexts(texts);
  const { state } = usePane();
  const part = formOf(state);
  if (part) return <PartBoundary label={text('loading')}>{part}</PartBoundary>;
  return (
    <PaneLayout footer={<Actions />}>
      <Header head={props.head} />
      {state.reading.kind === 'loading' && state.policy.kind !== 'failed' ? (
        <LoadingBars label={text('loading')} />
      ) : (
        <PartBoundary label={text('loading')}>
          <Findings />
        </PartBoundary>
      )}
    </PaneLayout>
  );
}

function formOf({ work, reading, policy }: PaneState) {
  if (policy.kind !== 'ready') return null;
  if (work.view === 'signature') return <SignatureForm policy={policy.policy} />;
  if (reading.kind !== 'ready') return null;
  switch (work.view) {
    case 'reply':
      return <ReplyForm policy={policy.policy} reading={reading} />;
    case 'forward':
      return <ForwardForm policy={policy.policy} reading={reading} />;
    case 'message':
      return null;
  }
}

/** What Outlook tells at once stands first; when the message has been read, the original takes its place. */
function Header(props: { readonly head: MessageHead }) {
  const language = useLanguage();
  const { reading } = usePane().state;
  const { original, hops } =
    reading.kind === 'ready' ? reading.unwrapped : { original: { ...props.head, sent: null }, hops: [] };
  return (
    <MessageHeader
      sender={original.from}
      subject={original.subject}
      received={original.received && formatReceived(original.received, language)}
      sent={original.sent && formatReceived(original.sent, language)}
      passedOnBy={hops.map(({ by }) => by.name || by.address)}
    />
  );
}

function Actions() {
  const styles = useStyles();
  const text = useTexts(texts);
  const { state, store } = usePane();
  const { reading } = state;
  const isReady = reading.kind === 'ready';
  const first = isReady ? reading.plan.firstAction : 'reply';
  const button = (view: 'reply' | 'forward') => (
    <Button
      key={view}
      className={styles.action}
      appearance={first === view ? 'primary' : 'secondary'}
      disabled={!isReady}
      onClick={() => store.changeWork({ view, failure: null, prepared: null })}
    >
      {text(view)}
    </Button>
  );
  return (
    <div className={styles.actions} role="group" aria-label={text('actions')}>
      {first === 'forward' ? [button('forward'), button('reply')] : [button('reply'), button('forward')]}
    </div>
  );
}
