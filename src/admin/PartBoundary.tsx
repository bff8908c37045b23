import { Component, Suspense, type ReactNode } from 'react';
import texts from '../texts/admin.texts.json';
import { LoadingBars } from '../ui/LoadingBars';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';

interface BoundaryProps {
  /** What the part shows: when it changes, the part is tried again. */
  readonly step: unknown;
  readonly children: ReactNode;
}

/** A part that fails leaves the others, and every change, as they are. */
class Boundary extends Component<BoundaryProps, { readonly failedAt: unknown }> {
  override state: { readonly failedAt: unknown } = { failedAt: null };

  static getDerivedStateFromError(): { readonly failedAt: unknown } {
    return { failedAt: true };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.failedAt !== null && before.step !== this.props.step) this.setState({ failedAt: null });
  }

  override render() {
    return this.state.failedAt === null ? this.props.children : <BrokenPart />;
  }
}

/** Around a part of the editor: bars while it is fetched, a sentence when it fails. */
export function PartBoundary(props: BoundaryProps) {
  const text = useTexts(texts);
  return (
    <Boundary step={props.step}>
      <Suspense fallback={<LoadingBars label={text('loadingPart')} />}>{props.children}</Suspense>
    </Boundary>
  );
}

function BrokenPart() {
  const text = useTexts(texts);
  return <Notice intent="error">{text('partBroken')}</Notice>;
}
