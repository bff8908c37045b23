import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import texts from '../texts/guidance.texts.json';
import { Card } from './Card';
import { Citation, type ShownCitation } from './Citation';
import { CopyNumber } from './CopyNumber';
import { FoldButton } from './FoldButton';
import { telephoneAddress } from './telephone-address';
import { useTexts } from './texts-context';
import { useFolded } from './use-folded';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // A target of 24 px: WCAG 2.5.8.
  link: { display: 'inline-block', paddingBlock: '4px' },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A longer list is folded. */
const MOST_CONTACTS = 3;

export interface ShownContact {
  readonly id: string;
  readonly name: string;
  /** `''` when there is none. */
  readonly address: string;
  /** A message to them can be prepared. */
  readonly canWrite: boolean;
  readonly phone: string;
  /** An https page of the policy. */
  readonly link: string;
  /** Address or number is invented. */
  readonly isExample: boolean;
  readonly citation: ShownCitation | null;
}

/** Whom to reach: number to call or copy, a prepared message, a page. */
export function ContactList(props: {
  readonly contacts: readonly ShownContact[];
  readonly onWrite: (id: string) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const list = useFolded(props.contacts, MOST_CONTACTS);
  return (
    <Card heading={text('contactsHeading')}>
      <ul className={styles.list}>
        {list.shown.map((contact) => (
          <li key={contact.id}>
            <p className={styles.name}>{contact.name}</p>
            {contact.phone ? <Phone name={contact.name} phone={contact.phone} /> : null}
            {contact.canWrite ? (
              <div className={styles.row}>
                {contact.address ? <span>{contact.address}</span> : null}
                <Button
                  size="small"
                  aria-label={text('writeTo', { name: contact.name })}
                  onClick={() => props.onWrite(contact.id)}
                >
                  {text('write')}
                </Button>
              </div>
            ) : null}
            {contact.link ? (
              <div>
                <Link className={styles.link} href={contact.link} target="_blank" rel="noreferrer">
                  {text('openLink')}
                </Link>
              </div>
            ) : null}
            {contact.isExample ? <p className={styles.quiet}>{text('exampleContact')}</p> : null}
            {contact.citation ? <Citation citation={contact.citation} /> : null}
          </li>
        ))}
      </ul>
      <FoldButton what="contacts" list={list} />
    </Card>
  );
}

/** Outlook's frame may not open a telephone: a new window may, and the number can be copied. */
function Phone(props: { readonly name: string; readonly phone: string }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { name, phone } = props;
  return (
    <div className={styles.row}>
      <Link
        className={styles.link}
        href={telephoneAddress(phone)}
        target="_blank"
        rel="noreferrer"
        aria-label={text('call', { name, phone })}
      >
        {phone}
      </Link>
      <CopyNumber value={phone} label={text('copyPhone', { name })} />
    </div>
  );
}
