import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import texts from '../texts/reading.texts.json';
import { Card } from './Card';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

export interface PlanCardProps {
  /** What stands above the date. */
  readonly label: string;
  /** The last day to answer, in words; null when there is none. */
  readonly answerBy: string | null;
  /** What stands in its place when there is no date. */
  readonly withoutDate: string;
  readonly state: 'in-time' | 'today' | 'late' | null;
  /** Where the guideline says so, for instance "Osby § 2". */
  readonly citation: string | null;
  readonly mailbox: {
    readonly name: string;
    readonly address: string;
    readonly why: string;
    readonly alreadyThere: boolean;
  } | null;
}

/** What the guideline says to do: by when, and whose it is. */
export function PlanCard(props: PlanCardProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { mailbox } = props;
  return (
    <Card heading={text('whatToDoHeading')}>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.term}>{props.label}</dt>
          <dd className={styles.value}>
            {props.answerBy ?? props.withoutDate}{' '}
            {props.state === 'today' ? (
              <Badge appearance="tint" color="warning">
                {text('answerByToday')}
              </Badge>
            ) : null}
            {props.state === 'late' ? (
              <Badge appearance="tint" color="danger">
                {text('answerByLate')}
              </Badge>
            ) : null}
            {props.citation ? <p className={styles.quiet}>{props.citation}</p> : null}
          </dd>
        </div>
        {mailbox ? (
          <div>
            <dt className={styles.term}>{text('handledBy')}</dt>
            <dd className={styles.value}>
              {mailbox.name}
              {mailbox.address ? <p className={styles.quiet}>{mailbox.address}</p> : null}
              <p className={styles.quiet}>
                {mailbox.why}
                {mailbox.alreadyThere ? ` – ${text('alreadyHere')}` : ''}
              </p>
            </dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
}
