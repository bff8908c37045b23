import guidanceTexts from '../texts/guidance.texts.json';
import startTexts from '../texts/start.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';

/** Forms that are open in Outlook. Prepared is not sent: the sentence says so and names the message. */
export function PreparedNotices() {
  const guidance = useTexts(guidanceTexts);
  const start = useTexts(startTexts);
  const { state, store } = usePane();
  const { prepared } = state.work;
  const { reading } = state;
  if (reading.kind !== 'ready') return null;
  const { from, subject } = reading.unwrapped.original;
  const sender = from?.name || from?.address || start('noSender');
  return prepared.map(({ action, to }) => (
    <Notice
      key={action}
      intent="info"
      onDismiss={() => store.changeWork({ prepared: prepared.filter((one) => one.action !== action) })}
    >
      {guidance('preparedMessage', { sender, subject: subject.trim() || start('noSubject'), to })}
    </Notice>
  ));
}
