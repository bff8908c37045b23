import { Button, Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FLAGS, KINDS, MATTERS } from '../../policy/labels';
import type { TemplatePurpose } from '../../policy/policy';
import texts from '../../texts/admin-templates.texts.json';
import flagTexts from '../../texts/flags.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import matterTexts from '../../texts/matters.texts.json';
import type { Text } from '../../texts/say';
import { Citation } from '../../ui/Citation';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { PlacedField, PlacedGroup } from '../form/PlacedField';
import type { SectionProps } from '../section';
import { sourceCitation } from '../source-citation';
import type { TemplateEntry } from './template-list';
import type { TemplateFormProps } from './TemplateEditor';
import { PURPOSE_TEXTS, useInWords } from './use-words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** When a template is offered, in words and with its place in the guideline; an own one can be changed. */
export function TemplateUse(
  props: Pick<SectionProps, 'policy'> & {
    readonly template: TemplateEntry;
    /** Null: a shared one, which can only be read. */
    readonly form: TemplateFormProps | null;
  },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { template, policy, form } = props;
  const purpose = PURPOSE_TEXTS[template.purpose ?? 'reply'];
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{text('useHeading')}</h3>
      <p className={styles.line}>
        {purpose ? `${text(purpose)}. ` : ''}
        {useInWords(template, language)}
      </p>
      {template.source && policy ? (
        <div>
          <Citation citation={sourceCitation(template.source, policy, language)} />
        </div>
      ) : null}
      {form ? (
        <>
          <div>
            <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {text('change')}
            </Button>
          </div>
          {isOpen ? <UseFields {...form} /> : null}
        </>
      ) : null}
    </div>
  );
}

function UseFields(props: Pick<TemplateFormProps, 'template' | 'place' | 'edit' | 'problems'>) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { template, place, edit, problems } = props;
  const { rule = '', section = '' } = template.source ?? {};
  const cite = (source: { readonly rule: string; readonly section: string }, field: string) =>
    edit(
      {
        source:
          source.rule + source.section === ''
            ? undefined
            : { ...(source.rule !== '' && { rule: source.rule }), section: source.section },
      },
      `source/${field}`,
    );
  return (
    <>
      <div className={styles.fields}>
        <PlacedField pointer={`${place}/purpose`} problems={problems} label={text('purpose')}>
          <Select
            value={template.purpose ?? 'reply'}
            onChange={(_, { value }) =>
              edit({ purpose: value === 'reply' ? undefined : (value as TemplatePurpose) })
            }
          >
            {(Object.keys(PURPOSE_TEXTS) as TemplatePurpose[]).map((one) => (
              <option key={one} value={one}>
                {text(PURPOSE_TEXTS[one])}
              </option>
            ))}
          </Select>
        </PlacedField>
        <PlacedField pointer={`${place}/id`} problems={problems} label={text('id')}>
          <Input
            value={template.id}
            spellCheck={false}
            onChange={(_, { value }) => edit({ id: value }, 'id')}
          />
        </PlacedField>
        <PlacedField pointer={`${place}/source/section`} problems={problems} label={text('section')}>
          <Input value={section} onChange={(_, { value }) => cite({ rule, section: value }, 'section')} />
        </PlacedField>
        <PlacedField pointer={`${place}/source/rule`} problems={problems} label={text('rule')}>
          <Input value={rule} onChange={(_, { value }) => cite({ rule: value.trim(), section }, 'rule')} />
        </PlacedField>
      </div>
      <LabelBoxes {...props} field="kinds" labels={KINDS} words={kindTexts} />
      <LabelBoxes {...props} field="matters" labels={MATTERS} words={matterTexts} />
      <LabelBoxes {...props} field="flags" labels={FLAGS} words={flagTexts} />
    </>
  );
}

function LabelBoxes<Label extends string>(
  props: Pick<TemplateFormProps, 'template' | 'place' | 'edit' | 'problems'> & {
    readonly field: 'kinds' | 'matters' | 'flags';
    readonly labels: readonly Label[];
    readonly words: Readonly<Record<Label, Text>>;
  },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const word = useTexts(props.words);
  const { template, place, field, edit, problems } = props;
  const chosen: readonly string[] = template[field] ?? [];
  return (
    <PlacedGroup
      pointer={`${place}/${field}`}
      problems={problems}
      label={text(field)}
      className={styles.boxes}
    >
      {props.labels.map((label) => (
        <Checkbox
          key={label}
          label={word(label)}
          checked={chosen.includes(label)}
          onChange={(_, { checked }) =>
            edit({
              [field]: checked === true ? [...chosen, label] : chosen.filter((one) => one !== label),
            })
          }
        />
      ))}
    </PlacedGroup>
  );
}
