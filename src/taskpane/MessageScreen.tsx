import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type Ref } from 'react';
import type { MessageHead } from '../host/mail-host';
import texts from '../texts/start.texts.json';
import { LoadingBars } from '../ui/LoadingBars';
import { MessageHeader } from '../ui/MessageHeader';
import { PaneLayout } from '../ui/PaneLayout';
import { useLanguage, useTexts } from '../ui/texts-context';
import { formatReceived } from './format-received';
import { usePane } from './pane-context';
import type { PaneState, View } from './pane-state';
import { PartBoundary } from './PartBoundary';

const Findings = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reading" */ './Findings')).Findings,
}));
const FoundKind = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reading" */ './FoundKind')).FoundKind,
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

const CorrectionsForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forms" */ './CorrectionsForm')).CorrectionsForm,
}));

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: { flexGrow: 1, minWidth: '0' },
  // For screen readers only.
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** An open message: what it is, what to do, and the forms to do it with. */
export function MessageScreen(props: { readonly head: MessageHead }) {
  const text = useTexts(texts);
  const { state } = usePane();
  const heading = useFocusOnReturn(state.work.view);
  const part = formOf(state);
  if (part) return <PartBoundary label={text('loading')}>{part}</PartBoundary>;
  return (
    <PaneLayout footer={<Actions />}>
      <Header head={props.head} headingRef={heading} />
      <Announcement />
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

/** A form that closes takes its focused button with it: the keyboard goes on at the message. */
function useFocusOnReturn(view: View): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (view === 'message' && before.current !== 'message') heading.current?.focus();
    before.current = view;
  }, [view]);
  return heading;
}

/** What was found, said to a screen reader when it stands there. */
function Announcement() {
  const { reading } = usePane().state;
  return (
    <div role="status" className={useStyles().unseen}>
      {reading.kind === 'ready' ? (
        <Suspense fallback={null}>
          <FoundKind reading={reading} />
        </Suspense>
      ) : null}
    </div>
  );
}

function formOf({ work, reading, policy }: PaneState) {
  if (policy.kind !== 'ready') return null;
  if (work.view === 'signature') return <SignatureForm policy={policy.policy} />;
  if (work.view === 'corrections') return <CorrectionsForm policy={policy.policy} />;
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
function Header(props: { readonly head: MessageHead; readonly headingRef: Ref<HTMLHeadingElement> }) {
  const language = useLanguage();
  const { reading } = usePane().state;
  const { original, hops } =
    reading.kind === 'ready' ? reading.unwrapped : { original: { ...props.head, sent: null }, hops: [] };
  return (
    <MessageHeader
      headingRef={props.headingRef}
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
      onClick={() => store.changeWork({ view, failure: null })}
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
