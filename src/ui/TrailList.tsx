import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What was done, one sentence a line, oldest first. */
export function TrailList(props: { readonly label: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={props.label}>
      {props.lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ol>
  );
}
