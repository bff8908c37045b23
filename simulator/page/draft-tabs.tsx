import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { EditRegular, MailRegular } from '@fluentui/react-icons';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  tabs: { flexShrink: 0, overflowX: 'auto' },
  name: {
    display: 'inline-block',
    maxWidth: '180px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
  },
  message: { color: tokens.colorNeutralForeground2 },
});

const MESSAGE = 'message';

/** The open drafts below the message, as in Outlook on the web; the first tab is the message itself. */
export function DraftTabs() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const { drafts, item } = desk;
  if (drafts.open.length === 0) return null;
  const subject = item?.mode === 'read' ? item.facts.subject : words.inbox;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words.drafts}
      selectedValue={drafts.active?.key ?? MESSAGE}
      onTabSelect={(_event, { value }) =>
        drafts.show(drafts.open.find((draft) => draft.key === value) ?? null)
      }
    >
      <Tab value={MESSAGE} icon={<MailRegular />}>
        <span className={styles.name}>{subject}</span>
      </Tab>
      {drafts.open.map((draft) => (
        <Tab key={draft.key} value={draft.key} icon={<EditRegular />}>
          <span className={styles.name}>{draft.subject === '' ? words.noSubject : draft.subject}</span>
        </Tab>
      ))}
    </TabList>
  );
}
