import { Field, makeStyles, type FieldProps } from '@fluentui/react-components';
import texts from '../../texts/admin.texts.json';
import { useTexts } from '../../ui/texts-context';
import { fieldId } from './pointer';
import { ProblemText } from './ProblemText';
import type { ShownField } from './use-field';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Label, help and problem around one control. A control with a label of its own gets none here (`label` null). */
export function FieldFrame(props: {
  readonly shown: ShownField;
  readonly isOptional?: boolean;
  /** Instead of the field's own. */
  readonly label?: string | null;
  readonly isWithoutHelp?: boolean;
  readonly children: FieldProps['children'];
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { shown } = props;
  const label = props.label === undefined ? shown.label : props.label;
  const help = props.isWithoutHelp || shown.isPlainEntry ? null : shown.help;
  return (
    <div id={fieldId(shown.pointer)}>
      <Field
        {...(label !== null && {
          label: {
            children: props.isOptional ? text('optionalField', { label }) : label,
            // A line of a list: the list's own name stands above it.
            ...(shown.isPlainEntry && { className: styles.unseen }),
          },
        })}
        {...(help && { hint: { children: help.text, lang: help.language } })}
        {...(shown.problem && {
          validationState: 'error' as const,
          validationMessage: { children: <ProblemText problem={shown.problem} /> },
        })}
      >
        {props.children}
      </Field>
    </div>
  );
}
