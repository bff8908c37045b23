import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import { formatDate } from '../host/language';
import type { OpenMessage } from '../host/open-item';
import type { MailFacts, MailPerson } from '../mail-facts';
import { AttachmentList } from './attachment-list';
import { useDesk, useObserved, useWords } from './desk-context';
import { InfoBars } from './info-bars';
import { MessageFrame } from './message-frame';

const useStyles = makeStyles({
  card: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
  subject: { margin: 0, padding: '14px 20px 4px', overflowWrap: 'anywhere' },
  head: { display: 'flex', gap: '12px', padding: '8px 20px 10px' },
  people: { flex: 1, minWidth: 0 },
  sender: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'baseline' },
  address: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  receivers: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  date: { color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
});

/** The open message with its info bars. */
export function MessageView({ item }: { readonly item: OpenMessage }) {
  const styles = useStyles();
  useObserved(item);
  return (
    <article className={styles.card} aria-label={item.facts.subject}>
      <InfoBars item={item} />
      <MessageContent facts={item.facts} />
    </article>
  );
}

/** Subject, people, attachments and text of a message, open or attached. */
export function MessageContent({ facts }: { readonly facts: MailFacts }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const date = formatDate(new Date(facts.received), desk.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <>
      <Text as="h2" size={500} weight="semibold" block className={styles.subject}>
        {facts.subject === '' ? words.noSubject : facts.subject}
      </Text>
      <div className={styles.head}>
        <Avatar name={facts.from.name || facts.from.address} color="colorful" aria-hidden />
        <div className={styles.people}>
          <div className={styles.sender}>
            <Text weight="semibold">{facts.from.name || facts.from.address || words.noSender}</Text>
            {facts.from.name !== '' && (
              <Text size={200} className={styles.address}>
                {facts.from.address}
              </Text>
            )}
            <Text size={200} className={styles.date}>
              {date}
            </Text>
          </div>
          <Receivers label={words.to} people={facts.to} />
          <Receivers label={words.cc} people={facts.cc} />
        </div>
      </div>
      <AttachmentList facts={facts} />
      <MessageFrame facts={facts} />
    </>
  );
}

function Receivers({ label, people }: { readonly label: string; readonly people: readonly MailPerson[] }) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <Text size={200} block className={styles.receivers}>
      {label}: {people.map(({ name, address }) => name || address).join('; ')}
    </Text>
  );
}
