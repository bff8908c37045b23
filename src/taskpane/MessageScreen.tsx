import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, type Ref } from 'react';
import type { MessageHead } from '../host/mail-host';
import texts from '../texts/start.texts.json';
import { focusPlace } from '../ui/focus-place';
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
const FootActions = lazy(async () => ({
  default: (await import(/* webpackChunkName: "reading" */ './FootActions')).FootActions,
}));
const FormScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forms" */ './FormScreen')).FormScreen,
}));

const SupportScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "support" */ './SupportScreen')).SupportScreen,
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
  // The key: what failed in one form does not stand in the way of another.
  if (part) {
    return (
      <PartBoundary key={state.work.view} isScreen label={text('loading')}>
        {part}
      </PartBoundary>
    );
  }
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
    if (view === 'message' && before.current !== 'message') focusPlace(heading.current);
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

/** Help is always there. The person's own forms need no message; the others wait until it has been read. */
function formOf({ work: { view }, reading, policy }: PaneState) {
  if (view === 'support') return <SupportScreen />;
  if (policy.kind !== 'ready' || view === 'message') return null;
  const isOwn = view === 'signature' || view === 'corrections';
  if (reading.kind !== 'ready' && !isOwn) return null;
  return (
    <FormScreen view={view} policy={policy.policy} reading={reading.kind === 'ready' ? reading : null} />
  );
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

/** The buttons stand there from the first moment; what they do is known once the message has been read. */
function Actions() {
  const styles = useStyles();
  const text = useTexts(texts);
  const { reading } = usePane().state;
  const waiting = (['reply', 'forward'] as const).map((view) => (
    <Button
      key={view}
      className={styles.action}
      appearance={view === 'reply' ? 'primary' : 'secondary'}
      disabled
    >
      {text(view)}
    </Button>
  ));
  return (
    <div className={styles.actions} role="group" aria-label={text('actions')}>
      {reading.kind === 'ready' ? (
        <Suspense fallback={waiting}>
          <FootActions reading={reading} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}
