import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useEffect, useMemo, useRef, useState } from 'react';
import type { TextLanguage } from '../policy/labels';
import texts from '../texts/admin.texts.json';
import { useTexts } from '../ui/texts-context';
import type { EditedFile } from './editor-state';
import type { FileActions } from './use-file-actions';
import { FormProvider, useUnfolded } from './form/FormProvider';
import { pathOf } from './form/pointer';
import { jumpTo } from './jump-to';
import { PartBoundary } from './PartBoundary';
import { ChangesPage } from './parts/ChangesPage';
import { PartPage } from './parts/PartPage';
import { PartTabs } from './PartTabs';
import { ProblemList } from './ProblemList';
import type { SectionProps } from './section';
import { tabOf, type Tab } from './section-list';
import { TopBar } from './TopBar';
import { useJudgement, type Editing } from './use-editor';
import { useMedia, WIDE } from './use-media';

const MailboxesSection = lazy(async () => ({
  default: (await import('./mailboxes/MailboxesSection')).MailboxesSection,
}));
const TemplatesSection = lazy(async () => ({
  default: (await import('./templates/TemplatesSection')).TemplatesSection,
}));
const TrialPage = lazy(async () => ({ default: (await import('./trial/TrialPage')).TrialPage }));

// From the width of `WIDE` on the tabs stand to the left.
const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 860px)': { gridTemplateColumns: '232px minmax(0, 1fr)' },
  },
  bar: { gridColumnStart: 1, gridColumnEnd: -1 },
  main: { padding: '16px', minWidth: 0, '@media (min-width: 860px)': { padding: '24px 32px 48px' } },
  content: { maxWidth: '1080px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The open file: its parts as tabs, what is wrong with it, and what has been changed. */
export function Workspace(props: {
  readonly file: EditedFile;
  readonly editing: Editing;
  readonly actions: FileActions;
  readonly onLanguage: (language: TextLanguage) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { file, editing, actions } = props;
  const [tab, setTab] = useState<Tab>('identity');
  const [isListOpen, setListOpen] = useState(false);
  const [target, setTarget] = useState<{ readonly pointer: string } | null>(null);
  const isWide = useMedia(WIDE);
  const unfolded = useUnfolded();
  const main = useRef<HTMLElement>(null);
  const source = file.history.present;
  const { policy, problems } = useJudgement(file, actions.name);
  const own = useMemo(() => problems.filter(({ file: from }) => from === 'own'), [problems]);
  const section: SectionProps = { source, policy, problems: own, change: editing.change };
  useEffect(() => {
    if (target) jumpTo(target.pointer, main.current);
  }, [target]);
  const jump = (pointer: string) => {
    setTab(tabOf(pointer));
    unfolded.openTo(pathOf(pointer));
    setTarget({ pointer });
  };
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <TopBar
          file={file}
          editing={editing}
          actions={actions}
          onLanguage={props.onLanguage}
          problemCount={problems.length}
          isListOpen={isListOpen}
          onList={() => setListOpen(!isListOpen)}
        />
        {isListOpen ? <ProblemList problems={problems} source={source} onJump={jump} /> : null}
      </div>
      <PartTabs tab={tab} problems={own} onTab={setTab} />
      <main ref={main} className={styles.main}>
        <div
          className={styles.content}
          id="part"
          tabIndex={-1}
          {...(isWide && { role: 'tabpanel', 'aria-labelledby': 'part-heading' })}
        >
          <h2 className={styles.heading} id="part-heading" tabIndex={-1}>
            {text(`${tab}Tab`)}
          </h2>
          <FormProvider {...section} unfolded={unfolded}>
            <PartBoundary key={`${tab} ${file.session}`} step={source}>
              {tab === 'changes' ? (
                <ChangesPage opened={file.opened} present={source} onJump={jump} />
              ) : tab === 'trial' ? (
                <TrialPage policy={problems.length === 0 ? policy : null} policyName={actions.name} />
              ) : (
                <PartPage
                  tab={tab}
                  section={section}
                  own={{
                    mailboxes: <MailboxesSection {...section} />,
                    templates: <TemplatesSection {...section} />,
                  }}
                />
              )}
            </PartBoundary>
          </FormProvider>
        </div>
      </main>
    </div>
  );
}
