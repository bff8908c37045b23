import { Input } from '@fluentui/react-components';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useForm } from './form-context';
import type { FieldOf } from './schema-field';
import { textOf } from './text-of';
import { useField } from './use-field';

/** A whole number. */
export function NumberField(props: FieldProps<FieldOf<'number'>>) {
  const shown = useField(props);
  const { set } = useForm();
  const { min, max } = props.field;
  return (
    <FieldFrame shown={shown} isOptional={props.isOptional}>
      <Input
        type="number"
        value={textOf(props.value)}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        onChange={(_, { value }) => set(props.path, value === '' ? undefined : Number(value), true)}
      />
    </FieldFrame>
  );
}
