import readingTexts from '../texts/reading.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';

/** A form is open in Outlook. Prepared is not sent: the sentence says so and names the message. */
export function PreparedNotice() {
  const text = useTexts(readingTexts);
  const { state, store } = usePane();
  const { prepared } = state.work;
  const { reading } = state;
  if (!prepared || reading.kind !== 'ready') return null;
  const { from, subject } = reading.unwrapped.original;
  const values = {
    sender: from?.name || from?.address || text('noSender'),
    subject: subject.trim() || text('noSubject'),
    to: prepared.to,
  };
  return (
    <Notice intent="success" onDismiss={() => store.changeWork({ prepared: null })}>
      {text(prepared.action === 'reply' ? 'preparedReply' : 'preparedForward', values)}
    </Notice>
  );
}
