import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useId, useState } from 'react';
import texts from '../texts/guidance.texts.json';
import { Card } from './Card';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  summary: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  topic: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const ICONS = {
  bad: DismissCircleRegular,
  warning: WarningRegular,
  unknown: QuestionCircleRegular,
  good: CheckmarkCircleRegular,
};

type ShownVerdict = keyof typeof ICONS;

const WORST_FIRST: readonly ShownVerdict[] = ['bad', 'warning', 'unknown', 'good'];

export interface ShownFact {
  /** What is looked at, in a word. */
  readonly topic: string;
  readonly verdict: ShownVerdict;
  /** Holds hostile words, without anything to click. */
  readonly sentence: string;
}

/** What speaks for and against trusting who wrote this, the worst first. Nothing in it can be clicked. */
export function CredibilityCard(props: {
  readonly facts: readonly ShownFact[];
  readonly summary: string;
  /** Unfolded from the start. */
  readonly isOpenAtFirst: boolean;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const [isOpen, setOpen] = useState(props.isOpenAtFirst);
  const listId = useId();
  const facts = WORST_FIRST.flatMap((wanted) => props.facts.filter(({ verdict }) => verdict === wanted));
  return (
    <Card heading={text('credibilityHeading')}>
      <p className={styles.summary}>{props.summary}</p>
      <div id={listId} hidden={!isOpen}>
        {isOpen ? (
          <ul className={styles.list}>
            {facts.map((fact) => (
              <Fact key={fact.topic} fact={fact} />
            ))}
          </ul>
        ) : null}
      </div>
      <div>
        <Button size="small" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
          {text(isOpen ? 'showLess' : 'showAll')}
        </Button>
      </div>
    </Card>
  );
}

function Fact(props: { readonly fact: ShownFact }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { topic, verdict, sentence } = props.fact;
  const Icon = ICONS[verdict];
  const colour = { bad: styles.bad, warning: styles.warning, good: styles.good, unknown: undefined }[verdict];
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, colour)} aria-hidden="true" />
      <div>
        <span className={styles.topic}>
          {topic}
          <span className={styles.unseen}>: {text(verdict)}</span>
        </span>
        <p className={styles.sentence}>{sentence}</p>
      </div>
    </li>
  );
}
