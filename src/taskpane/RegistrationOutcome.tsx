import { Button, Field, Input, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SubmitFailure } from '../diarium/connector';
import type { OriginalFailure } from '../host/original';
import texts from '../texts/registration.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { numberOf, type RegistrationDesk } from './use-registration';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  said: { margin: 0 },
});

/** What is going on: a bar, how far, and a way to stop. The keyboard is led here, since the main button is gone. */
export function RegistrationProgress(props: {
  readonly kind: 'reading' | 'sending';
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}) {
  const text = useTexts(texts);
  const styles = useStyles();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  const { kind, done, total } = props;
  const said = text(kind, { done: Math.min(done + 1, total), total });
  return (
    <div className={styles.progress}>
      <p className={styles.said} role="status">
        {said}
      </p>
      <ProgressBar value={done} max={Math.max(total, 1)} aria-label={said} />
      <div>
        <Button ref={stop} onClick={props.onCancel}>
          {text('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Where it stands after the last try. */
export function RegistrationOutcome(props: {
  readonly desk: RegistrationDesk;
  readonly onSubmit: (withoutMissing: boolean) => void;
  readonly onConfirm: (caseNumber: string) => void;
}) {
  const text = useTexts(texts);
  const { desk, onSubmit } = props;
  const { run, typedNumber } = desk.work;
  switch (run.kind) {
    case 'missing':
      return (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={() => onSubmit(true)}>
              {text('withoutMissing')}
            </Button>
          }
        >
          {text('missingFiles', { names: run.original.missing.join(', ') })}
        </Notice>
      );
    case 'failed': {
      const { failure } = run;
      const isHalfDone = 'resume' in failure && failure.resume !== undefined;
      // What was asked about a second registration is asked beside its own field.
      if (failure.kind === 'already-registered') return null;
      return (
        <Notice
          intent={failure.kind === 'cancelled' && !isHalfDone ? 'info' : 'error'}
          actions={
            <Button size="small" onClick={() => onSubmit(false)}>
              {text(isHalfDone ? 'continueHalfDone' : 'tryAgain')}
            </Button>
          }
        >
          {sentence(failure)}
          {isHalfDone ? <div>{text('failHalfDone')}</div> : null}
        </Notice>
      );
    }
    case 'done': {
      const number = numberOf(run.receipt);
      return (
        <>
          <Notice
            intent="success"
            actions={
              <>
                {number === '' ? null : (
                  <Button size="small" onClick={() => props.onConfirm(number)}>
                    {text('confirmSender')}
                  </Button>
                )}
                <Button size="small" onClick={desk.startAgain}>
                  {text('registerAgain')}
                </Button>
              </>
            }
          >
            {done()}
          </Notice>
          {number === '' ? (
            <>
              <Field label={text('typedNumber')}>
                <Input value={typedNumber} onChange={(_, { value }) => desk.change({ typedNumber: value })} />
              </Field>
              <div>
                <Button
                  disabledFocusable={typedNumber.trim() === ''}
                  onClick={() => void (typedNumber.trim() === '' || desk.keepNumber(typedNumber.trim()))}
                >
                  {text('keepNumber')}
                </Button>
              </div>
            </>
          ) : null}
        </>
      );
    }
    case 'idle':
    case 'reading':
    case 'sending':
      return null;
  }

  function done(): string {
    if (run.kind !== 'done') return '';
    const { receipt } = run;
    switch (receipt.kind) {
      case 'registered': {
        const { caseReference, documentNumber } = receipt;
        return text('doneRegistered', { reference: documentNumber || caseReference });
      }
      case 'accepted':
        return text('doneAccepted');
      case 'form-opened':
        return text('doneForm', { to: receipt.to });
      case 'saved':
        return text('doneSaved', { file: receipt.fileName });
      case 'printed':
        return text('donePrinted');
    }
  }

  function sentence(
    failure: Exclude<SubmitFailure | OriginalFailure, { kind: 'already-registered' }>,
  ): string {
    switch (failure.kind) {
      case 'unreachable':
        return text('failUnreachable');
      case 'timed-out':
        return 'call' in failure ? text('failHost', { detail: failure.detail }) : text('failTimedOut');
      case 'not-allowed':
        return text('failNotAllowed');
      case 'refused':
        return 'call' in failure
          ? text('failHost', { detail: failure.detail })
          : text('failRefused', { detail: failure.detail });
      case 'conflict':
        return text('failConflict');
      case 'server-error':
        return text('failServer', { detail: failure.detail });
      case 'not-understood':
        return text('failNotUnderstood', { detail: failure.detail });
      case 'case-not-found':
        return text('failCase', { reference: failure.detail });
      case 'too-large':
        return text('failTooLarge');
      case 'cancelled':
        return text('failCancelled');
      case 'host':
        return failure.failure.kind === 'stale-item'
          ? text('failStale')
          : text('failHost', { detail: failure.failure.detail });
      case 'stale-item':
        return text('failStale');
      case 'part-missing':
      case 'newer-version':
      case 'threw':
      case 'not-supported':
      case 'part-missing':
      case 'newer-version':
        return text('failHost', { detail: failure.detail });
    }
  }
}
