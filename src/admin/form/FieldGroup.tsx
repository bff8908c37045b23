import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { fieldId } from './pointer';
import { ProblemText } from './ProblemText';
import type { ShownField } from './use-field';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  legend: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    maxWidth: '80ch',
  },
  problem: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** Several controls under one name, with its help and its own problem. */
export function FieldGroup(props: {
  readonly shown: ShownField;
  readonly label?: string;
  /** Beside the name. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const { shown } = props;
  return (
    <div
      role="group"
      id={fieldId(shown.pointer)}
      className={styles.group}
      aria-labelledby={`${id}name`}
      aria-describedby={`${id}help ${id}problem`}
    >
      <div className={styles.head}>
        <span id={`${id}name`} className={styles.legend}>
          {props.label ?? shown.label}
        </span>
        {props.action}
      </div>
      {shown.help ? (
        <span id={`${id}help`} className={styles.help} lang={shown.help.language}>
          {shown.help.text}
        </span>
      ) : null}
      {shown.problem ? (
        <span id={`${id}problem`} className={styles.problem}>
          <ProblemText problem={shown.problem} />
        </span>
      ) : null}
      {props.children}
    </div>
  );
}
