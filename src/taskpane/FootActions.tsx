import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanContact } from '../plan/plan';
import { textIn } from '../policy/text-in';
import texts from '../texts/guidance.texts.json';
import startTexts from '../texts/start.texts.json';
import { telephoneAddress } from '../ui/telephone-address';
import { useLanguage, useTexts } from '../ui/texts-context';
import { footActions, type FootAction } from './first-actions';
import { openContact } from './open-contact';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { RegisterButton } from './RegisterButton';

const useStyles = makeStyles({
  action: { flexGrow: 1, minWidth: '0' },
  // A contact's name can be long: the other button then stands below.
  primary: { flexGrow: 2 },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What stays in the pane; a call leaves it. */
type PaneAction = Exclude<FootAction, { readonly kind: 'call' }>;

/** The actions for what was found, the primary one first. */
export function FootActions(props: { readonly reading: ReadyReading }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const start = useTexts(startTexts);
  const language = useLanguage();
  const { state, store } = usePane();
  const { plan, shown } = props.reading;
  const actions = footActions(plan, shown);
  if (actions.length === 0) return <p className={styles.none}>{text('noAction')}</p>;
  const buttons = actions.map((action) =>
    action.kind === 'call' ? (
      <CallButton key="call" contact={action.contact} />
    ) : (
      <Button
        key={action.kind}
        className={action.isPrimary ? styles.primary : styles.action}
        appearance={action.isPrimary ? 'primary' : 'secondary'}
        onClick={() => run(action)}
      >
        {name(action)}
      </Button>
    ),
  );
  return [...buttons, <RegisterButton key="register" reading={props.reading} />];

  function name(action: PaneAction): string {
    switch (action.kind) {
      case 'reply':
      case 'forward':
        return start(action.kind);
      case 'report':
        return text('report');
      case 'contact':
        return text('contact', { name: textIn(action.contact.name, language) });
    }
  }

  function run(action: PaneAction): void {
    if (action.kind === 'contact') openContact(store, state.work, action.contact);
    else store.changeWork({ view: action.kind, failure: null });
  }
}

/** Somebody whom the policy gives only a telephone number of. */
function CallButton({ contact: { name, phone } }: { readonly contact: PlanContact }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const values = { name: textIn(name, useLanguage()), phone: phone ?? '' };
  return (
    <Button
      as="a"
      className={styles.primary}
      appearance="primary"
      href={telephoneAddress(values.phone)}
      target="_blank"
      rel="noreferrer"
    >
      {text('call', values)}
    </Button>
  );
}
