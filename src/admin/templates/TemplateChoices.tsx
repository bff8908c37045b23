import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { CHOICE_PLACEHOLDERS } from '../../policy/labels';
import type { Texts } from '../../policy/policy';
import texts from '../../texts/admin-templates.texts.json';
import fieldTexts from '../../texts/fields.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedField, PlacedGroup } from '../form/PlacedField';
import { LANGUAGE_WORDS, writtenLanguages } from '../mailboxes/language-words';
import { withText } from './template-list';
import type { TemplateFormProps } from './TemplateEditor';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  option: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
});

type Choices = NonNullable<TemplateFormProps['template']['choices']>;

/** What a person chooses between, for each choice that stands in the text. */
export function TemplateChoices(props: TemplateFormProps) {
  const written = Object.values(props.template.text).join(' ');
  const ids = CHOICE_PLACEHOLDERS.filter(
    (id) =>
      written.includes(`{{${id}}}`) || props.template.choices?.some(({ placeholder }) => placeholder === id),
  );
  return ids.map((id) => <Options key={id} {...props} id={id} />);
}

function Options(props: TemplateFormProps & { readonly id: Choices[number]['placeholder'] }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const field = useTexts(fieldTexts);
  const { source, problems, template, place, edit, id } = props;
  const choices = template.choices ?? [];
  const index = choices.findIndex(({ placeholder }) => placeholder === id);
  const options = choices[index]?.options ?? [];
  const at = `${place}/choices/${index < 0 ? choices.length : index}`;
  const put = (next: Texts[], joined?: string) => {
    const others = choices.filter(({ placeholder }) => placeholder !== id);
    const own = { placeholder: id, options: next };
    const all = index < 0 ? [...others, own] : choices.map((one, number) => (number === index ? own : one));
    edit({ choices: next.length > 0 ? all : others }, joined);
  };
  return (
    <PlacedGroup
      pointer={at}
      problems={problems}
      label={text('choices', { name: field(id) })}
      className={styles.options}
    >
      {options.map((option, number) => (
        <div key={number} className={styles.option}>
          {writtenLanguages(source).map((language) => (
            <PlacedField
              key={language}
              pointer={`${at}/options/${number}/${language}`}
              problems={[]}
              label={text('option', { number: number + 1, language: text(LANGUAGE_WORDS[language]) })}
            >
              <Input
                lang={language}
                value={option[language] ?? ''}
                onChange={(_, { value }) =>
                  put(
                    options.map((one, other) => (other === number ? withText(one, language, value) : one)),
                    `choices/${id}/${number}/${language}`,
                  )
                }
              />
            </PlacedField>
          ))}
          <div>
            <Button size="small" onClick={() => put(options.filter((_, other) => other !== number))}>
              {text('removeOption', { number: number + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button size="small" icon={<AddRegular />} onClick={() => put([...options, {}])}>
          {text('addOption')}
        </Button>
      </div>
    </PlacedGroup>
  );
}
