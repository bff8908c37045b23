import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { PolicyFile } from '../../policy/policy-source';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useTexts } from '../../ui/texts-context';
import type { MailboxOrder, MailboxRow, SortColumn } from './mailbox-rows';
import { MailboxTableRow } from './MailboxTableRow';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // Too narrow for columns: every mailbox becomes a block, with the names of the columns before its values.
    '@media (max-width: 1100px)': { display: 'block' },
  },
  body: { '@media (max-width: 1100px)': { display: 'block' } },
  head: {
    '@media (max-width: 1100px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  heading: {
    padding: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  plain: { padding: '6px 12px' },
  actions: { width: '190px' },
  sort: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    minHeight: '36px',
    padding: '6px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

const COLUMN_TEXTS = {
  name: 'fieldName',
  address: 'fieldAddress',
  state: 'columnState',
} as const satisfies Record<SortColumn, keyof typeof texts>;

/** The mailboxes, one a row. The roles are written out: a table that is drawn as blocks would lose them. */
export function MailboxTable(props: {
  readonly rows: readonly MailboxRow[];
  readonly source: PolicyFile;
  readonly order: MailboxOrder | null;
  readonly onOrder: (order: MailboxOrder) => void;
  readonly onEdit: (index: number) => void;
  readonly onRemove: (index: number) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { rows, source, order, onOrder, onEdit, onRemove } = props;
  if (rows.length === 0) return <p>{text('noneShown')}</p>;
  return (
    <table role="table" className={styles.table} aria-label={text('heading')}>
      <thead className={styles.head}>
        <tr role="row">
          <SortHeading column="name" order={order} onOrder={onOrder} />
          <SortHeading column="address" order={order} onOrder={onOrder} />
          <th role="columnheader" scope="col" className={styles.heading}>
            <div className={styles.plain}>{text('columnTakes')}</div>
          </th>
          <SortHeading column="state" order={order} onOrder={onOrder} />
          <th role="columnheader" scope="col" className={styles.heading}>
            <div className={styles.plain}>{text('columnActions')}</div>
          </th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {rows.map((row) => (
          <MailboxTableRow key={row.index} row={row} source={source} onEdit={onEdit} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}

function SortHeading(props: {
  readonly column: SortColumn;
  readonly order: MailboxOrder | null;
  readonly onOrder: (order: MailboxOrder) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { column, order, onOrder } = props;
  const isSorted = order?.column === column;
  const isDescending = isSorted && order.isDescending;
  const label = text(COLUMN_TEXTS[column]);
  return (
    <th
      role="columnheader"
      scope="col"
      className={styles.heading}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        aria-label={text('sortBy', { column: label })}
        onClick={() => onOrder({ column, isDescending: isSorted && !isDescending })}
      >
        {label}
        {isSorted ? isDescending ? <ArrowDownRegular /> : <ArrowUpRegular /> : null}
      </button>
    </th>
  );
}
