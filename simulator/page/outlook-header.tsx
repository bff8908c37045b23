import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    height: '48px',
    flexShrink: 0,
    padding: '0 16px',
    color: '#ffffff',
    // The same in both themes, as in Outlook.
    backgroundColor: '#0f6cbd',
  },
  icon: { fontSize: '24px' },
  search: { width: '340px', maxWidth: '40%', marginLeft: '48px' },
  person: {
    marginLeft: 'auto',
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    minWidth: 0,
    '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  badge: {
    flexShrink: 0,
    width: '32px',
    height: '32px',
    borderRadius: tokens.borderRadiusCircular,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: 'rgba(0, 0, 0, 0.25)',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface OutlookHeaderProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** The blue bar: whose mailbox it is, and a search that works on the open folder. */
export function OutlookHeader({ search, onSearch }: OutlookHeaderProps) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const initials = desk.user.name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
  return (
    <header className={styles.header}>
      <MailRegular className={styles.icon} aria-hidden />
      <Text size={400} weight="semibold">
        {words.mail}
      </Text>
      <SearchBox
        className={styles.search}
        data-first
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_event, data) => onSearch(data.value)}
      />
      <div className={styles.person}>
        <Text size={200}>{desk.user.address}</Text>
        <div className={styles.badge} aria-hidden>
          {initials}
        </div>
      </div>
    </header>
  );
}
