import { Field, Input, Textarea } from '@fluentui/react-components';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import type { InputType } from '../templates/placeholders';
import type { TemplateField } from '../templates/template-text';
import texts from '../texts/acting.texts.json';
import fieldTexts from '../texts/fields.texts.json';
import valueTexts from '../texts/values.texts.json';
import { PaneSelect } from '../ui/PaneSelect';
import { useTexts } from '../ui/texts-context';
import { plainLanguageHints } from '../writing/plain-language-hints';
import { WritingHints } from './WritingHints';

const INPUT_TYPES: Readonly<Partial<Record<InputType, 'date' | 'tel'>>> = { date: 'date', phone: 'tel' };

/** One value that a template asks for, by its type; what is wrong with it stands below it as it is typed. */
export function TemplateValue(props: {
  readonly field: TemplateField;
  readonly isMissing: boolean;
  readonly onValue: (value: string) => void;
  /** Points out in long texts what can be written more plainly, for a text in that language. */
  readonly writing: { readonly policy: Policy; readonly language: TextLanguage };
}) {
  const text = useTexts(texts);
  const label = useTexts(fieldTexts);
  const problem = useTexts(valueTexts);
  const { field, isMissing, onValue } = props;
  const { placeholder, checked, value } = field;
  const { policy, language } = props.writing;
  const isProse = placeholder.inputType === 'long-text';
  return (
    <div>
      <Field
        label={label(placeholder.id)}
        required
        validationState={isMissing || checked?.isError ? 'error' : checked ? 'warning' : 'none'}
        validationMessage={isMissing ? text('required') : checked ? problem(checked.problem) : undefined}
      >
        {entry()}
      </Field>
      {isProse ? (
        <WritingHints
          text={value}
          hints={plainLanguageHints(value, language, policy, { closingFollows: true })}
          guideline={policy.guideline}
          onText={onValue}
        />
      ) : null}
    </div>
  );

  function entry() {
    const { id, inputType } = placeholder;
    switch (inputType) {
      case 'choice':
        return (
          <PaneSelect name={id} value={value} onChange={(_, data) => onValue(data.value)}>
            <option value="">{problem('choose')}</option>
            {field.options.map((option, number) => (
              <option key={option} value={String(number)}>
                {option}
              </option>
            ))}
          </PaneSelect>
        );
      case 'long-text':
        return (
          <Textarea name={id} value={value} resize="vertical" onChange={(_, data) => onValue(data.value)} />
        );
      default:
        return (
          <Input
            name={id}
            type={INPUT_TYPES[inputType] ?? 'text'}
            value={value}
            onChange={(_, data) => onValue(data.value)}
          />
        );
    }
  }
}
