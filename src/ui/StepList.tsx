import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import texts from '../texts/guidance.texts.json';
import { Citation, type ShownCitation } from './Citation';
import { FoldButton } from './FoldButton';
import { useTexts } from './texts-context';
import { useFolded } from './use-folded';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '2px' },
  // Fluent's box stands beside the first line; the citation under the words.
  box: {
    alignItems: 'start',
    // Fluent greys what is not ticked: a step to take must not look switched off.
    '& .fui-Checkbox__label.fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
  citation: { paddingLeft: '40px', marginTop: '-4px' },
});

/** A longer list is folded: the pane is read at a glance. */
const MOST_STEPS = 4;

export interface ShownStep {
  readonly id: string;
  readonly text: string;
  readonly citation: ShownCitation;
  readonly isDone: boolean;
}

/** What to do, in order; each step can be ticked, and says where it stands. */
export function StepList(props: {
  readonly steps: readonly ShownStep[];
  readonly onTick: (id: string, isDone: boolean) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const list = useFolded(props.steps, MOST_STEPS);
  if (props.steps.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{text('stepsHeading')}</h3>
      <ol className={styles.list}>
        {list.shown.map((step) => (
          <li key={step.id}>
            <Checkbox
              className={styles.box}
              label={step.text}
              checked={step.isDone}
              onChange={(_, { checked }) => props.onTick(step.id, checked === true)}
            />
            <div className={styles.citation}>
              <Citation citation={step.citation} />
            </div>
          </li>
        ))}
      </ol>
      <FoldButton what="steps" list={list} />
    </section>
  );
}
