import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { OTHER_ADDRESS } from '../forwarding/forward-target';
import { sameAddress } from '../mail/address';
import type { Mailbox } from '../policy/policy';
import { textIn } from '../policy/text-in';
import readingTexts from '../texts/reading.texts.json';
import texts from '../texts/receivers.texts.json';
import trailTexts from '../texts/trail.texts.json';
import { Notice } from '../ui/Notice';
import { useLanguage, useTexts } from '../ui/texts-context';
import type { ForwardChoices } from './forward-choices';
import type { ForwardDraft } from './pane-state';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Who is responsible for a mailbox and who watches it meanwhile (OSB-33, OSB-7); a warning when nobody does. */
export function MailboxKeepers(props: { readonly mailbox: Mailbox }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { responsible, substitute } = props.mailbox;
  if (!responsible) return null;
  if (!substitute)
    return <Notice intent="warning">{text('noSubstitute', { name: responsible.name })}</Notice>;
  return (
    <p className={styles.quiet}>
      {text('responsible', { name: responsible.name })}
      <br />
      {text('substitute', { name: substitute.name })}
    </p>
  );
}

/** The officers whose area the message is about, offered after their mailbox (OSB-26); who gets it is appointed (OSB-32). */
export function ForwardOfficers(props: {
  readonly choices: ForwardChoices;
  readonly onChange: (part: Partial<ForwardDraft>) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const trail = useTexts(trailTexts);
  const reading = useTexts(readingTexts);
  const language = useLanguage();
  const { choices, onChange } = props;
  const { officers, officersOf, mailboxHasIt, target, copies } = choices;
  const isTarget = (address: string) => sameAddress(address, target.address ?? '');
  const appointed = officers.find(({ officer }) => isTarget(officer.address));
  const offered = officers.filter(
    ({ officer, words }) =>
      words.length > 0 &&
      !isTarget(officer.address) &&
      !copies.some((one) => sameAddress(one, officer.address)),
  );
  return (
    <>
      {appointed ? (
        <Notice intent="info">{text('isAppointed', { name: appointed.officer.name })}</Notice>
      ) : null}
      {officersOf && offered.length > 0 ? (
        <div className={styles.box}>
          <h2 className={styles.heading}>
            {text('officers', { mailbox: textIn(officersOf.name, language) })}
          </h2>
          <p className={styles.quiet}>{text(mailboxHasIt ? 'officersHasIt' : 'officersCopy')}</p>
          <ul className={styles.list}>
            {offered.map(({ officer: { name, address, example }, words }) => (
              <li key={address} className={styles.box}>
                <p className={styles.quiet}>
                  {example ? `${address} (${reading('exampleAddress')})` : address}
                  {` – ${text('reasonArea', { words: words.join(', ') })}`}
                </p>
                <div>
                  <Button
                    size="small"
                    onClick={() =>
                      onChange(
                        mailboxHasIt
                          ? { mailboxId: OTHER_ADDRESS, otherAddress: address, sendTwice: false }
                          : { copies: [...copies, address], sendTwice: false },
                      )
                    }
                  >
                    {mailboxHasIt ? text('appoint', { name }) : trail('addAsCopy', { name })}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
