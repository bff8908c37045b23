import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './field-props';
import { optionLabel } from './field-words';
import { useForm } from './form-context';
import type { FieldOf } from './schema-field';
import { useField } from './use-field';

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

/** Any of a few values, kept in the order in which they stand in the file. */
export function ChoicesField(props: FieldProps<FieldOf<'choices'>> & { readonly action?: ReactNode }) {
  const styles = useStyles();
  const shown = useField(props);
  const { set } = useForm();
  const { path, isOptional, field } = props;
  const chosen = Array.isArray(props.value) ? (props.value as unknown[]).map(String) : [];
  const unknown = chosen.filter((each) => !field.options.includes(each));
  const toggle = (option: string, isOn: boolean) => {
    const next = isOn ? [...chosen, option] : chosen.filter((each) => each !== option);
    set(path, next.length === 0 && isOptional ? undefined : next);
  };
  return (
    <FieldGroup shown={shown} action={props.action}>
      <div className={styles.choices}>
        {[...field.options, ...unknown].map((option) => (
          <Checkbox
            key={option}
            label={optionLabel(path, option, shown.language)}
            checked={chosen.includes(option)}
            onChange={(_, { checked }) => toggle(option, checked === true)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
