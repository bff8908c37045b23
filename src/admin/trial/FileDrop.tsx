import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentRegular, FolderRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import texts from '../../texts/admin-trial.texts.json';
import { useTexts } from '../../ui/texts-context';
import { gatherDropped, gatherPicked, type Gathered } from './gather-files';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `2px solid ${tokens.colorBrandStroke1}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
  stays: { margin: 0, maxWidth: '60ch', color: tokens.colorNeutralForeground2 },
});

/** Where messages are dropped, or chosen as files or as a folder. */
export function FileDrop(props: { readonly onGather: (gathering: Gathered | Promise<Gathered>) => void }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    props.onGather(gatherDropped(event.dataTransfer.items));
  };
  const pick = (input: HTMLInputElement) => {
    props.onGather(gatherPicked(input.files ?? []));
    // The same files can be chosen again.
    input.value = '';
  };
  return (
    // Dropping has a way for the keyboard: the two buttons.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      data-testid="trial-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.title}>{text('drop')}</p>
      <div className={styles.buttons}>
        <Button icon={<DocumentRegular />} onClick={() => files.current?.click()}>
          {text('chooseFiles')}
        </Button>
        <Button icon={<FolderRegular />} onClick={() => folder.current?.click()}>
          {text('chooseFolder')}
        </Button>
      </div>
      <p className={styles.stays}>{text('stays')}</p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept=".eml,message/rfc822"
        aria-label={text('chooseFiles')}
        onChange={({ target }) => pick(target)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        aria-label={text('chooseFolder')}
        {...{ webkitdirectory: '' }}
        onChange={({ target }) => pick(target)}
      />
    </div>
  );
}
