import { CounterBadge, Field, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  BookRegular,
  BuildingRegular,
  ClockRegular,
  ContactCardRegular,
  DocumentTextRegular,
  FolderRegular,
  HistoryRegular,
  MailInboxRegular,
  BeakerRegular,
  SignatureRegular,
  TaskListLtrRegular,
  TextGrammarCheckmarkRegular,
} from '@fluentui/react-icons';
import type { PolicyProblem } from '../policy/load-policy';
import texts from '../texts/admin.texts.json';
import { useTexts } from '../ui/texts-context';
import { tabOf, TABS, type Tab as TabName } from './section-list';
import { useMedia, WIDE } from './use-media';

const useStyles = makeStyles({
  wide: {
    position: 'sticky',
    top: '64px',
    alignSelf: 'start',
    padding: '16px 0 16px 12px',
    maxHeight: 'calc(100vh - 64px)',
    overflowY: 'auto',
    boxSizing: 'border-box',
  },
  narrow: { padding: '12px 16px 0' },
  select: { minWidth: 0, width: '100%' },
  tab: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const ICONS: Readonly<Record<TabName, JSX.Element>> = {
  identity: <BuildingRegular />,
  mailboxes: <MailInboxRegular />,
  deadlines: <ClockRegular />,
  records: <FolderRegular />,
  contacts: <ContactCardRegular />,
  guidance: <TaskListLtrRegular />,
  templates: <DocumentTextRegular />,
  signature: <SignatureRegular />,
  writing: <TextGrammarCheckmarkRegular />,
  diarium: <BookRegular />,
  changes: <HistoryRegular />,
  trial: <BeakerRegular />,
};

/** The parts of the policy: tabs to the left on a wide screen, a list to choose from on a narrow one. */
export function PartTabs(props: {
  readonly tab: TabName;
  readonly problems: readonly PolicyProblem[];
  readonly onTab: (tab: TabName) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const isWide = useMedia(WIDE);
  const { tab, problems, onTab } = props;
  const counts = new Map<TabName, number>();
  for (const { pointer } of problems) counts.set(tabOf(pointer), (counts.get(tabOf(pointer)) ?? 0) + 1);
  const nameOf = (each: TabName) => {
    const count = counts.get(each) ?? 0;
    const name = text(`${each}Tab`);
    if (count === 0) return name;
    return count === 1 ? text('tabProblem', { tab: name }) : text('tabProblems', { tab: name, count });
  };
  if (!isWide) {
    return (
      <nav className={styles.narrow} aria-label={text('parts')}>
        <Field label={text('part')}>
          <Select
            value={tab}
            root={{ className: styles.select }}
            select={{ className: styles.select }}
            onChange={(_, { value }) => onTab(value as TabName)}
          >
            {TABS.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </Select>
        </Field>
      </nav>
    );
  }
  return (
    <nav className={styles.wide} aria-label={text('parts')}>
      <TabList
        vertical
        selectedValue={tab}
        aria-label={text('parts')}
        onTabSelect={(_, { value }) => onTab(value as TabName)}
      >
        {TABS.map((each) => (
          <Tab
            key={each}
            value={each}
            icon={ICONS[each]}
            aria-label={nameOf(each)}
            {...(each === tab && { 'aria-controls': 'part' })}
          >
            <span className={styles.tab}>
              {text(`${each}Tab`)}
              <CounterBadge count={counts.get(each) ?? 0} size="small" color="danger" aria-hidden="true" />
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
