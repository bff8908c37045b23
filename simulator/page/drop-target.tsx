import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
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

/** Takes a message file that is dropped anywhere on the page. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        for (const file of event.dataTransfer.files) void desk.addFile(file);
      }}
    >
      {children}
      {over && (
        <div className={styles.hint}>
          <Text size={500}>{words.dropEml}</Text>
        </div>
      )}
    </div>
  );
}
