import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import texts from '../../texts/admin-trial.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { countRows } from './count-rows';
import { CountTable } from './CountTable';
import { numberText, percentOf } from './number-text';
import type { TrialRow } from './trial-row';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  numbers: { margin: 0, display: 'flex', flexWrap: 'wrap', gap: '12px 32px' },
  label: { color: tokens.colorNeutralForeground2 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  charts: {
    display: 'grid',
    // One beside the other where there is room; never wider than the page.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
    gap: '24px 40px',
    alignItems: 'start',
  },
});

/** What the messages come to: how many are sure, how many nobody else takes, and counts per kind and mailbox. */
export function TrialSummary(props: { readonly rows: readonly TrialRow[] }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const language = useLanguage();
  const counts = useMemo(() => countRows(props.rows), [props.rows]);
  const { judged, failed, sure, official } = counts;
  const share = (count: number) =>
    text('share', { count: numberText(count, language), percent: percentOf(count, judged) });
  const numbers = [
    { label: text('judged'), number: numberText(judged, language) },
    { label: text('sure'), number: share(sure) },
    { label: text('unsure'), number: share(judged - sure) },
    { label: text('official'), number: share(official) },
    ...(failed > 0 ? [{ label: text('unread'), number: numberText(failed, language) }] : []),
  ];
  return (
    <section className={styles.part} aria-label={text('summaryHeading')}>
      <h3 className={styles.heading}>{text('summaryHeading')}</h3>
      <dl className={styles.numbers}>
        {numbers.map(({ label, number }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.number}>{number}</dd>
          </div>
        ))}
      </dl>
      {judged > 0 ? (
        <div className={styles.charts}>
          <CountTable
            caption={text('byKind')}
            counts={counts.kinds.map(({ key, count }) => ({ name: kind(key), count }))}
            total={judged}
          />
          <CountTable
            caption={text('byMailbox')}
            counts={counts.mailboxes.map(({ key, count }) => ({ name: key || text('noMailbox'), count }))}
            total={judged}
          />
        </div>
      ) : null}
    </section>
  );
}
