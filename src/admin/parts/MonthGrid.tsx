import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatLocalDate, type LocalDate } from '../../deadline/local-date';
import type { TextLanguage } from '../../policy/labels';
import texts from '../../texts/admin.texts.json';
import holidayTexts from '../../texts/holidays.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import type { CalendarDay, CalendarMonth, DayKind } from './calendar-days';

const useStyles = makeStyles({
  month: { minWidth: 0, maxWidth: '280px' },
  heading: {
    margin: 0,
    paddingBottom: '4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textTransform: 'capitalize',
  },
  days: { display: 'grid', gridTemplateColumns: 'repeat(7, 1fr)', gap: '2px' },
  letter: { textAlign: 'center', fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  day: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: 0,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  weekend: { color: tokens.colorNeutralForeground3 },
  holiday: {
    color: tokens.colorPaletteRedForeground2,
    backgroundColor: tokens.colorPaletteRedBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bridge: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  closed: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  today: { textDecorationLine: 'underline', fontWeight: tokens.fontWeightBold },
});

const NAMES = { working: 'dayWorking', bridge: 'dayBridge', closed: 'dayClosed' } as const;

/** A month whose working days can be closed and opened again. */
export function MonthGrid(props: {
  readonly month: CalendarMonth;
  readonly today: LocalDate;
  readonly onToggle: (date: LocalDate) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const holidayText = useTexts(holidayTexts);
  const language = useLanguage();
  const { year, days, offset } = props.month;
  const first = days[0]?.date ?? '2026-01-01';
  const heading = text('month', { month: monthName(first, language), year });
  const looks: Readonly<Record<DayKind, string>> = {
    working: styles.button,
    weekend: styles.weekend,
    holiday: styles.holiday,
    bridge: mergeClasses(styles.button, styles.bridge),
    closed: mergeClasses(styles.button, styles.closed),
    unknown: styles.weekend,
  };
  const cell = ({ date, kind, holiday }: CalendarDay) => {
    const number = Number(date.slice(8));
    const look = mergeClasses(styles.day, looks[kind], date === props.today && styles.today);
    const words = formatLocalDate(date, language, 'long');
    if (kind === 'working' || kind === 'bridge' || kind === 'closed') {
      return (
        <button
          key={date}
          type="button"
          className={look}
          aria-pressed={kind === 'closed'}
          aria-label={text(NAMES[kind], { date: words })}
          onClick={() => props.onToggle(date)}
        >
          {number}
        </button>
      );
    }
    const name = holiday && text('dayHoliday', { date: words, name: holidayText(holiday) });
    return (
      <span key={date} className={look} {...(name && { title: name, role: 'img', 'aria-label': name })}>
        {number}
      </span>
    );
  };
  return (
    <section className={styles.month} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <div className={styles.days}>
        {weekdayLetters(language).map((letter, index) => (
          <span key={index} aria-hidden="true" className={styles.letter}>
            {letter}
          </span>
        ))}
        {Array.from({ length: offset }, (_, index) => (
          <span key={`empty ${index}`} />
        ))}
        {days.map(cell)}
      </div>
    </section>
  );
}

/** `januari`: what stands last in the date as it is written. */
function monthName(date: LocalDate, language: TextLanguage): string {
  return formatLocalDate(date, language, 'long').split(' ').at(-1) ?? '';
}

/** Monday first; one letter each. */
function weekdayLetters(language: TextLanguage): string[] {
  // A week that begins on a Monday.
  const monday = [
    '2026-06-01',
    '2026-06-02',
    '2026-06-03',
    '2026-06-04',
    '2026-06-05',
    '2026-06-06',
    '2026-06-07',
  ];
  return monday.map((date) =>
    formatLocalDate(date as LocalDate, language, 'long')
      .charAt(0)
      .toUpperCase(),
  );
}
