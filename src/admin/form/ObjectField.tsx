import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { EntryFields } from './EntryFields';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './field-props';
import { ProblemText } from './ProblemText';
import { fieldId } from './pointer';
import type { FieldOf } from './schema-field';
import { useField } from './use-field';

const useStyles = makeStyles({
  inner: { paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Parts that belong together. */
export function ObjectField(
  props: FieldProps<FieldOf<'object'>> & { readonly isBare?: boolean; readonly action?: ReactNode },
) {
  const styles = useStyles();
  const shown = useField(props);
  const parts = <EntryFields entries={props.field.entries} path={props.path} value={props.value} />;
  if (props.isBare) {
    return (
      <div id={fieldId(shown.pointer)}>
        {shown.problem ? (
          <span className={styles.problem}>
            <ProblemText problem={shown.problem} />
          </span>
        ) : null}
        {parts}
      </div>
    );
  }
  return (
    <FieldGroup shown={shown} action={props.action}>
      <div className={styles.inner}>{parts}</div>
    </FieldGroup>
  );
}
