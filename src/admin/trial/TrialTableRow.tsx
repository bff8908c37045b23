import { Badge, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { useRef } from 'react';
import texts from '../../texts/admin-trial.texts.json';
import { useTexts } from '../../ui/texts-context';
import { percentOf } from './number-text';
import { TRIAL_COLUMNS } from './select-rows';
import type { JudgedRow, TrialRow } from './trial-row';
import type { TrialWords } from './use-row-words';

const useStyles = makeStyles({
  judged: {
    cursor: 'pointer',
    // The first cell stands still over the others: it needs the colour itself.
    '&:hover > *, &:focus-within > *': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  cell: {
    padding: '8px',
    verticalAlign: 'top',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The file stays in sight while the rest is moved sideways, where there is room for both.
  file: { '@media (min-width: 700px)': { position: 'sticky', left: 0 } },
  open: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** One message, or what is wrong with a file that is none. */
export function TrialTableRow(props: {
  readonly row: TrialRow;
  readonly words: TrialWords;
  readonly onOpen: (row: JudgedRow) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const restoreFocus = useRestoreFocusTarget();
  const button = useRef<HTMLButtonElement>(null);
  const { row, words, onOpen } = props;
  if (row.type === 'failed') {
    return (
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.file)}>
          {row.file}
        </th>
        <td className={mergeClasses(styles.cell, styles.problem)} colSpan={TRIAL_COLUMNS.length - 1}>
          {words.problem(row.problem)}
        </td>
      </tr>
    );
  }
  const cells = words.cells(row);
  const open = () => {
    // Here the focus comes back to, also after a click beside the button.
    button.current?.focus();
    onOpen(row);
  };
  return (
    // The whole row can be clicked; the keyboard has the button in it.
    <tr className={styles.judged} onClick={open}>
      <th scope="row" className={mergeClasses(styles.cell, styles.file)}>
        <button
          {...restoreFocus}
          ref={button}
          type="button"
          className={styles.open}
          aria-label={text('rowName', { file: row.file })}
        >
          {row.file}
        </button>
        {row.isCut ? <span className={styles.quiet}>{text('isCut')}</span> : null}
      </th>
      <td className={styles.cell}>{cells.subject || text('noSubject')}</td>
      <td className={styles.cell}>{nameIn(row.from)}</td>
      <td className={styles.cell}>{cells.received}</td>
      <td className={styles.cell}>{nameIn(row.originalSender)}</td>
      <td className={styles.cell}>
        {text('kindSure', { kind: cells.kind, percent: percentOf(row.confidence) })}
        {row.unsure ? (
          <>
            {' '}
            <Badge appearance="tint" color="warning" size="small">
              {text('isUnsure')}
            </Badge>
          </>
        ) : null}
      </td>
      <td className={styles.cell}>{cells.unit}</td>
      <td className={styles.cell}>{cells.mailbox || text('noMailbox')}</td>
      <td className={styles.cell}>{cells.recordDecision}</td>
      <td className={styles.cell}>{cells.replyBy}</td>
      <td className={styles.cell}>{cells.flags}</td>
    </tr>
  );
}

/** The name alone where there is one: the address stands in the row's dialogue and in the file. */
function nameIn(written: string): string {
  return /^(.+) <[^<>]*>$/.exec(written)?.[1] ?? written;
}
