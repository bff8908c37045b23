import { ChoiceBox } from './ChoiceBox';
import type { FieldProps } from './field-props';
import { optionLabel } from './field-words';
import type { FieldOf } from './schema-field';
import { useField } from './use-field';

/** One of a few values. */
export function ChoiceField(props: FieldProps<FieldOf<'choice'>>) {
  const { language } = useField(props);
  const options = props.field.options.map((id) => ({ id, name: optionLabel(props.path, id, language) }));
  return <ChoiceBox {...props} options={options} />;
}
