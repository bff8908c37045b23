import texts from '../../texts/admin.texts.json';
import { PaneSelect } from '../../ui/PaneSelect';
import { useTexts } from '../../ui/texts-context';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useForm, type NamedId } from './form-context';
import { textOf } from './text-of';
import { useField } from './use-field';

/** A list to choose one value from. A value of the file that is not in the list stays until another is chosen. */
export function ChoiceBox(props: FieldProps & { readonly options: readonly NamedId[] }) {
  const shown = useField(props);
  const { set } = useForm();
  const text = useTexts(texts);
  const { path, isOptional, options, usual } = props;
  const value = textOf(props.value ?? usual);
  const isKnown = options.some(({ id }) => id === value);
  const choose = (id: string) => set(path, id === '' || id === usual ? undefined : id);
  return (
    <FieldFrame shown={shown} isOptional={isOptional && usual === undefined}>
      <PaneSelect value={value} onChange={(_, data) => choose(data.value)}>
        {isKnown && (usual !== undefined || !isOptional) ? null : <option value="">{text('notSet')}</option>}
        {isKnown || value === '' ? null : <option value={value}>{text('unknownChoice', { value })}</option>}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </PaneSelect>
    </FieldFrame>
  );
}
