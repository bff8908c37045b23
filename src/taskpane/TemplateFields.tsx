import { Field } from '@fluentui/react-components';
import type { TextLanguage } from '../policy/labels';
import type { Policy, Template } from '../policy/policy';
import { textIn } from '../policy/text-in';
import type { TemplateText } from '../templates/template-text';
import texts from '../texts/acting.texts.json';
import { PaneSelect } from '../ui/PaneSelect';
import { useLanguage, useTexts } from '../ui/texts-context';
import { TemplateValue } from './TemplateValue';

const LANGUAGE_NAMES = {
  sv: 'languageSv',
  nb: 'languageNb',
  nn: 'languageNn',
  en: 'languageEn',
} as const satisfies Record<TextLanguage, keyof typeof texts>;

/** Which template, in which language, and the fields that it asks for. */
export function TemplateFields(props: {
  readonly policy: Policy;
  readonly templates: readonly Template[];
  readonly current: TemplateText;
  /** Empty fields are marked once the person has tried to go on. */
  readonly showMissing: boolean;
  readonly onTemplate: (id: string) => void;
  readonly onLanguage: (language: TextLanguage) => void;
  readonly onValue: (id: string, value: string) => void;
}) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { current } = props;
  const languages = Object.keys(current.template.text) as TextLanguage[];
  return (
    <>
      <Field label={text('template')}>
        <PaneSelect value={current.template.id} onChange={(_, { value }) => props.onTemplate(value)}>
          {props.templates.map((template) => (
            <option key={template.id} value={template.id}>
              {textIn(template.name, language)}
            </option>
          ))}
        </PaneSelect>
      </Field>
      {languages.length > 1 ? (
        <Field label={text('language')}>
          <PaneSelect
            value={current.language}
            onChange={(_, { value }) => props.onLanguage(value as TextLanguage)}
          >
            {languages.map((name) => (
              <option key={name} value={name}>
                {text(LANGUAGE_NAMES[name])}
              </option>
            ))}
          </PaneSelect>
        </Field>
      ) : null}
      {current.fields.map((field) => (
        <TemplateValue
          key={field.placeholder.id}
          field={field}
          isMissing={props.showMissing && current.missing.includes(field.placeholder.id)}
          onValue={(value) => props.onValue(field.placeholder.id, value)}
          writing={{ policy: props.policy, language: current.language }}
        />
      ))}
    </>
  );
}
