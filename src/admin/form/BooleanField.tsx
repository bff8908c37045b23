import { Checkbox } from '@fluentui/react-components';
import texts from '../../texts/admin.texts.json';
import { PaneSelect } from '../../ui/PaneSelect';
import { useTexts } from '../../ui/texts-context';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useForm } from './form-context';
import type { FieldOf } from './schema-field';
import { useField } from './use-field';

/** Yes or no; one that may be left out and has no usual value has a third state. */
export function BooleanField(props: FieldProps<FieldOf<'boolean'>>) {
  const shown = useField(props);
  const { set } = useForm();
  const text = useTexts(texts);
  const { value, path, isOptional, usual } = props;
  if (isOptional && usual === undefined) {
    return (
      <FieldFrame shown={shown} isOptional>
        <PaneSelect
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={(_, data) => set(path, data.value === '' ? undefined : data.value === 'true')}
        >
          <option value="">{text('notSet')}</option>
          <option value="true">{text('yes')}</option>
          <option value="false">{text('no')}</option>
        </PaneSelect>
      </FieldFrame>
    );
  }
  return (
    <FieldFrame shown={shown} label={null}>
      <Checkbox
        label={shown.label}
        checked={(value ?? usual) === true}
        onChange={(_, { checked }) => set(path, checked === usual ? undefined : checked === true)}
      />
    </FieldFrame>
  );
}
