import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { RecordDecision } from '../policy/labels';
import texts from '../texts/guidance.texts.json';
import readingTexts from '../texts/reading.texts.json';
import { Card } from './Card';
import { Citation, type ShownCitation } from './Citation';
import { PaneSelect } from './PaneSelect';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ShownDecision {
  readonly decision: RecordDecision;
  /** As the law of the country calls it. */
  readonly name: string;
  /** When it is right. */
  readonly hint: string;
}

/** Whether the message goes into the register: the suggestion, and every other choice in one click. */
export function RecordCard(props: {
  readonly offered: readonly ShownDecision[];
  readonly suggested: RecordDecision;
  readonly chosen: RecordDecision;
  /** Why it is suggested; null when nothing says it. */
  readonly citation: ShownCitation | null;
  /** What the choice means for the person: the weeding plan's code, how to delete. */
  readonly notes: readonly string[];
  /** Null goes back to the suggestion. */
  readonly onChoose: (decision: RecordDecision | null) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const reading = useTexts(readingTexts);
  const selectId = useId();
  const { offered, suggested, chosen, citation } = props;
  const shown = offered.find(({ decision }) => decision === chosen);
  const name = offered.find(({ decision }) => decision === suggested)?.name ?? '';
  return (
    <Card heading={text('recordHeading')}>
      <div>
        <label className={styles.label} htmlFor={selectId}>
          {text('recordLabel')}
        </label>
        <PaneSelect
          id={selectId}
          value={chosen}
          onChange={(_, { value }) =>
            props.onChoose(offered.find(({ decision }) => decision === value)?.decision ?? null)
          }
        >
          {offered.map((one) => (
            <option key={one.decision} value={one.decision}>
              {one.name}
            </option>
          ))}
        </PaneSelect>
      </div>
      {shown ? <p className={styles.quiet}>{shown.hint}</p> : null}
      {chosen === suggested ? (
        citation ? (
          <div>
            <Citation citation={citation} />
          </div>
        ) : null
      ) : (
        <div className={styles.row}>
          <span className={styles.quiet}>{text('recordSuggested', { name })}</span>
          <Button size="small" onClick={() => props.onChoose(null)}>
            {reading('undo')}
          </Button>
        </div>
      )}
      {props.notes.map((note) => (
        <p key={note} className={styles.line}>
          {note}
        </p>
      ))}
    </Card>
  );
}
