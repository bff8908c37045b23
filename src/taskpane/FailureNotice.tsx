import { Button } from '@fluentui/react-components';
import type { HostFailure } from '../host/mail-host';
import texts from '../texts/failures.texts.json';
import startTexts from '../texts/start.texts.json';
import { CopyText } from '../ui/CopyText';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { useUpdate } from './use-update';

const SENTENCES = {
  'timed-out': 'timedOut',
  refused: 'refused',
  threw: 'threw',
  'not-supported': 'notSupported',
  'stale-item': 'staleItem',
  'too-large': 'tooLarge',
  'part-missing': 'partMissing',
  'newer-version': 'newerVersion',
} as const satisfies Record<HostFailure['kind'], keyof typeof texts>;

/** What Outlook could not do, the next step, and the text to take along. Stays until dismissed. */
export function FailureNotice(props: {
  /** Null: only the text to take along. */
  readonly failure: HostFailure | null;
  readonly text: string;
  readonly onDismiss: () => void;
}) {
  const text = useTexts(texts);
  const start = useTexts(startTexts);
  const { failure } = props;
  const { isNew, reload } = useUpdate(failure?.kind === 'part-missing');
  return (
    <>
      {failure ? (
        <Notice
          intent="error"
          onDismiss={props.onDismiss}
          actions={
            isNew || failure.kind === 'newer-version' ? (
              <Button size="small" onClick={reload}>
                {start('reload')}
              </Button>
            ) : undefined
          }
        >
          {isNew
            ? `${start('updatedHeading')}. ${start('updatedText')}`
            : text(SENTENCES[failure.kind], { detail: failure.detail })}
        </Notice>
      ) : null}
      <CopyText text={props.text} />
    </>
  );
}
