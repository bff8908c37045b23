import { Button, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarLtrRegular,
  DeleteRegular,
  ComposeRegular,
  MailInboxRegular,
  MailProhibitedRegular,
  SendRegular,
} from '@fluentui/react-icons';
import type { FolderName } from '../host/folders';
import { useDesk, useWords } from './desk-context';

const FOLDERS: readonly { readonly name: FolderName; readonly Icon: typeof SendRegular }[] = [
  { name: 'inbox', Icon: MailInboxRegular },
  { name: 'outbox', Icon: SendRegular },
  { name: 'deleted', Icon: DeleteRegular },
  { name: 'junk', Icon: MailProhibitedRegular },
  { name: 'calendar', Icon: CalendarLtrRegular },
];

const useStyles = makeStyles({
  column: {
    width: '176px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '8px 4px',
    '@media (max-width: 1250px)': { width: '44px' },
  },
  folders: { display: 'flex', flexDirection: 'column', gap: '2px' },
  folder: { justifyContent: 'flex-start', minWidth: 0, width: '100%', fontWeight: tokens.fontWeightRegular },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  text: { flex: 1, textAlign: 'left', '@media (max-width: 1250px)': { display: 'none' } },
  wide: { '@media (max-width: 1250px)': { display: 'none' } },
  newMessage: { minWidth: 0, width: '100%' },
});

/** Outlook's folders, and the button for a new message above them. */
export function FolderList() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const startMessage = () =>
    void desk.drafts.newMessage({ to: [], cc: [], bcc: [], subject: '', html: '', attachments: [] });
  return (
    <nav className={styles.column} aria-label={words.folders}>
      <Button
        appearance="primary"
        icon={<ComposeRegular />}
        className={styles.newMessage}
        aria-label={words.newMessage}
        title={words.newMessage}
        onClick={startMessage}
      >
        <span className={styles.wide}>{words.newMessage}</span>
      </Button>
      <div className={styles.folders}>
        {FOLDERS.map(({ name, Icon }) => {
          const unread = desk.messages(name).filter((message) => desk.unread(message)).length;
          return (
            <Button
              key={name}
              appearance="subtle"
              icon={<Icon />}
              className={mergeClasses(styles.folder, desk.folder === name && styles.chosen)}
              aria-current={desk.folder === name}
              aria-label={name === 'inbox' && unread > 0 ? `${words[name]} ${unread}` : words[name]}
              title={words[name]}
              onClick={() => desk.openFolder(name)}
            >
              <span className={styles.text}>{words[name]}</span>
              {name === 'inbox' && unread > 0 && (
                <CounterBadge className={styles.wide} count={unread} size="small" appearance="filled" />
              )}
            </Button>
          );
        })}
      </div>
    </nav>
  );
}
