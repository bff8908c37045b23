import { Button } from '@fluentui/react-components';
import { Component, Suspense, type ReactNode } from 'react';
import texts from '../texts/start.texts.json';
import { EmptyState } from '../ui/EmptyState';
import { LoadingBars } from '../ui/LoadingBars';
import { PaneLayout } from '../ui/PaneLayout';
import { noteFault } from '../outlook/failures';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import { useUpdate } from './use-update';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: (error: unknown) => ReactNode;
}

interface BoundaryState {
  readonly failed: { readonly error: unknown } | null;
}

/** React catches a failed part only in a class. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: { error } };
  }

  override componentDidCatch(error: unknown): void {
    noteFault(error);
  }

  override render() {
    const { failed } = this.state;
    return failed ? this.props.fallback(failed.error) : this.props.children;
  }
}

/** Around a part that is fetched later: bars while it comes, a sentence and a way on when it does not. */
export function PartBoundary(props: {
  readonly label: string;
  /** The part is a whole screen: then what stands in its place is one, too. */
  readonly isScreen?: boolean;
  readonly children: ReactNode;
}) {
  const framed = (inner: ReactNode) => (props.isScreen ? <PaneLayout>{inner}</PaneLayout> : inner);
  return (
    <Boundary fallback={(error) => framed(<PartFailed isMissing={isMissingPart(error)} />)}>
      <Suspense fallback={framed(<LoadingBars label={props.label} />)}>{props.children}</Suspense>
    </Boundary>
  );
}

/** webpack's name for a file that could not be fetched; everything else is a fault of ours. */
function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

function PartFailed(props: { readonly isMissing: boolean }) {
  const text = useTexts(texts);
  const { store, state } = usePane();
  const { isNew, reload } = useUpdate(props.isMissing);
  const isAtSupport = state.work.view === 'support';
  return (
    <EmptyState
      heading={text(isNew ? 'updatedHeading' : 'partHeading')}
      text={text(isNew ? 'updatedText' : props.isMissing ? 'partMissing' : 'brokenPart')}
    >
      <Button appearance="primary" onClick={reload}>
        {text(isNew ? 'reload' : 'tryAgain')}
      </Button>
      {isAtSupport ? null : (
        <Button onClick={() => store.changeWork({ view: 'support', returnTo: 'message' })}>
          {text('support')}
        </Button>
      )}
    </EmptyState>
  );
}
