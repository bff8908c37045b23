import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TEXT_LANGUAGES, type TextLanguage } from '../../policy/labels';
import texts from '../../texts/admin.texts.json';
import { useTexts } from '../../ui/texts-context';
import { FieldFrame } from './FieldFrame';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './field-props';
import { useForm } from './form-context';
import { isWithin, pointerOf } from './pointer';
import type { FieldOf } from './schema-field';
import { textOf } from './text-of';
import { useField } from './use-field';
import { valueAt } from './value-at';

/** From so many UTF-16 units on a text gets several lines. */
const LONG = 70;
/** Parts whose texts are whole sentences. */
const SENTENCES = new Set(['text', 'what', 'hint']);

const useStyles = makeStyles({
  languages: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: '8px 16px',
  },
});

/** A text in each language that the municipality writes, and in those that it has already. */
export function TextsField(props: FieldProps<FieldOf<'texts'>> & { readonly action?: ReactNode }) {
  const styles = useStyles();
  const shown = useField(props);
  const form = useForm();
  const { path } = props;
  const wanted = (form.source.languages ?? []) as readonly string[];
  const isShown = (language: TextLanguage) =>
    wanted.includes(language) ||
    valueAt(props.value, [language]) !== undefined ||
    form.problems.some((each) => isWithin(each.pointer, pointerOf([...path, language])));
  const isSentence = SENTENCES.has(String(path.at(-1)));
  const languages = TEXT_LANGUAGES.filter(isShown).sort((a, b) => rank(wanted, a) - rank(wanted, b));
  return (
    <FieldGroup shown={shown} action={props.action}>
      <div className={styles.languages}>
        {languages.map((language) => (
          <LanguageText
            key={language}
            language={language}
            isLong={isSentence || textOf(valueAt(props.value, [language])).length > LONG}
            {...props}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function LanguageText(props: FieldProps & { readonly language: TextLanguage; readonly isLong: boolean }) {
  const text = useTexts(texts);
  const { set } = useForm();
  const path = [...props.path, props.language];
  const shown = useField({ field: props.field, path });
  const whole = useField(props);
  const value = textOf(valueAt(props.value, [props.language]));
  const label = text('inLanguage', { label: whole.label, language: text(props.language) });
  const type = (typed: string) => set(path, typed === '' ? undefined : typed, true);
  return (
    <FieldFrame shown={shown} label={label} isWithoutHelp>
      {props.isLong ? (
        <Textarea
          value={value}
          lang={props.language}
          resize="vertical"
          onChange={(_, data) => type(data.value)}
        />
      ) : (
        <Input value={value} lang={props.language} onChange={(_, data) => type(data.value)} />
      )}
    </FieldFrame>
  );
}

/** The municipality's own language first. */
function rank(languages: readonly string[], language: string): number {
  const index = languages.indexOf(language);
  return index < 0 ? languages.length : index;
}
