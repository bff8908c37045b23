import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import type { TextLanguage } from '../policy/labels';
import texts from '../texts/admin.texts.json';
import { useTexts } from '../ui/texts-context';
import { chooseFile, type ChosenFile } from './file/choose-file';
import { LanguageChoice } from './LanguageChoice';
import { NewMunicipality } from './NewMunicipality';
import { UnsavedCopies } from './UnsavedCopies';
import type { WantedFile } from './use-file-actions';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    maxWidth: '860px',
    margin: '0 auto',
    padding: '24px 16px 48px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  intro: {
    margin: 0,
    maxWidth: '68ch',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  ways: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 300px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
  way: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  open: { alignSelf: 'start' },
});

/** What the page is, and the ways to begin. */
export function StartScreen(props: {
  readonly notice: ReactNode;
  readonly onFile: (file: ChosenFile) => void;
  readonly onOpen: (wanted: WantedFile) => void;
  readonly onLanguage: (language: TextLanguage) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const { onFile, onOpen } = props;
  const choose = async () => {
    const chosen = await chooseFile();
    if (chosen === null) input.current?.click();
    else if (chosen !== 'cancelled') onFile(chosen);
  };
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{text('title')}</h1>
        <LanguageChoice onLanguage={props.onLanguage} />
      </div>
      <p className={styles.intro}>{text('startIntro')}</p>
      {props.notice}
      <UnsavedCopies
        onGoOn={({ name, opened, present }) => onOpen({ name, opened, present, writable: null })}
      />
      <div className={styles.ways}>
        <section className={styles.way} aria-label={text('openHeading')}>
          <h2 className={styles.heading}>{text('openHeading')}</h2>
          <p className={styles.hint}>{text('openHint')}</p>
          <Button
            appearance="primary"
            className={styles.open}
            icon={<FolderOpenRegular />}
            onClick={() => void choose()}
          >
            {text('open')}
          </Button>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={text('openHeading')}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              // The same file can be chosen again after it was mended.
              if (file) onFile({ file, writable: null });
              target.value = '';
            }}
          />
        </section>
        <section className={styles.way} aria-label={text('newHeading')}>
          <h2 className={styles.heading}>{text('newHeading')}</h2>
          <p className={styles.hint}>{text('newHint')}</p>
          <NewMunicipality onBegin={(opened) => onOpen({ name: null, opened, writable: null })} />
        </section>
      </div>
    </main>
  );
}
