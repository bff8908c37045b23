import { Button } from '@fluentui/react-components';
import { Component, Suspense, type ReactNode } from 'react';
import texts from '../texts/start.texts.json';
import { EmptyState } from '../ui/EmptyState';
import { LoadingBars } from '../ui/LoadingBars';
import { useTexts } from '../ui/texts-context';

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

  override render() {
    const { failed } = this.state;
    return failed ? this.props.fallback(failed.error) : this.props.children;
  }
}

/** Around a part that is fetched later: bars while it comes, a sentence and a way on when it does not. */
export function PartBoundary(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Boundary fallback={(error) => <PartFailed isMissing={isMissingPart(error)} />}>
      <Suspense fallback={<LoadingBars label={props.label} />}>{props.children}</Suspense>
    </Boundary>
  );
}

/** webpack's name for a file that could not be fetched; everything else is a fault of ours. */
function isMissingPart(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

function PartFailed(props: { readonly isMissing: boolean }) {
  const text = useTexts(texts);
  return (
    <EmptyState heading={text('partHeading')} text={text(props.isMissing ? 'partMissing' : 'brokenPart')}>
      <Button onClick={() => window.location.reload()}>{text('tryAgain')}</Button>
    </EmptyState>
  );
}
