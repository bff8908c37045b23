import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Citation, type ShownCitation } from './Citation';
import { FoldButton } from './FoldButton';
import { useFolded } from './use-folded';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  when: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A longer list is folded. */
const MOST_DEADLINES = 3;

export interface ShownDeadline {
  readonly id: string;
  /** What is to be done by then. */
  readonly what: string;
  /** The day in words, or the limit when the day is not known. */
  readonly when: string;
  /** The time left in words; `''` when that is not known or says nothing more. */
  readonly left: string;
  readonly urgency: 'none' | 'today' | 'late';
  /** What it rests on; null when nothing is named. */
  readonly citation: ShownCitation | null;
  /** What there is to say of it, for instance that it is the municipality's own; `''` for nothing. */
  readonly note: string;
}

/** By when, the answer first: the day and the time left in words. */
export function DeadlineList(props: { readonly deadlines: readonly ShownDeadline[] }) {
  const styles = useStyles();
  const list = useFolded(props.deadlines, MOST_DEADLINES);
  return (
    <>
      <dl className={styles.list}>
        {list.shown.map(({ id, what, when, left, urgency, citation, note }) => (
          <div key={id}>
            <dt className={styles.term}>{what}</dt>
            <dd className={styles.value}>
              <div className={styles.when}>
                {when}
                {left === '' ? null : (
                  <Badge appearance="tint" color={COLOURS[urgency]}>
                    {left}
                  </Badge>
                )}
              </div>
              {note ? <p className={styles.quiet}>{note}</p> : null}
              {citation ? <Citation citation={citation} /> : null}
            </dd>
          </div>
        ))}
      </dl>
      <FoldButton what="deadlines" list={list} />
    </>
  );
}

const COLOURS = { none: 'informative', today: 'warning', late: 'danger' } as const;
