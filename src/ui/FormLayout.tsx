import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import texts from '../texts/acting.texts.json';
import { focusPlace } from './focus-place';
import { PaneLayout } from './PaneLayout';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', gap: '2px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  primary: { width: '100%' },
});

/** A form in the pane: the way back and a heading above, one primary action below. */
export function FormLayout(props: {
  readonly heading: string;
  readonly about?: string;
  readonly onBack?: () => void;
  readonly action?: {
    readonly label: string;
    readonly isBusy: boolean;
    readonly disabled?: boolean;
    readonly onRun: () => void;
  };
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new screen: the keyboard and the screen reader start at its heading.
  useEffect(() => focusPlace(heading.current), []);
  const { action } = props;
  return (
    <PaneLayout
      footer={
        action ? (
          <>
            <Button
              className={styles.primary}
              appearance="primary"
              disabledFocusable={action.isBusy || action.disabled === true}
              onClick={action.onRun}
            >
              {action.isBusy ? text('opening') : action.label}
            </Button>
            {props.hint ? <p className={styles.hint}>{props.hint}</p> : null}
          </>
        ) : undefined
      }
    >
      <div className={styles.top}>
        {props.onBack ? (
          <div>
            <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onBack}>
              {text('back')}
            </Button>
          </div>
        ) : null}
        <h1 className={styles.heading} tabIndex={-1} ref={heading}>
          {props.heading}
        </h1>
        {props.about ? <p className={styles.about}>{props.about}</p> : null}
      </div>
      {props.children}
    </PaneLayout>
  );
}
