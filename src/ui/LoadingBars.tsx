import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from './Card';

const useStyles = makeStyles({
  bar: {
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (prefers-reduced-motion: no-preference)': {
      animationName: { from: { opacity: 1 }, '50%': { opacity: 0.4 }, to: { opacity: 1 } },
      animationDuration: '1.6s',
      animationIterationCount: 'infinite',
    },
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  long: { width: '70%' },
  short: { width: '40%' },
});

/** What stands where the suggestion will be while the message is read. */
export function LoadingBars(props: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Card>
      <span role="status" className={styles.label}>
        {props.label}
      </span>
      {[styles.short, styles.long, styles.long, styles.short].map((width, index) => (
        <div key={index} className={`${styles.bar} ${width}`} />
      ))}
    </Card>
  );
}
