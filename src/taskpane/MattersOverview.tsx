import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { localDate } from '../deadline/local-date';
import { csv } from '../lib/csv';
import type { Policy } from '../policy/policy';
import texts from '../texts/overview.texts.json';
import { MAX_MATTERS, type Matter } from '../trail/matters';
import {
  countMatters,
  periodOf,
  PERIODS,
  sumOf,
  type MailboxCounts,
  type PeriodName,
} from '../trail/statistics';
import { Card } from '../ui/Card';
import { PaneSelect } from '../ui/PaneSelect';
import { saveFile } from '../ui/save-file';
import { useTexts } from '../ui/texts-context';
import { useTrailWords } from './trail-words';

/** What stands on screen; the file has more columns. */
const SHOWN = ['open', 'late', 'answered'] as const;
const COUNTED = ['begun', 'open', 'late', 'answered', 'passedOn', 'registered', 'done'] as const;

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  name: { padding: '4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { padding: '4px 0 4px 6px', textAlign: 'right', fontWeight: tokens.fontWeightRegular },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** For each mailbox what is open, late and answered (HAS-24), and the figures as a file (OSB-70). No message text. */
export function MattersOverview(props: { readonly policy: Policy; readonly matters: readonly Matter[] }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const words = useTrailWords(props.policy);
  const periodId = useId();
  const [period, setPeriod] = useState<PeriodName>('year');
  const { timeZone } = props.policy;
  const today = localDate(new Date(), timeZone);
  const span = periodOf(period, today);
  const counts = countMatters(props.matters, span, today, timeZone);
  const rows = counts.length > 1 ? [...counts, sumOf(counts)] : counts;
  const nameOf = (row: MailboxCounts, index: number) => {
    if (index === counts.length) return text('sum');
    return row.mailbox ? words.names([row.mailbox]) : text('own');
  };
  const save = () =>
    saveFile(
      `${text('fileName')}-${today}.csv`,
      'text/csv;charset=utf-8',
      csv([
        [text('mailbox'), text('span'), ...COUNTED.map((name) => text(name))],
        ...counts.map((row, index) => [
          nameOf(row, index),
          period === 'all' ? text('all') : `${span.from} – ${span.to}`,
          ...COUNTED.map((name) => String(row[name])),
        ]),
      ]),
    );
  return (
    <Card heading={text('heading')}>
      <p className={styles.quiet}>{text('about', { count: MAX_MATTERS })}</p>
      <div>
        <label className={styles.quiet} htmlFor={periodId}>
          {text('period')}
        </label>
        <PaneSelect
          id={periodId}
          value={period}
          onChange={(_, { value }) => setPeriod(PERIODS.find((one) => one === value) ?? 'year')}
        >
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {text(one)}
            </option>
          ))}
        </PaneSelect>
      </div>
      {counts.length === 0 ? (
        <p className={styles.quiet}>{text('nothing')}</p>
      ) : (
        <>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.name}>
                  {text('mailbox')}
                </th>
                {SHOWN.map((name) => (
                  <th key={name} scope="col" className={styles.number}>
                    {text(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index} className={index === counts.length ? styles.sum : undefined}>
                  <th scope="row" className={styles.name}>
                    {nameOf(row, index)}
                  </th>
                  {SHOWN.map((name) => (
                    <td key={name} className={styles.number}>
                      {row[name]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div>
            <Button size="small" onClick={save}>
              {text('save')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
