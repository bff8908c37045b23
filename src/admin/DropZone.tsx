import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import texts from '../texts/admin.texts.json';
import { useTexts } from '../ui/texts-context';
import { droppedFile, type ChosenFile } from './file/choose-file';

const useStyles = makeStyles({
  over: {
    position: 'fixed',
    inset: '12px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.92,
    fontSize: tokens.fontSizeBase600,
  },
});

/** Takes a file that is dropped anywhere on the page, except where a part of the page takes files itself. */
export function DropZone(props: {
  readonly onFile: (file: ChosenFile) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const [isOver, setOver] = useState(false);
  const take = useRef(props.onFile);
  useEffect(() => {
    take.current = props.onFile;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return setOver(false);
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (event.defaultPrevented || !event.dataTransfer) return;
      event.preventDefault();
      void droppedFile(event.dataTransfer.items).then((file) => file && take.current(file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      {props.children}
      {isOver ? <div className={styles.over}>{text('dropHere')}</div> : null}
    </>
  );
}
