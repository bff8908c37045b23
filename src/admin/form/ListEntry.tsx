import { Button, CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  DeleteRegular,
} from '@fluentui/react-icons';
import { useId } from 'react';
import texts from '../../texts/admin.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { entryName } from './entry-name';
import { FieldView } from './FieldView';
import { useForm } from './form-context';
import { fieldId, isWithin, pointerOf } from './pointer';
import type { Field } from './schema-field';
import type { Path } from './value-at';

const useStyles = makeStyles({
  entry: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  plain: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    maxWidth: '560px',
    // The label that only screen readers read lies in here.
    position: 'relative',
  },
  plainField: { flexGrow: 1, flexBasis: '180px', minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, paddingRight: '4px' },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflowWrap: 'anywhere' },
  body: { padding: '4px 16px 16px' },
  // A target of 24 px, also where the page is narrow: WCAG 2.5.8.
  button: { flexShrink: 0, minWidth: '28px', padding: '0 2px' },
});

/** One entry of a list: a line for a plain value, else a card that unfolds. */
export function ListEntry(props: {
  readonly field: Field;
  readonly path: Path;
  readonly value: unknown;
  /** What the list is called. */
  readonly list: string;
  readonly onRemove: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const bodyId = useId();
  const { isOpen, setOpen, problems } = useForm();
  const { field, path, value } = props;
  const pointer = pointerOf(path);
  const number = Number(path.at(-1)) + 1;
  const name = entryName(value, path, language) ?? text('entry', { number });
  const buttons = <EntryButtons name={name} {...props} />;
  if (field.kind !== 'object' && field.kind !== 'variant' && field.kind !== 'texts') {
    return (
      <li className={styles.plain}>
        <div className={styles.plainField}>
          <FieldView field={field} path={path} value={value} isOptional={false} />
        </div>
        {buttons}
      </li>
    );
  }
  const isUnfolded = isOpen(pointer);
  const wrong = problems.filter((each) => isWithin(each.pointer, pointer)).length;
  return (
    <li className={styles.entry} {...(isUnfolded ? {} : { id: fieldId(pointer) })}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={isUnfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isUnfolded}
          aria-controls={bodyId}
          onClick={() => setOpen(pointer, !isUnfolded)}
        >
          <span className={styles.name}>{name}</span>
        </Button>
        {wrong > 0 ? (
          <CounterBadge
            count={wrong}
            size="small"
            color="danger"
            role="img"
            aria-label={wrong === 1 ? text('problem') : text('problems', { count: wrong })}
          />
        ) : null}
        {buttons}
      </div>
      <div id={bodyId} hidden={!isUnfolded} className={styles.body}>
        {isUnfolded ? <FieldView field={field} path={path} value={value} isOptional={false} isBare /> : null}
      </div>
    </li>
  );
}

function EntryButtons(props: {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { name: item, onUp, onDown, onRemove } = props;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<ArrowUpRegular />}
        disabledFocusable={!onUp}
        aria-label={text('moveUp', { item })}
        onClick={onUp}
      />
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<ArrowDownRegular />}
        disabledFocusable={!onDown}
        aria-label={text('moveDown', { item })}
        onClick={onDown}
      />
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<DeleteRegular />}
        aria-label={text('removeNamed', { item })}
        onClick={onRemove}
      />
    </>
  );
}
