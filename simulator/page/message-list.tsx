import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Desk } from '../host/desk';
import { formatDate } from '../host/language';
import type { MailSummary } from '../mail-facts';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  column: {
    width: '320px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '@media (min-width: 1051px) and (max-width: 1400px)': { width: '270px' },
    '@media (max-width: 1050px)': { width: '220px' },
  },
  title: {
    '& h1': { margin: 0 },
    padding: '10px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flex: 1, minHeight: 0, overflowY: 'auto', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '9px 12px 10px 11px',
    border: 'none',
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  unread: { borderLeftColor: tokens.colorBrandStroke1 },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  line: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0 },
  cut: { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  sender: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  accent: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  empty: { display: 'block', padding: '20px 14px', color: tokens.colorNeutralForeground3 },
});

/** The open folder: sender, subject, first words and date of each message. */
export function MessageList({ search }: { readonly search: string }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const all = desk.messages(desk.folder);
  const messages = all.filter((message) => matches(message, search));
  return (
    <section className={styles.column} aria-label={words.messages}>
      <div className={styles.title}>
        <Text as="h1" size={400} weight="semibold" block>
          {words[desk.folder]}
        </Text>
      </div>
      {desk.folder === 'calendar' ? (
        <ul className={styles.list}>
          <li>
            <AppointmentItem />
          </li>
        </ul>
      ) : (
        <ul className={styles.list}>
          {messages.map((message) => (
            <li key={message.id}>
              <MessageItem message={message} />
            </li>
          ))}
        </ul>
      )}
      {desk.folder !== 'calendar' && messages.length === 0 && (
        <Text className={styles.empty} size={200}>
          {all.length > 0 ? words.nothingFound : words.emptyFolder}
          {desk.folder === 'outbox' && all.length === 0 && ` ${words.sentFolderHint}`}
        </Text>
      )}
    </section>
  );
}

function MessageItem({ message }: { readonly message: MailSummary }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const unread = desk.unread(message);
  const chosen = desk.item?.mode === 'read' && desk.item.facts.id === message.id;
  const people = desk.folder === 'outbox' ? message.to : [message.from];
  const who = people.map(({ name, address }) => (name === '' ? address : name)).join('; ') || words.noSender;
  const subject = message.subject === '' ? words.noSubject : message.subject;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A message that the address names may be far down.
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <button
      ref={button}
      type="button"
      data-message={message.id}
      className={mergeClasses(styles.item, unread && styles.unread, chosen && styles.chosen)}
      aria-current={chosen}
      onClick={() => void desk.select(message.id)}
    >
      <div className={styles.line}>
        <span className={mergeClasses(styles.cut, styles.sender, unread && styles.bold)}>{who}</span>
        {message.hasAttachments && <AttachRegular aria-label={words.hasAttachments} />}
      </div>
      <div className={styles.line}>
        <span
          className={mergeClasses(styles.cut, styles.small, unread && styles.bold, unread && styles.accent)}
        >
          {subject}
        </span>
        <span className={mergeClasses(styles.small, unread ? styles.accent : styles.quiet)}>
          {shortDate(message.received, desk)}
        </span>
      </div>
      <div className={mergeClasses(styles.cut, styles.small, styles.quiet)}>
        {message.preview || '\u00a0'}
      </div>
    </button>
  );
}

function AppointmentItem() {
  const styles = useStyles();
  const desk = useDesk();
  const { subject, start, location } = desk.appointment;
  const chosen = desk.item?.mode === 'appointment';
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, chosen && styles.chosen)}
      aria-current={chosen}
      onClick={() => desk.selectAppointment()}
    >
      <div className={mergeClasses(styles.cut, styles.sender)}>{subject}</div>
      <div className={mergeClasses(styles.cut, styles.small, styles.quiet)}>
        {formatDate(new Date(start), desk.language, { dateStyle: 'medium', timeStyle: 'short' })} · {location}
      </div>
    </button>
  );
}

function matches(message: MailSummary, search: string): boolean {
  const text = `${message.from.name} ${message.from.address} ${message.subject} ${message.preview}`;
  return text.toLowerCase().includes(search.trim().toLowerCase());
}

/** The time today, the weekday within a week, else the day. */
function shortDate(received: string, desk: Desk): string {
  const date = new Date(received);
  const day = (moment: Date) => formatDate(moment, 'sv', { dateStyle: 'short' });
  const now = desk.clock.now();
  const age = now.getTime() - date.getTime();
  if (day(date) === day(now)) return formatDate(date, desk.language, { timeStyle: 'short' });
  if (age > 0 && age < 6 * 86_400_000)
    return formatDate(date, desk.language, { weekday: 'short', day: 'numeric', month: 'numeric' });
  return formatDate(date, desk.language, { day: 'numeric', month: 'short' });
}
