import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    inset: '12px',
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: '#ffffff',
  },
});

/** Takes a message file that is dropped anywhere on the page; the button "Open .eml…" does the same by keyboard. */
export function DropTarget() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const take = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      setOver(event.type === 'dragover');
      if (event.type !== 'drop') return;
      for (const file of event.dataTransfer?.files ?? []) void desk.addFile(file);
    };
    window.addEventListener('dragover', take, ended);
    window.addEventListener('drop', take, ended);
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), ended);
    return () => ended.abort();
  }, [desk]);
  if (!over) return null;
  return (
    <div className={styles.hint}>
      <Text size={500}>{words.dropEml}</Text>
    </div>
  );
}
