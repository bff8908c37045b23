import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import texts from '../../texts/admin-trial.texts.json';
import { useTexts } from '../../ui/texts-context';
import { TRIAL_COLUMNS, type TrialColumn, type TrialOrder } from './select-rows';
import type { JudgedRow, TrialRow } from './trial-row';
import { TrialTableRow } from './TrialTableRow';
import type { TrialWords } from './use-row-words';

const useStyles = makeStyles({
  // A table of this many columns is wider than a page: it is moved sideways within its own frame.
  frame: {
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    width: '100%',
    minWidth: '1440px',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    padding: 0,
    textAlign: 'left',
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sort: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    minHeight: '36px',
    padding: '6px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** In pixels, in the order of the columns; where there is more room each grows with its own. */
const WIDTHS: Readonly<Record<TrialColumn, number>> = {
  file: 170,
  subject: 190,
  from: 130,
  received: 90,
  originalSender: 130,
  kind: 140,
  unit: 130,
  mailbox: 160,
  recordDecision: 130,
  replyBy: 90,
  flags: 140,
};

/** The messages, a row each; a heading sorts, a row opens its reasons. */
export function TrialTable(props: {
  readonly rows: readonly TrialRow[];
  readonly words: TrialWords;
  readonly order: TrialOrder;
  readonly onOrder: (order: TrialOrder) => void;
  readonly onOpen: (row: JudgedRow) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { order } = props;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={text('tableHeading')}>
        <colgroup>
          {TRIAL_COLUMNS.map((column) => (
            <col key={column} style={{ width: `${WIDTHS[column]}px` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {TRIAL_COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles.heading} aria-sort={sortOf(column)}>
                <button
                  type="button"
                  className={styles.sort}
                  title={text('sort', { column: text(column) })}
                  onClick={() =>
                    props.onOrder({ column, isDescending: order.column === column && !order.isDescending })
                  }
                >
                  {text(column)}
                  {order.column === column ? (
                    order.isDescending ? (
                      <ArrowDownRegular />
                    ) : (
                      <ArrowUpRegular />
                    )
                  ) : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <TrialTableRow key={row.index} row={row} words={props.words} onOpen={props.onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );

  function sortOf(column: TrialColumn): 'ascending' | 'descending' | 'none' {
    if (order.column !== column) return 'none';
    return order.isDescending ? 'descending' : 'ascending';
  }
}
