import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PlanCitation } from '../../plan/plan';
import type { Texts } from '../../policy/policy';
import { textIn } from '../../policy/text-in';
import texts from '../../texts/admin-trial.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import { ReasonList } from '../../ui/ReasonList';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { EditorDialog } from '../EditorDialog';
import { percentOf } from './number-text';
import { TRIAL_COLUMNS } from './select-rows';
import type { TrialDetail as Detail } from './trial-protocol';
import type { FileProblem, JudgedRow } from './trial-row';
import type { TrialWords } from './use-row-words';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, auto) 1fr',
    gap: '4px 16px',
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  why: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, paddingLeft: '24px', display: 'grid', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Why a message is judged as it is and what the policy says to do; it is read again for this. */
export function TrialDetail(props: {
  readonly row: JudgedRow;
  readonly words: TrialWords;
  /** Null: the worker failed. */
  readonly explain: (row: JudgedRow) => Promise<Detail | FileProblem | null>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const language = useLanguage();
  const { row, words, explain } = props;
  const [detail, setDetail] = useState<Detail | FileProblem | 'failed' | 'reading'>('reading');
  useEffect(() => {
    let isOpen = true;
    void explain(row).then((answer) => isOpen && setDetail(answer ?? 'failed'));
    return () => {
      isOpen = false;
    };
  }, [explain, row]);
  const cells = words.cells(row);
  const sure = text('kindSure', { kind: cells.kind, percent: percentOf(row.confidence) });
  const facts = {
    ...cells,
    kind: row.unsure ? `${sure} (${text('isUnsure')})` : sure,
    mailbox: cells.mailbox || text('noMailbox'),
  };
  return (
    <EditorDialog
      heading={cells.subject || text('noSubject')}
      onClose={props.onClose}
      actions={
        <Button appearance="primary" onClick={props.onClose}>
          {text('close')}
        </Button>
      }
    >
      <dl className={styles.facts}>
        {TRIAL_COLUMNS.filter((column) => column !== 'subject' && facts[column] !== '').map((column) => (
          <Fact key={column} label={text(column)} value={facts[column]} />
        ))}
        {typeof detail === 'object' && alternatives(detail) !== '' ? (
          <Fact label={text('couldAlsoBe')} value={alternatives(detail)} />
        ) : null}
      </dl>
      {typeof detail === 'object' ? whole(detail) : <p role="status">{stateText(detail)}</p>}
    </EditorDialog>
  );

  function alternatives(found: Detail): string {
    return found.alternatives
      .filter(({ confidence }) => percentOf(confidence) > 0)
      .map((one) => text('kindSure', { kind: kind(one.kind), percent: percentOf(one.confidence) }))
      .join('; ');
  }

  function stateText(state: FileProblem | 'failed' | 'reading'): string {
    return state === 'failed' || state === 'reading' ? text(state) : words.problem(state);
  }

  function whole(found: Detail) {
    return (
      <>
        <section className={styles.why}>
          <h3 className={styles.heading}>{text('why')}</h3>
          {found.reasons.length === 0 ? <p className={styles.line}>{text('noReasons')}</p> : null}
          <ReasonList
            kind={row.kind}
            reasons={found.reasons.map((reason) => ({
              for: reason.for,
              in: reason.in,
              sources: [reason.source],
              parts: [{ text: reason.text, isReason: true }],
            }))}
          />
        </section>
        {found.warnings.length > 0 ? list(text('warnings'), found.warnings) : null}
        {found.steps.length > 0 ? (
          list(text('steps'), found.steps)
        ) : (
          <p className={styles.line}>{text('noSteps')}</p>
        )}
      </>
    );
  }

  function list(
    heading: string,
    lines: readonly { readonly id: string; readonly text: Texts; readonly citation: PlanCitation }[],
  ) {
    return (
      <section>
        <h3 className={styles.heading}>{heading}</h3>
        <ol className={styles.list}>
          {lines.map((line) => (
            <li key={line.id}>
              {textIn(line.text, language)} <span className={styles.quiet}>({line.citation.short})</span>
            </li>
          ))}
        </ol>
      </section>
    );
  }
}

function Fact(props: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{props.label}</dt>
      <dd className={styles.value}>{props.value}</dd>
    </>
  );
}
