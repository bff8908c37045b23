import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatLocalDate, parseLocalDate } from '../deadline/local-date';
import { answerAddress, confirmationMessage } from '../forwarding/confirmation';
import type { Policy } from '../policy/policy';
import texts from '../texts/trail.texts.json';
import { Card } from '../ui/Card';
import { Notice } from '../ui/Notice';
import { useLanguage, useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { useTrailWords } from './trail-words';
import { useSignature } from './use-signature';
import { useTrail } from './use-trail';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Beside a colleague's forward: whether we handle it, answered to the function mailbox that its block names (OSB-23). */
export function AnswerPart(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { host, store, state } = usePane();
  const { policy, reading } = props;
  const { note, hops, carrier } = reading.unwrapped;
  const { trail, record } = useTrail(policy, reading);
  const words = useTrailWords(policy);
  const own = policy.languages[0] ?? 'en';
  const signature = useSignature(policy, own);
  if (!note || note.reference === '' || note.answerTo === '') return null;
  const to = answerAddress(note, policy);
  if (to === null)
    return <Notice intent="warning">{text('answerElsewhere', { address: note.answerTo })}</Notice>;
  // The colleague in the mailbox that the answer goes to reads the forward among what was sent: nothing to answer there.
  const answers = trail.events.flatMap((event) => (event.what === 'answer' ? [event] : []));
  const last = answers.at(-1);
  const who = hops.at(-1)?.by.name || hops.at(-1)?.by.address || words.names([to]);
  const day = parseLocalDate(note.answerBy);
  const mailbox = words.names([to]);
  const { isOpening, failure } = state.work;

  const built = (taken: boolean) =>
    confirmationMessage({ code: note.reference, taken, to, language: own, words: '', signature });
  const open = async (taken: boolean) => {
    if (isOpening) return;
    store.changeWorkOf(carrier.id, { failure: null, isOpening: true });
    const outcome = await host.openNewMessage(carrier.id, built(taken).form);
    store.changeWorkOf(carrier.id, { isOpening: false, failure: outcome.ok ? null : outcome.failure });
    if (outcome.ok) await record({ what: 'answer', stage: 'prepared', taken, to });
  };
  if (last?.stage === 'sent') {
    return <Notice intent="success">{text(last.taken ? 'answeredTaken' : 'answeredBack')}</Notice>;
  }
  if (last?.stage === 'prepared') return null;
  const canOpen = host.can('open-new-message');
  return (
    <Card heading={text('answerHeading')}>
      <p className={styles.text}>
        {day
          ? text('answerAsk', { who, date: formatLocalDate(day, language, 'long') })
          : text('answerAskNoDate', { who })}
      </p>
      <p className={styles.quiet}>{text('answerTo', { mailbox })}</p>
      {canOpen ? (
        <div className={styles.row}>
          <Button size="small" appearance="primary" onClick={() => void open(true)}>
            {text('weTake')}
          </Button>
          <Button size="small" onClick={() => void open(false)}>
            {text('notOurs')}
          </Button>
        </div>
      ) : null}
      {failure || !canOpen ? (
        <FailureNotice
          failure={failure}
          text={built(true).text}
          onDismiss={() => store.changeWork({ failure: null })}
        />
      ) : null}
    </Card>
  );
}
