import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { PolicyFile } from '../../policy/policy-source';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { fieldId } from '../form/pointer';
import { kindWord, unitWord } from './csv-words';
import { mailboxName, type MailboxRow } from './mailbox-rows';

const useStyles = makeStyles({
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (max-width: 1100px)': { display: 'block', padding: '8px 12px' },
  },
  cell: {
    padding: '8px 12px',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    '@media (max-width: 1100px)': { display: 'block', padding: '2px 0' },
  },
  closed: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  // Screen readers have the columns' heads.
  label: {
    display: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 1100px)': { display: 'block' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** A cell that is drawn as a block is none any more to some browsers; the linter takes every `td` for a grid's. */
const CELL = { role: 'cell' } as const;

/** One mailbox in the list. */
export function MailboxTableRow(props: {
  readonly row: MailboxRow;
  readonly source: PolicyFile;
  readonly onEdit: (index: number) => void;
  readonly onRemove: (index: number) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { row, source } = props;
  const { entry, index } = row;
  const name = row.name || text('unnamed');
  const takes = [
    ...entry.units.map((one) => unitWord(one, language)),
    ...(entry.kinds ?? []).map((one) => kindWord(one, language)),
  ];
  return (
    <tr
      role="row"
      id={fieldId(`/mailboxes/${index}`)}
      className={mergeClasses(styles.row, entry.active === false && styles.closed)}
    >
      <th role="rowheader" scope="row" className={styles.cell}>
        <div className={styles.name}>{name}</div>
        <div className={styles.quiet}>{entry.id}</div>
      </th>
      <td {...CELL} className={styles.cell}>
        {entry.address}
      </td>
      <td {...CELL} className={styles.cell}>
        {takes.length > 0 ? (
          <>
            <span className={styles.label} aria-hidden>
              {text('columnTakes')}
            </span>
            <ul className={styles.list}>
              {takes.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </>
        ) : null}
      </td>
      <td {...CELL} className={styles.cell}>
        <MailboxState row={row} source={source} />
      </td>
      <td {...CELL} className={styles.cell}>
        <div className={styles.actions}>
          <Button size="small" aria-label={text('editNamed', { name })} onClick={() => props.onEdit(index)}>
            {text('edit')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={text('removeNamed', { name })}
            onClick={() => props.onRemove(index)}
          >
            {text('remove')}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function MailboxState(props: { readonly row: MailboxRow; readonly source: PolicyFile }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { entry, problems } = props.row;
  const successor = props.source.mailboxes.find(({ id }) => id === entry.successor);
  const closed = successor
    ? text('stateClosedFor', { name: mailboxName(successor, language) })
    : text('stateClosed');
  return (
    <div className={styles.badges}>
      <span>{entry.active === false ? closed : text('stateOpen')}</span>
      {entry.id === props.source.officialMailbox ? (
        <Badge appearance="tint">{text('stateOfficial')}</Badge>
      ) : null}
      {entry.internalOnly ? <Badge appearance="outline">{text('fieldInternalOnly')}</Badge> : null}
      {entry.external ? <Badge appearance="outline">{text('fieldExternal')}</Badge> : null}
      {entry.example ? (
        <Badge appearance="outline" color="informative">
          {text('fieldExample')}
        </Badge>
      ) : null}
      {problems.length > 0 ? (
        <Badge appearance="tint" color="danger" icon={<WarningRegular />}>
          {problems.length === 1 ? text('problemsOne') : text('problemsMany', { count: problems.length })}
        </Badge>
      ) : null}
    </div>
  );
}
