import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import texts from '../../texts/admin.texts.json';
import { PaneSelect } from '../../ui/PaneSelect';
import { useTexts } from '../../ui/texts-context';
import { emptyParts } from './empty-value';
import { EntryFields } from './EntryFields';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './field-props';
import { FieldGroup } from './FieldGroup';
import { optionLabel } from './field-words';
import { useForm } from './form-context';
import type { FieldOf } from './schema-field';
import { textOf } from './text-of';
import { useField } from './use-field';
import { valueAt } from './value-at';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** One of several kinds of object: the kind, then its parts. Parts that the new kind has as well are kept. */
export function VariantField(
  props: FieldProps<FieldOf<'variant'>> & { readonly isBare?: boolean; readonly action?: ReactNode },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { set } = useForm();
  const { field, path, value } = props;
  const tagPath = [...path, field.key];
  const whole = useField(props);
  const shown = useField({ path: tagPath, field: { kind: 'text', help: '', isLong: false, type: 'text' } });
  const tag = textOf(valueAt(value, [field.key]));
  const entries = field.cases.find((each) => each.value === tag)?.entries ?? [];
  const choose = (next: string) => {
    const parts = field.cases.find((each) => each.value === next)?.entries ?? [];
    const kept = parts.flatMap(({ key }) => {
      const before = valueAt(value, [key]);
      return before === undefined ? [] : [[key, before] as const];
    });
    set(path, { [field.key]: next, ...emptyParts(parts), ...Object.fromEntries(kept) });
  };
  const parts = (
    <div className={styles.parts}>
      <FieldFrame shown={shown}>
        <PaneSelect value={tag} onChange={(_, data) => choose(data.value)}>
          {entries.length === 0 && !field.cases.some((each) => each.value === tag) ? (
            <option value={tag}>{tag === '' ? text('notSet') : text('unknownChoice', { value: tag })}</option>
          ) : null}
          {field.cases.map((each) => (
            <option key={each.value} value={each.value}>
              {optionLabel(tagPath, each.value, shown.language)}
            </option>
          ))}
        </PaneSelect>
      </FieldFrame>
      <EntryFields entries={entries} path={path} value={value} />
    </div>
  );
  if (props.isBare) return parts;
  return (
    <FieldGroup shown={whole} action={props.action}>
      {parts}
    </FieldGroup>
  );
}
