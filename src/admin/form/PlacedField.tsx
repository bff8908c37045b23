import { Field, makeStyles, tokens, type FieldProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PolicyProblem } from '../../policy/load-policy';
import { fieldId, isWithin } from './pointer';
import { ProblemText } from './ProblemText';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  problems: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, margin: 0 },
  list: { display: 'grid', gap: '2px' },
});

interface Place {
  readonly pointer: string;
  readonly problems: readonly PolicyProblem[];
  /** `''` when the control says it itself, as a checkbox does. */
  readonly label: string;
  readonly hint?: string;
}

/** One control for a place in the file, with what is wrong there; `error` comes first: what keeps it out of the file. */
export function PlacedField(
  props: Place & { readonly error?: string | null; readonly children: FieldProps['children'] },
) {
  const styles = useStyles();
  const own = props.problems.filter(({ pointer }) => pointer === props.pointer);
  const message = props.error ?? (own.length > 0 ? <ProblemLines problems={own} /> : null);
  return (
    <div id={fieldId(props.pointer)} className={styles.field}>
      <Field
        {...(props.label !== '' && { label: props.label })}
        {...(props.hint && { hint: props.hint })}
        {...(message && { validationState: 'error' as const, validationMessage: { children: message } })}
      >
        {props.children}
      </Field>
    </div>
  );
}

/** Several controls for one place in the file, with what is wrong in any of them. */
export function PlacedGroup(props: Place & { readonly className?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const within = props.problems.filter(({ pointer }) => isWithin(pointer, props.pointer));
  return (
    <fieldset id={fieldId(props.pointer)} className={styles.group}>
      <legend className={styles.legend}>{props.label}</legend>
      {props.hint ? <p className={styles.hint}>{props.hint}</p> : null}
      <div className={props.className}>{props.children}</div>
      {within.length > 0 ? (
        <div className={styles.problems}>
          <ProblemLines problems={within} />
        </div>
      ) : null}
    </fieldset>
  );
}

/** One problem a line. */
export function ProblemLines(props: { readonly problems: readonly PolicyProblem[] }) {
  const styles = useStyles();
  return (
    <span className={styles.list}>
      {props.problems.map((problem, index) => (
        <ProblemText key={index} problem={problem} />
      ))}
    </span>
  );
}
