import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import texts from '../texts/acting.texts.json';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  // The pane is narrow: a sentence with a next step needs more than one line.
  bar: { alignItems: 'start', flexShrink: 0, paddingBlock: '8px' },
  body: { whiteSpace: 'normal', paddingRight: '8px' },
  heading: { display: 'block' },
});

/** A sentence that stays until it no longer holds or the person dismisses it; read out by screen readers. */
export function Notice(props: {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly heading?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  return (
    <MessageBar intent={props.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {props.heading ? <MessageBarTitle className={styles.heading}>{props.heading}</MessageBarTitle> : null}
        {props.children}
      </MessageBarBody>
      {props.actions || props.onDismiss ? (
        <MessageBarActions>
          {props.actions}
          {props.onDismiss ? (
            <Button size="small" onClick={props.onDismiss}>
              {text('dismiss')}
            </Button>
          ) : null}
        </MessageBarActions>
      ) : null}
    </MessageBar>
  );
}
