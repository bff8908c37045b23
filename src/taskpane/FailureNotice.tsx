import type { HostFailure } from '../host/mail-host';
import texts from '../texts/failures.texts.json';
import { CopyText } from '../ui/CopyText';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';

const SENTENCES = {
  'timed-out': 'timedOut',
  refused: 'refused',
  threw: 'threw',
  'not-supported': 'notSupported',
  'stale-item': 'staleItem',
  'too-large': 'tooLarge',
} as const satisfies Record<HostFailure['kind'], keyof typeof texts>;

/** What Outlook could not do, the next step, and the text to take along. Stays until dismissed. */
export function FailureNotice(props: {
  /** Null: only the text to take along. */
  readonly failure: HostFailure | null;
  readonly text: string;
  readonly onDismiss: () => void;
}) {
  const text = useTexts(texts);
  const { failure } = props;
  return (
    <>
      {failure ? (
        <Notice intent="error" onDismiss={props.onDismiss}>
          {text(SENTENCES[failure.kind], { detail: failure.detail })}
        </Notice>
      ) : null}
      <CopyText text={props.text} />
    </>
  );
}
