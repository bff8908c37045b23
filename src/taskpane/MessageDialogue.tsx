import type { Policy } from '../policy/policy';
import { AnswerPart } from './AnswerPart';
import { ConfirmationPart } from './ConfirmationPart';
import type { ReadyReading } from './pane-state';
import { SentQuestions } from './SentQuestions';

/** What the message asks of the person before anything else: was it sent, do we handle it, they have answered. */
export function MessageDialogue(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  return (
    <>
      <SentQuestions {...props} />
      <AnswerPart {...props} />
      <ConfirmationPart {...props} />
    </>
  );
}
