import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, maxWidth: '34ch', color: tokens.colorNeutralForeground2 },
});

/** A screen with nothing to work on: says what this is and what to do next. */
export function EmptyState(props: {
  readonly heading: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.state} role="status">
      <h1 className={styles.heading}>{props.heading}</h1>
      <p className={styles.text}>{props.text}</p>
      {props.children}
    </div>
  );
}
