import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DismissRegular, PinOffRegular, PinRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { Pane } from '../host/panes';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  pane: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    height: '100%',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
  away: { display: 'none' },
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '6px 6px 6px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  place: {
    flex: 1,
    minHeight: 0,
    '& iframe': { width: '100%', height: '100%', border: 'none', display: 'block' },
  },
});

/** Outlook's frame around the add-in's page. The frame itself is never drawn again: that would reload the add-in. */
export function AddinPane({ pane, shown }: { readonly pane: Pane; readonly shown: boolean }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const { frame, pinned } = pane;
  const place = useCallback(
    (element: HTMLDivElement | null) => {
      if (element && frame.element.parentElement !== element) element.append(frame.element);
    },
    [frame],
  );
  const pinnable = pane.draft === null && pane.button.action.kind === 'pane' && pane.button.action.pinnable;
  return (
    <aside
      data-pane={pane.draft ? 'compose' : 'read'}
      className={mergeClasses(styles.pane, !shown && styles.away)}
      style={{ width: `${desk.paneWidth}px` }}
      aria-label={desk.addinName}
    >
      <header className={styles.header}>
        <Text as="h2" weight="semibold" className={styles.name}>
          {desk.addinName}
        </Text>
        {pinnable && (
          <Button
            appearance="subtle"
            icon={pinned ? <PinOffRegular /> : <PinRegular />}
            aria-pressed={pinned}
            aria-label={pinned ? words.unpin : words.pin}
            title={pinned ? words.unpin : words.pin}
            onClick={() => desk.panes.pin(pane, !pinned)}
          />
        )}
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.closePane}
          title={words.closePane}
          onClick={() => desk.panes.closeOf(pane.draft)}
        />
      </header>
      <div ref={place} className={styles.place} />
    </aside>
  );
}
