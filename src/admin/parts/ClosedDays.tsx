import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { localDate } from '../../deadline/local-date';
import type { PolicyFile } from '../../policy/policy-source';
import texts from '../../texts/admin.texts.json';
import { useTexts } from '../../ui/texts-context';
import { FieldGroup } from '../form/FieldGroup';
import { useForm } from '../form/form-context';
import { fieldId, pointerOf } from '../form/pointer';
import { ProblemText } from '../form/ProblemText';
import { entriesOf } from '../form/schema-field';
import { useField } from '../form/use-field';
import { policySourceSchema } from '../../policy/policy-source';
import { calendarMonths } from './calendar-days';
import { MonthGrid } from './MonthGrid';

/** This month and the coming year. */
const MONTHS = 13;
const PATH = ['closedDays'] as const;

const useStyles = makeStyles({
  hint: { margin: 0, maxWidth: '80ch', color: tokens.colorNeutralForeground2 },
  months: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 224px), 1fr))',
    gap: '20px 24px',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: {
    width: '14px',
    height: '14px',
    borderRadius: '3px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  holiday: { backgroundColor: tokens.colorPaletteRedBackground2 },
  bridge: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  closed: { backgroundColor: tokens.colorBrandBackground },
  others: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** A calendar of the coming year in which days are closed and opened; other closed days stand below it. */
export function ClosedDays(props: { readonly source: PolicyFile }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { set, problems } = useForm();
  const { source } = props;
  const [now] = useState(() => new Date());
  const field = CLOSED_DAYS;
  const shown = useField({ path: PATH, field });
  const closed = source.closedDays ?? [];
  const today = localDate(now, source.country === 'NO' ? 'Europe/Oslo' : 'Europe/Stockholm');
  const months = calendarMonths(today, MONTHS, source.country === 'NO' ? 'NO' : 'SE', closed);
  const inCalendar = new Set<string>(months.flatMap(({ days }) => days.map(({ date }) => date)));
  const put = (days: readonly string[]) => set(PATH, days.length === 0 ? undefined : days);
  const toggle = (date: string) =>
    put(closed.includes(date) ? closed.filter((each) => each !== date) : [...closed, date].sort());
  const others = closed.flatMap((date, index) => (inCalendar.has(date) ? [] : [{ date, index }]));
  return (
    <FieldGroup shown={{ ...shown, help: null }} label={text('calendarHeading')}>
      <p className={styles.hint}>{text('calendarHint')}</p>
      <ul className={styles.legend}>
        {(['holiday', 'bridge', 'closed'] as const).map((kind) => (
          <li key={kind} className={styles.key}>
            <span aria-hidden="true" className={mergeClasses(styles.swatch, styles[kind])} />
            {text(LEGEND[kind])}
          </li>
        ))}
      </ul>
      <div className={styles.months}>
        {months.map((month) => (
          <MonthGrid key={`${month.year} ${month.month}`} month={month} today={today} onToggle={toggle} />
        ))}
      </div>
      {others.length > 0 ? (
        <>
          <span>{text('otherClosed')}</span>
          <ul className={styles.others}>
            {others.map(({ date, index }) => (
              <li key={index} id={fieldId(pointerOf([...PATH, index]))}>
                <Button
                  size="small"
                  icon={<DeleteRegular />}
                  iconPosition="after"
                  aria-label={text('removeNamed', { item: date })}
                  onClick={() => put(closed.filter((_, each) => each !== index))}
                >
                  {date}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {problems
        .filter(({ pointer }) => pointer.startsWith('/closedDays/'))
        .map((problem) => (
          <span key={problem.pointer} className={styles.problem}>
            <ProblemText problem={problem} />
          </span>
        ))}
    </FieldGroup>
  );
}

const LEGEND = { holiday: 'legendHoliday', bridge: 'legendBridge', closed: 'legendClosed' } as const;

const CLOSED_DAYS = entriesOf(policySourceSchema).find(({ key }) => key === 'closedDays')?.field ?? {
  kind: 'fixed' as const,
  help: '',
  value: null,
};
