import { Button } from '@fluentui/react-components';
import failureTexts from '../texts/failures.texts.json';
import startTexts from '../texts/start.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { PolicyFailure } from './pane-state';

/** Why the published policy can't be used, and what to do about it. */
export function PolicyNotice(props: { readonly failure: PolicyFailure; readonly isCopyUsed?: boolean }) {
  const text = useTexts(failureTexts);
  const start = useTexts(startTexts);
  const { store } = usePane();
  return (
    <Notice
      intent={props.isCopyUsed ? 'warning' : 'error'}
      heading={text('policyHeading')}
      actions={
        <Button size="small" onClick={() => void store.start()}>
          {start('tryAgain')}
        </Button>
      }
    >
      {sentence(props.failure, text)}
      {props.isCopyUsed ? ` ${text('copyMeanwhile')}` : ''}
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
    case 'invalid':
      return text('policyInvalid', { id: failure.id, problem: failure.problem });
  }
}
