import { Button, makeStyles } from '@fluentui/react-components';
import texts from '../texts/register-button.texts.json';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';

const useStyles = makeStyles({ action: { flexGrow: 1, minWidth: '0' } });

/** Opens the registration form; not there where the policy keeps the message out of the general register. */
export function RegisterButton(props: { readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const styles = useStyles();
  const { store } = usePane();
  if (props.reading.plan.forbids.includes('register')) return null;
  return (
    <Button className={styles.action} onClick={() => store.changeWork({ view: 'register', failure: null })}>
      {text('register')}
    </Button>
  );
}
