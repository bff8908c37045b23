import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { officerAt, searchMailboxes } from '../forwarding/search-mailboxes';
import type { HasIt } from '../forwarding/who-has-it';
import { sameAddress } from '../mail/address';
import type { Mailbox, Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import receiverTexts from '../texts/receivers.texts.json';
import texts from '../texts/trail.texts.json';
import { Notice } from '../ui/Notice';
import { useLanguage, useTexts } from '../ui/texts-context';
import type { ForwardChoices } from './forward-choices';
import { ForwardOfficers } from './ForwardOfficers';
import type { ForwardDraft } from './pane-state';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const TWICE = {
  receiver: 'hasReceiver',
  chain: 'hasChain',
  forwarded: 'hasForwarded',
  prepared: 'hasPrepared',
} as const satisfies Record<HasIt['because'], keyof typeof texts>;

/** Search over all mailboxes, copies for information, and what is to be said of those who get it. */
export function ForwardReceivers(props: {
  readonly policy: Policy;
  readonly choices: ForwardChoices;
  readonly draft: ForwardDraft;
  readonly showMissing: boolean;
  readonly onChange: (part: Partial<ForwardDraft>) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const receivers = useTexts(receiverTexts);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const { policy, choices, draft, onChange } = props;
  const { target, copies, twice, insteadOfOfficer } = choices;
  const found = searchMailboxes(policy, query);
  const name = (mailbox: Mailbox) => textIn(mailbox.name, language);
  const named = (address: string) => {
    const mailbox = policy.mailboxes.find((one) => sameAddress(one.address, address));
    return mailbox ? name(mailbox) : (officerAt(address, policy)?.officer.name ?? address);
  };
  const choose = (mailbox: Mailbox) => {
    setQuery('');
    onChange({ mailboxId: mailbox.id, sendTwice: false });
  };
  return (
    <div className={styles.box}>
      <ForwardOfficers choices={choices} onChange={onChange} />
      <Field label={text('search')} hint={query === '' ? receivers('searchHint') : undefined}>
        <Input name="search" type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <div role="status" className={styles.quiet}>
        {query.trim() !== '' && found.length === 0 ? text('searchNone') : ''}
      </div>
      {found.length > 0 ? (
        <ul className={styles.list} aria-label={text('searchFound')}>
          {found.map(({ mailbox, insteadOf, areas }) => (
            <li key={mailbox.id}>
              <span className={styles.name}>{name(mailbox)}</span>
              <p className={styles.quiet}>
                {mailbox.address}
                {areas.length > 0 ? ` · ${receivers('foundArea', { words: areas.join(', ') })}` : ''}
                {insteadOf ? ` · ${text('insteadOf', { closed: name(insteadOf) })}` : ''}
              </p>
              <div className={styles.row}>
                <Button size="small" onClick={() => choose(mailbox)}>
                  {text('chooseAsTarget', { name: name(mailbox) })}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => {
                    setQuery('');
                    onChange({ copies: [...copies, mailbox.address], sendTwice: false });
                  }}
                >
                  {text('addAsCopy', { name: name(mailbox) })}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {copies.length > 0 ? (
        <div>
          <span className={styles.name}>{text('copies')}</span>
          <p className={styles.quiet}>{text('oneResponsible', { name: named(target.address ?? '') })}</p>
          <div className={styles.row}>
            {copies.map((address) => (
              <Button
                key={address}
                size="small"
                onClick={() => onChange({ copies: copies.filter((one) => one !== address) })}
              >
                {text('removeCopy', { name: named(address) })}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      {insteadOfOfficer ? (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={() => choose(insteadOfOfficer)}>
              {text('useMailbox', { mailbox: name(insteadOfOfficer) })}
            </Button>
          }
        >
          {text('officer', { mailbox: name(insteadOfOfficer) })}
        </Notice>
      ) : null}
      {choices.shownToOutsiders.map((mailbox) => (
        <Notice key={mailbox.id} intent="error">
          {text('internalOnly', { mailbox: name(mailbox) })}
        </Notice>
      ))}
      {twice.length > 0 ? (
        <>
          <Notice intent="warning">
            {twice.map(({ address, because }) => (
              <div key={address}>{text(TWICE[because], { address: named(address) })}</div>
            ))}
          </Notice>
          <Field
            validationState={props.showMissing && !draft.sendTwice ? 'error' : 'none'}
            validationMessage={props.showMissing && !draft.sendTwice ? text('sendTwiceNeeded') : undefined}
          >
            <Checkbox
              name="sendTwice"
              label={text('sendTwice')}
              checked={draft.sendTwice}
              onChange={(_, { checked }) => onChange({ sendTwice: checked === true })}
            />
          </Field>
        </>
      ) : null}
    </div>
  );
}
