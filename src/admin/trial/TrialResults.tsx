import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Policy } from '../../policy/policy';
import texts from '../../texts/admin-trial.texts.json';
import { saveFile } from '../../ui/save-file';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { numberText } from './number-text';
import {
  filterRows,
  NO_FILTER,
  orderRows,
  TRIAL_COLUMNS,
  type TrialFilter,
  type TrialOrder,
} from './select-rows';
import { trialCsv, type CsvHeadings } from './trial-csv';
import { TrialFilters } from './TrialFilters';
import type { JudgedRow, TrialRow } from './trial-row';
import { TrialTable } from './TrialTable';
import { useRowWords } from './use-row-words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { margin: 0, marginRight: 'auto', fontVariantNumeric: 'tabular-nums' },
});

/** Rows on one page of the table: ten thousand at once would make the browser slow. */
const PAGE_SIZE = 50;

/** The messages as a table that can be filtered, sorted and saved. */
export function TrialResults(props: {
  readonly rows: readonly TrialRow[];
  /** What the rows were judged by. */
  readonly policy: Policy;
  readonly onOpen: (row: JudgedRow) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const words = useRowWords(props.policy);
  const [filter, setFilter] = useState<TrialFilter>(NO_FILTER);
  const [order, setOrder] = useState<TrialOrder>({ column: 'file', isDescending: false });
  const [page, setPage] = useState(0);
  const part = useRef<HTMLElement>(null);
  // Typing stays quick: the rows follow when there is time.
  const asked = useDeferredValue(filter);
  const { rows } = props;
  const found = useMemo(
    () => orderRows(filterRows(rows, asked), order, words.cells, words.compare),
    [rows, asked, order, words],
  );
  const mailboxes = useMemo(
    () => [...new Set(rows.flatMap((row) => (row.type === 'judged' ? [row.mailbox] : [])))],
    [rows],
  );
  const lastPage = Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1);
  const first = PAGE_SIZE * Math.min(page, lastPage);
  const shown = found.slice(first, first + PAGE_SIZE);
  const turn = (by: number) => {
    setPage(Math.min(page, lastPage) + by);
    part.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <section className={styles.part} ref={part} aria-label={text('tableHeading')}>
      <h3 className={styles.heading}>{text('tableHeading')}</h3>
      <TrialFilters
        filter={filter}
        mailboxes={mailboxes}
        onChange={(change) => {
          setFilter({ ...filter, ...change });
          setPage(0);
        }}
      />
      <div className={styles.line}>
        <p role="status" className={styles.words}>
          {shown.length === 0
            ? text('nothingShown')
            : text('showing', {
                from: numberText(first + 1, language),
                to: numberText(first + shown.length, language),
                count: numberText(found.length, language),
              })}
        </p>
        {shown.length === 0 ? (
          <Button onClick={() => setFilter(NO_FILTER)}>{text('clearFilter')}</Button>
        ) : null}
        <Button disabled={shown.length === 0} onClick={save}>
          {text('saveCsv')}
        </Button>
      </div>
      {shown.length > 0 ? (
        <TrialTable
          rows={shown}
          words={words}
          order={order}
          onOrder={(changed) => {
            setOrder(changed);
            setPage(0);
          }}
          onOpen={props.onOpen}
        />
      ) : null}
      {lastPage > 0 ? (
        <div className={styles.line}>
          <Button disabledFocusable={first === 0} onClick={() => turn(-1)}>
            {text('previous')}
          </Button>
          <Button disabledFocusable={first >= PAGE_SIZE * lastPage} onClick={() => turn(1)}>
            {text('next')}
          </Button>
        </div>
      ) : null}
    </section>
  );

  function save(): void {
    const headings = Object.fromEntries(
      ([...TRIAL_COLUMNS, 'confidence', 'isUnsure', 'problem'] as const).map((column) => [
        column,
        text(column),
      ]),
    ) as CsvHeadings;
    saveFile(`${text('csvName')}.csv`, 'text/csv;charset=utf-8', trialCsv(found, headings, words));
  }
}
