import { Button } from '@fluentui/react-components';
import type { Policy } from '../policy/policy';
import readingTexts from '../texts/reading.texts.json';
import startTexts from '../texts/start.texts.json';
import texts from '../texts/trail.texts.json';
import type { TrailEvent } from '../trail/trail';
import { trailState } from '../trail/trail-state';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { useTrailWords } from './trail-words';
import { useTrail } from './use-trail';

/**
 * Forms that were opened in Outlook, by this person or a colleague. Outlook never tells whether one was sent, so the
 * person is asked when back on the message: only what was sent counts.
 */
export function SentQuestions(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const reading = useTexts(readingTexts);
  const start = useTexts(startTexts);
  const { host } = usePane();
  const { policy } = props;
  const { trail, record } = useTrail(policy, props.reading);
  const words = useTrailWords(policy);
  const { from, subject } = props.reading.unwrapped.original;
  const about = {
    sender: from?.name || from?.address || start('noSender'),
    subject: subject.trim() || start('noSubject'),
  };
  return trailState(trail).unsettled.map((event) => (
    <Notice
      key={`${event.what} ${event.at.getTime()}`}
      intent="info"
      actions={
        <>
          <Button size="small" onClick={() => settle(event, 'sent')}>
            {text('yesSent')}
          </Button>
          <Button size="small" onClick={() => settle(event, 'not-sent')}>
            {text('noNotSent')}
          </Button>
        </>
      }
    >
      {question(event)}
    </Notice>
  ));

  function settle(event: TrailEvent, stage: 'sent' | 'not-sent'): void {
    if ('stage' in event) void record({ ...event, stage });
  }

  function question(event: TrailEvent): string {
    const { person } = host;
    if (event.by !== person.name && event.by !== person.address) {
      return text('askSentBy', { when: words.when(event.at), who: event.by, deed: words.deed(event) });
    }
    return `${own(event)} ${text('askSent')}`;
  }

  function own(event: TrailEvent): string {
    switch (event.what) {
      case 'forward':
        return reading('preparedForward', { ...about, to: words.names(event.to) });
      case 'handed-in':
        return text('registrationPrepared');
      case 'answer':
        return text('answerPrepared', { mailbox: words.names([event.to]) });
      default:
        return reading('preparedReply', about);
    }
  }
}
