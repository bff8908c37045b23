import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { BookOpenRegular } from '@fluentui/react-icons';
import texts from '../../texts/admin.texts.json';
import { PaneSelect } from '../../ui/PaneSelect';
import { useTexts } from '../../ui/texts-context';
import { EntryFields } from './EntryFields';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { useForm, type FormWorld } from './form-context';
import { fieldId } from './pointer';
import { ProblemText } from './ProblemText';
import type { FieldOf } from './schema-field';
import { textOf } from './text-of';
import { useField } from './use-field';
import { valueAt, withValueAt } from './value-at';

const useStyles = makeStyles({
  source: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  button: { alignSelf: 'start', maxWidth: '100%', fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** Where something stands in the guideline or the law: one line, with its fields behind it. */
export function SourceField(props: FieldProps<FieldOf<'object'>>) {
  const styles = useStyles();
  const shown = useField(props);
  const text = useTexts(texts);
  const form = useForm();
  const isOpen = form.isOpen(shown.pointer);
  const cited = citedAs(props.value, form) || text('noSource');
  return (
    <div id={fieldId(shown.pointer)} className={styles.source}>
      <Button
        size="small"
        appearance="subtle"
        icon={<BookOpenRegular />}
        className={styles.button}
        aria-expanded={isOpen}
        aria-label={text('editSourceNamed', { source: cited })}
        onClick={() => form.setOpen(shown.pointer, !isOpen)}
      >
        {cited}
      </Button>
      {shown.problem ? (
        <span className={styles.problem}>
          <ProblemText problem={shown.problem} />
        </span>
      ) : null}
      {isOpen ? (
        <div className={styles.fields}>
          <RuleChoice {...props} />
          <EntryFields
            entries={props.field.entries.filter(({ key }) => key !== 'rule')}
            path={props.path}
            value={props.value}
          />
        </div>
      ) : null}
    </div>
  );
}

/** The rules of the municipality's own guideline; choosing one fills in where it stands. */
function RuleChoice(props: FieldProps<FieldOf<'object'>>) {
  const text = useTexts(texts);
  const { rules, set } = useForm();
  const path = [...props.path, 'rule'];
  const shown = useField({ path, field: { kind: 'text', help: '', isLong: false, type: 'text' } });
  const rule = textOf(valueAt(props.value, ['rule']));
  if (rules.length === 0 && rule === '') return null;
  const choose = (id: string) => {
    const chosen = rules.find((each) => each.id === id);
    const others = withValueAt((props.value ?? {}) as Record<string, unknown>, ['rule'], undefined);
    const next = chosen ? { rule: id, ...others, section: chosen.section } : others;
    set(props.path, Object.keys(next).length === 0 && props.isOptional ? undefined : next);
  };
  return (
    <FieldFrame shown={shown}>
      <PaneSelect value={rule} onChange={(_, data) => choose(data.value)}>
        <option value="">{text('noneOfThese')}</option>
        {rule === '' || rules.some(({ id }) => id === rule) ? null : <option value={rule}>{rule}</option>}
        {rules.map(({ id, section, summary }) => (
          <option key={id} value={id}>
            {`${id} · ${section} · ${summary}`}
          </option>
        ))}
      </PaneSelect>
    </FieldFrame>
  );
}

/** `Osby § 2.1.3 · OSB-19 · OSL 5 kap. 1 §`; `''` without a source. */
function citedAs(value: unknown, { source }: FormWorld): string {
  const section = textOf(valueAt(value, ['section']));
  const place = section === '' ? '' : `${textOf(source.guideline?.short)} ${section}`.trim();
  return [place, textOf(valueAt(value, ['rule'])), textOf(valueAt(value, ['law']))]
    .filter((part) => part !== '')
    .join(' · ');
}
