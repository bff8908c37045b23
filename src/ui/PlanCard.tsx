import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import guidanceTexts from '../texts/guidance.texts.json';
import texts from '../texts/reading.texts.json';
import { Card } from './Card';
import { Citation, type ShownCitation } from './Citation';
import { DeadlineList, type ShownDeadline } from './DeadlineList';
import { StepList, type ShownStep } from './StepList';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '2px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface PlanCardProps {
  readonly deadlines: readonly ShownDeadline[];
  /** What stands there when the sender waits for nothing; null when there is an answer to give. */
  readonly withoutDeadline: string | null;
  readonly steps: readonly ShownStep[];
  readonly onTick: (id: string, isDone: boolean) => void;
  readonly warnings: readonly {
    readonly id: string;
    readonly text: string;
    readonly citation: ShownCitation;
  }[];
  /** What there is no button for, and the way to do it by hand. */
  readonly notOffered: readonly string[];
  /** What seems to be missing from the message, in sentences. */
  readonly defects: readonly string[];
  readonly mailbox: {
    readonly name: string;
    readonly address: string;
    readonly why: string;
    readonly alreadyThere: boolean;
    /** Who gets a copy; `''` for nobody. */
    readonly copyTo: string;
  } | null;
}

/** What the guideline says to do: by when, step by step, and whose it is. */
export function PlanCard(props: PlanCardProps) {
  const text = useTexts(texts);
  return (
    <Card heading={text('whatToDoHeading')}>
      {props.withoutDeadline ? (
        <Part heading={text('answer')}>
          <Strong>{props.withoutDeadline}</Strong>
        </Part>
      ) : null}
      {props.deadlines.length > 0 ? <DeadlineList deadlines={props.deadlines} /> : null}
      <StepList steps={props.steps} onTick={props.onTick} />
      <Warnings {...props} />
      <Defects defects={props.defects} />
      {props.mailbox ? <Whose mailbox={props.mailbox} /> : null}
    </Card>
  );
}

function Warnings(props: Pick<PlanCardProps, 'warnings' | 'notOffered'>) {
  const styles = useStyles();
  const text = useTexts(guidanceTexts);
  const { warnings, notOffered } = props;
  if (warnings.length + notOffered.length === 0) return null;
  return (
    <Part heading={text('warningsHeading')}>
      {notOffered.map((sentence) => (
        <p key={sentence} className={styles.line}>
          {sentence}
        </p>
      ))}
      {warnings.map(({ id, text: sentence, citation }) => (
        <div key={id}>
          <p className={styles.line}>{sentence}</p>
          <Citation citation={citation} />
        </div>
      ))}
    </Part>
  );
}

function Defects(props: Pick<PlanCardProps, 'defects'>) {
  const styles = useStyles();
  const text = useTexts(guidanceTexts);
  if (props.defects.length === 0) return null;
  return (
    <Part heading={text('missingHeading')}>
      <ul className={styles.list}>
        {props.defects.map((defect) => (
          <li key={defect}>{defect}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{text('missingHint')}</p>
    </Part>
  );
}

function Whose(props: { readonly mailbox: NonNullable<PlanCardProps['mailbox']> }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { name, address, why, alreadyThere, copyTo } = props.mailbox;
  return (
    <Part heading={text('handledBy')}>
      <Strong>{name}</Strong>
      {address ? <p className={styles.quiet}>{address}</p> : null}
      {why || alreadyThere ? (
        <p className={styles.quiet}>
          {[why, alreadyThere ? text('alreadyHere') : ''].filter(Boolean).join(' – ')}
        </p>
      ) : null}
      {copyTo ? <p className={styles.quiet}>{copyTo}</p> : null}
    </Part>
  );
}

function Part(props: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{props.heading}</h3>
      {props.children}
    </section>
  );
}

function Strong(props: { readonly children: string }) {
  return <p className={useStyles().strong}>{props.children}</p>;
}
