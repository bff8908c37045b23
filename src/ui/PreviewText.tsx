import { makeStyles, tokens } from '@fluentui/react-components';
import { Card } from './Card';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A text as it will stand in the message. */
export function PreviewText(props: { readonly heading: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <Card heading={props.heading}>
      <p className={styles.text}>{props.text}</p>
    </Card>
  );
}
