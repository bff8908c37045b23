import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import texts from '../../texts/admin.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { FieldView } from './FieldView';
import { fieldLabel } from './field-words';
import { useForm } from './form-context';
import { fieldId, isWithin, pointerOf } from './pointer';
import type { Entry } from './schema-field';
import { valueAt, type Path } from './value-at';

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1, minWidth: 0 },
  narrow: { minWidth: 0 },
  more: {
    gridColumnStart: 1,
    gridColumnEnd: -1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
});

/** The parts of an object. What is left out stands in a row of buttons at the end, until somebody asks for it. */
export function EntryFields(props: {
  readonly entries: readonly Entry[];
  readonly path: Path;
  readonly value: unknown;
}) {
  const styles = useStyles();
  const form = useForm();
  const { path, value } = props;
  const entries = props.entries.filter(({ key }) => key !== '$schema' && key !== 'version');
  const isShown = (entry: Entry) => {
    const pointer = pointerOf([...path, entry.key]);
    return (
      !isAskedFor(entry, path) ||
      valueAt(value, [entry.key]) !== undefined ||
      form.isOpen(pointer) ||
      form.problems.some((each) => isWithin(each.pointer, pointer))
    );
  };
  const hidden = entries.filter((entry) => !isShown(entry));
  return (
    <div className={styles.parts}>
      {entries.filter(isShown).map((entry) => (
        <div key={entry.key} className={isWide(entry) ? styles.wide : styles.narrow}>
          <Part entry={entry} path={path} value={value} />
        </div>
      ))}
      {hidden.length > 0 ? (
        <div className={styles.more}>
          {hidden.map(({ key }) => (
            <MorePart key={key} path={[...path, key]} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Part({ entry, ...props }: { readonly entry: Entry; readonly path: Path; readonly value: unknown }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { set, setOpen } = useForm();
  const path = [...props.path, entry.key];
  const part = fieldLabel(path, language);
  const leaveOut = () => {
    set(path, undefined);
    setOpen(pointerOf(path), false);
  };
  return (
    <FieldView
      field={entry.field}
      path={path}
      value={valueAt(props.value, [entry.key])}
      isOptional={entry.isOptional}
      {...(entry.usual !== undefined && { usual: entry.usual })}
      {...(isAskedFor(entry, props.path) && {
        action: (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text('leaveOutPart', { part })}
            onClick={leaveOut}
          >
            {text('leaveOut')}
          </Button>
        ),
      })}
    />
  );
}

function MorePart({ path }: { readonly path: Path }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { setOpen } = useForm();
  const part = fieldLabel(path, language);
  const pointer = pointerOf(path);
  const show = () => {
    setOpen(pointer, true);
    // The button is gone then: the keyboard goes on in what it asked for.
    requestAnimationFrame(() =>
      document
        .getElementById(fieldId(pointer))
        ?.querySelector<HTMLElement>('input, select, textarea, button')
        ?.focus(),
    );
  };
  return (
    <Button size="small" icon={<AddRegular />} aria-label={text('fillInPart', { part })} onClick={show}>
      {part}
    </Button>
  );
}

/** What may be left out and says something only when it is there. */
function isAskedFor({ key, isOptional, usual }: Entry, path: Path): boolean {
  if (!isOptional || key === 'source') return false;
  // The lists of the whole file are what its tabs are for: an empty one is shown, too.
  return usual === undefined || (Array.isArray(usual) && path.length > 0);
}

/** What needs the whole width. */
function isWide({ key, field }: Entry): boolean {
  return key === 'source' || !['text', 'number', 'boolean', 'choice'].includes(field.kind);
}
