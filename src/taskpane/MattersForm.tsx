import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { formatLocalDate, localDate } from '../deadline/local-date';
import { csv } from '../lib/csv';
import type { Policy } from '../policy/policy';
import overviewTexts from '../texts/overview.texts.json';
import texts from '../texts/trail.texts.json';
import { mattersToWeed } from '../trail/keep-until';
import { openMatters, type OpenMatter } from '../trail/matters';
import { Card } from '../ui/Card';
import { FormLayout } from '../ui/FormLayout';
import { Notice } from '../ui/Notice';
import { useLanguage, useTexts } from '../ui/texts-context';
import { HandOverPart } from './HandOverPart';
import { usePane } from './pane-context';
import { saveFile } from '../ui/save-file';
import { MattersOverview } from './MattersOverview';
import { useTrailWords } from './trail-words';
import { keptBy } from './use-trail';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  subject: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  names: { margin: 0, paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** What this person prepared, sent and awaits, from this computer; it says that it is not the whole mailbox. */
export function MattersForm(props: { readonly policy: Policy }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const overview = useTexts(overviewTexts);
  const language = useLanguage();
  const { host, store, state } = usePane();
  const { policy } = props;
  const words = useTrailWords(policy);
  const all = keptBy(host).matters.all();
  const rows = openMatters(all ?? [], localDate(new Date(), policy.timeZone));
  const toWeed = mattersToWeed(all ?? [], policy.keepFor ?? [], new Date(), policy.timeZone);
  const subject = (row: Pick<OpenMatter, 'key' | 'subject'>) =>
    row.subject || text('noSubjectKept', { code: row.key });
  const save = () =>
    saveFile(
      `${text('csvName')}.csv`,
      'text/csv;charset=utf-8',
      csv([
        (['csvCode', 'csvSubject', 'csvState', 'csvDue', 'csvLast'] as const).map((column) => text(column)),
        ...rows.map((row) => [row.key, row.subject, why(row), row.due ?? '', words.when(row.lastAt)]),
      ]),
    );
  return (
    <FormLayout
      heading={text('myMatters')}
      about={text('mattersAbout')}
      onBack={() => store.changeWork({ view: state.work.returnTo, returnTo: 'message' })}
    >
      {all === null ? <Notice intent="warning">{text('mattersUnreadable')}</Notice> : null}
      {all !== null && all.length > 0 ? <MattersOverview policy={policy} matters={all} /> : null}
      {all !== null && rows.length === 0 ? <p className={styles.line}>{text('mattersNone')}</p> : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <Card>
              <h2 className={styles.subject}>{subject(row)}</h2>
              <p className={styles.line}>{why(row)}</p>
              <p className={styles.line}>{due(row)}</p>
            </Card>
          </li>
        ))}
      </ul>
      {rows.length > 0 ? (
        <div>
          <Button onClick={save}>{text('saveCsv')}</Button>
        </div>
      ) : null}
      {toWeed.length > 0 ? (
        <Card heading={overview('weedHeading')}>
          <p className={styles.line}>{overview('weedAbout')}</p>
          <ul className={styles.names}>
            {toWeed.map((matter) => (
              <li key={matter.key}>{subject(matter)}</li>
            ))}
          </ul>
        </Card>
      ) : null}
      {rows.length > 0 ? <HandOverPart policy={policy} matters={rows} why={why} /> : null}
    </FormLayout>
  );

  function why({ because, who }: OpenMatter): string {
    switch (because) {
      case 'came-back':
        return text('cameBack', { who: words.names(who) });
      case 'prepared':
        return text('isPrepared');
      case 'awaiting':
        return text('isAwaiting', { who: words.names(who) });
      case 'promised':
        return text('isPromised');
      case 'sent':
        return text('isSent');
    }
  }

  function due(row: OpenMatter): string {
    if (row.due === null) return words.when(row.lastAt);
    return text(row.isLate ? 'late' : 'due', { date: formatLocalDate(row.due, language, 'long') });
  }
}
