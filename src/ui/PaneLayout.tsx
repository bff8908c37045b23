import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    // At 400 % zoom a fixed footer would cover the content: then everything scrolls together.
    '@media (max-height: 360px)': { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The frame of every screen: what scrolls, and below it the actions that are always in reach. */
export function PaneLayout(props: { readonly children: ReactNode; readonly footer?: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.pane}>
      <div className={styles.content}>{props.children}</div>
      {props.footer ? <div className={styles.footer}>{props.footer}</div> : null}
    </main>
  );
}
