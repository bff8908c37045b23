import { Input, Textarea } from '@fluentui/react-components';
import { ChoiceBox } from './ChoiceBox';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useForm, type FormWorld } from './form-context';
import type { FieldOf } from './schema-field';
import { textOf } from './text-of';
import { useField } from './use-field';
import type { Path } from './value-at';

/** The parts whose value is the id of a mailbox or a template. */
const REFERENCES: Readonly<Record<string, 'mailboxes' | 'templates'>> = {
  officialMailbox: 'mailboxes',
  mailbox: 'mailboxes',
  successor: 'mailboxes',
  copyTo: 'mailboxes',
  template: 'templates',
  templates: 'templates',
};

/** A text; where it names a mailbox or a template, one of those there are. */
export function TextField(props: FieldProps<FieldOf<'text'>>) {
  const shown = useField(props);
  const form = useForm();
  const { path, isOptional, field } = props;
  const known = referenced(path, form);
  if (known) return <ChoiceBox {...props} options={known} />;
  const value = textOf(props.value);
  const type = (text: string) => form.set(path, text === '' && isOptional ? undefined : text, true);
  return (
    <FieldFrame shown={shown} isOptional={isOptional}>
      {field.isLong ? (
        <Textarea value={value} resize="vertical" onChange={(_, data) => type(data.value)} />
      ) : (
        <Input
          value={value}
          type={field.type === 'email' ? 'email' : 'text'}
          onChange={(_, data) => type(data.value)}
        />
      )}
    </FieldFrame>
  );
}

function referenced(path: Path, form: FormWorld) {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  const kind = name === undefined ? undefined : REFERENCES[name];
  return kind === undefined ? null : form[kind];
}
