import { makeStyles, tokens } from '@fluentui/react-components';
import texts from '../../texts/admin-trial.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { numberText, percentOf } from './number-text';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  caption: {
    paddingBottom: tokens.spacingVerticalS,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    padding: '2px 8px 2px 0',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    padding: '4px 8px 4px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  number: {
    padding: '4px 8px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  bars: { width: '35%', padding: '4px 0' },
  bar: {
    display: 'block',
    height: '14px',
    minWidth: '2px',
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** A chart that is a table: each row with its number, its share and a bar as long as its share of the longest. */
export function CountTable(props: {
  readonly caption: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly total: number;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const most = Math.max(1, ...props.counts.map(({ count }) => count));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{props.caption}</caption>
      <thead>
        <tr>
          <td />
          <td />
          <th scope="col" className={styles.number}>
            <span className={styles.heading}>{text('count')}</span>
          </th>
          <th scope="col" className={styles.number}>
            <span className={styles.heading}>{text('percent')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.counts.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.bars} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
            </td>
            <td className={styles.number}>{numberText(count, language)}</td>
            <td className={styles.number}>
              {text('percentValue', { percent: percentOf(count, props.total) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
