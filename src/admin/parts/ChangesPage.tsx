import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PolicyFile } from '../../policy/policy-source';
import texts from '../../texts/admin.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { diffPolicies, type Change } from '../diff-policies';
import { pathOf } from '../form/pointer';
import { placeWords } from '../place-words';
import { ShownValue } from './ShownValue';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  change: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  place: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  value: { margin: 0, padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  before: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`,
  },
  after: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeft: `3px solid ${tokens.colorPaletteGreenBorder2}`,
  },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  definition: { margin: 0 },
});

const COLOURS = { changed: 'brand', added: 'success', removed: 'danger', moved: 'informative' } as const;

/** Every difference between the file as it was opened and as it is now. */
export function ChangesPage(props: {
  readonly opened: PolicyFile;
  readonly present: PolicyFile;
  readonly onJump: (pointer: string) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { opened, present } = props;
  const changes = useMemo(() => diffPolicies(opened, present), [opened, present]);
  if (changes.length === 0) return <p className={styles.text}>{text('changesNone')}</p>;
  return (
    <div className={styles.page}>
      <p className={styles.text}>
        {changes.length === 1 ? text('changeCountOne') : text('changeCount', { count: changes.length })}
      </p>
      <ul className={styles.list}>
        {changes.map((change) => (
          <ShownChange key={`${change.kind} ${change.pointer}`} change={change} {...props} />
        ))}
      </ul>
    </div>
  );
}

function ShownChange(props: {
  readonly change: Change;
  readonly opened: PolicyFile;
  readonly present: PolicyFile;
  readonly onJump: (pointer: string) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { change, opened, present, onJump } = props;
  const { kind, pointer } = change;
  const where = placeWords(pointer, kind === 'removed' ? opened : present, language);
  const path = pathOf(pointer);
  const name = kind === 'moved' ? text('moved', { from: change.from, to: change.to }) : text(kind);
  return (
    <li className={styles.change}>
      <div className={styles.head}>
        <Badge appearance="tint" color={COLOURS[kind]}>
          {name}
        </Badge>
        <span className={styles.place}>{where}</span>
        {kind === 'removed' ? null : (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text('goToChange', { where })}
            onClick={() => onJump(pointer)}
          >
            {text('show')}
          </Button>
        )}
      </div>
      {kind === 'moved' ? null : (
        <dl className={styles.values}>
          {'before' in change ? (
            <div className={`${styles.value} ${styles.before}`}>
              <dt className={styles.caption}>{text('changedFrom')}</dt>
              <dd className={styles.definition}>
                <ShownValue value={change.before} path={path} />
              </dd>
            </div>
          ) : null}
          {'after' in change ? (
            <div className={`${styles.value} ${styles.after}`}>
              <dt className={styles.caption}>{text('changedTo')}</dt>
              <dd className={styles.definition}>
                <ShownValue value={change.after} path={path} />
              </dd>
            </div>
          ) : null}
        </dl>
      )}
    </li>
  );
}
