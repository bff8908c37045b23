import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import texts from '../../texts/admin.texts.json';
import { useTexts } from '../../ui/texts-context';
import { emptyValue } from './empty-value';
import { FieldGroup } from './FieldGroup';
import type { FieldProps } from './field-props';
import { useForm } from './form-context';
import { ListEntry } from './ListEntry';
import { pointerOf } from './pointer';
import type { FieldOf } from './schema-field';
import { useField } from './use-field';

const useStyles = makeStyles({
  entries: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** Entries in their order: unfold, add, take away, move. */
export function ListField(props: FieldProps<FieldOf<'list'>> & { readonly action?: ReactNode }) {
  const styles = useStyles();
  const shown = useField(props);
  const { set, setOpen } = useForm();
  const text = useTexts(texts);
  const { path, field, usual } = props;
  const entries = Array.isArray(props.value) ? (props.value as unknown[]) : [];
  const put = (next: unknown[]) => set(path, next.length === 0 && Array.isArray(usual) ? undefined : next);
  const add = () => {
    put([...entries, emptyValue(field.item)]);
    setOpen(pointerOf([...path, entries.length]), true);
  };
  const move = (from: number, to: number) => {
    const next = [...entries];
    next.splice(to, 0, ...next.splice(from, 1));
    put(next);
  };
  return (
    <FieldGroup shown={shown} action={props.action}>
      {entries.length === 0 ? <span className={styles.empty}>{text('emptyList')}</span> : null}
      <ul className={styles.entries}>
        {entries.map((value, index) => (
          <ListEntry
            key={index}
            field={field.item}
            path={[...path, index]}
            value={value}
            list={shown.label}
            onRemove={() => put(entries.filter((_, each) => each !== index))}
            {...(index > 0 && { onUp: () => move(index, index - 1) })}
            {...(index < entries.length - 1 && { onDown: () => move(index, index + 1) })}
          />
        ))}
      </ul>
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          aria-label={text('addTo', { list: shown.label })}
          onClick={add}
        >
          {text('add')}
        </Button>
      </div>
    </FieldGroup>
  );
}
