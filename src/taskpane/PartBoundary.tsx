import { Button } from '@fluentui/react-components';
import { Component, Suspense, type ReactNode } from 'react';
import failures from '../texts/failures.texts.json';
import reading from '../texts/reading.texts.json';
import { EmptyState } from '../ui/EmptyState';
import { LoadingBars } from '../ui/LoadingBars';
import { useTexts } from '../ui/texts-context';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: ReactNode;
}

/** React catches a failed part only in a class. */
class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}

/** Around a part that is fetched later: bars while it comes, a sentence and a way on when it does not. */
export function PartBoundary(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Boundary fallback={<PartMissing />}>
      <Suspense fallback={<LoadingBars label={props.label} />}>{props.children}</Suspense>
    </Boundary>
  );
}

function PartMissing() {
  const failure = useTexts(failures);
  const text = useTexts(reading);
  return (
    <EmptyState heading={text('startFailedHeading')} text={failure('partMissing')}>
      <Button onClick={() => window.location.reload()}>{text('tryAgain')}</Button>
    </EmptyState>
  );
}
