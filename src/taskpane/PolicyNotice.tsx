import { Button } from '@fluentui/react-components';
import failureTexts from '../texts/failures.texts.json';
import startTexts from '../texts/start.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { PolicyFailure } from './pane-state';
import { SupportButton } from './SupportButton';
import { useUpdate } from './use-update';

/** Why the published policy can't be used, and what to do about it. */
export function PolicyNotice(props: { readonly failure: PolicyFailure; readonly isCopyUsed?: boolean }) {
  const text = useTexts(failureTexts);
  const start = useTexts(startTexts);
  const { store } = usePane();
  const isNewer = props.failure.kind === 'newer';
  const { reload } = useUpdate(false);
  return (
    <Notice
      intent={props.isCopyUsed ? 'warning' : 'error'}
      heading={text(isNewer ? 'policyNewerHeading' : 'policyHeading')}
      actions={
        <>
          <Button size="small" onClick={isNewer ? reload : () => void store.start()}>
            {start(isNewer ? 'reload' : 'tryAgain')}
          </Button>
          {props.isCopyUsed ? null : <SupportButton />}
        </>
      }
    >
      {sentence(props.failure, text)}
      {props.isCopyUsed ? ` ${text('copyMeanwhile')}` : ''}
    </Notice>
  );
}

/** The policy has parts that a newer Postgang knows: says which, and that the rest holds. */
export function LeftOutNotice(props: { readonly leftOut: readonly string[] }) {
  const text = useTexts(failureTexts);
  const start = useTexts(startTexts);
  const { reload } = useUpdate(false);
  return (
    <Notice
      intent="info"
      actions={
        <Button size="small" onClick={reload}>
          {start('reload')}
        </Button>
      }
    >
      {text('policyLeftOut', { parts: props.leftOut.join(', ') })}
    </Notice>
  );
}

function sentence(
  failure: PolicyFailure,
  text: ReturnType<typeof useTexts<keyof typeof failureTexts>>,
): string {
  switch (failure.kind) {
    case 'no-id':
      return text('policyNoId');
    case 'not-found':
      return text('policyNotFound', { id: failure.id });
    case 'unreachable':
      return text('policyUnreachable', { id: failure.id });
    case 'newer':
      return text('policyNewer', { id: failure.id });
    case 'invalid':
      return text('policyInvalid', { id: failure.id, problem: failure.problem });
  }
}
