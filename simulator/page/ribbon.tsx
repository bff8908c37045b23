import { Button, makeStyles, tokens, Toolbar, ToolbarDivider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Draft } from '../host/draft';
import { inLocale, type RibbonButton } from '../manifest-facts';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    minHeight: '44px',
    padding: '4px 8px',
    gap: '2px',
    flexWrap: 'wrap',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '& button': {
      minWidth: 0,
      whiteSpace: 'nowrap',
      paddingLeft: '8px',
      paddingRight: '8px',
      fontWeight: tokens.fontWeightRegular,
    },
  },
  icon: { width: '20px', height: '20px' },
});

interface RibbonProps {
  /** Outlook's own buttons. */
  readonly children: ReactNode;
  readonly buttons: readonly RibbonButton[];
  /** The draft that the buttons act on; null for the open message. */
  readonly draft: Draft | null;
}

/** Outlook's commands and, after a line, the add-in's buttons from its manifest. */
export function Ribbon({ children, buttons, draft }: RibbonProps) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const opened = desk.panes.of(draft);
  return (
    <Toolbar className={styles.bar} aria-label={words.messageCommands}>
      {children}
      {buttons.length > 0 && <ToolbarDivider />}
      {buttons.map((button) => (
        <Button
          key={button.id}
          appearance="subtle"
          title={inLocale(button.tip, desk.locale)}
          aria-pressed={button.action.kind === 'pane' ? opened?.button === button : undefined}
          icon={<img className={styles.icon} src={button.icon} alt="" />}
          onClick={() => void pressed(button)}
        >
          {inLocale(button.label, desk.locale)}
        </Button>
      ))}
    </Toolbar>
  );

  async function pressed(button: RibbonButton): Promise<void> {
    // Outlook's button for a pane that is open closes it.
    if (opened?.button === button) desk.panes.closeOf(draft);
    else await desk.panes.press(button, draft);
  }
}
