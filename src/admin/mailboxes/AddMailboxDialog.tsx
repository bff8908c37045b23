import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Policy, Texts } from '../../policy/policy';
import type { PolicyFile } from '../../policy/policy-source';
import { textIn } from '../../policy/text-in';
import texts from '../../texts/admin-mailboxes.texts.json';
import { Citation } from '../../ui/Citation';
import { Notice } from '../../ui/Notice';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { EditorDialog } from '../EditorDialog';
import { sourceCitation } from '../source-citation';
import { LANGUAGE_WORDS, writtenLanguages } from './language-words';
import { type MailboxEntry, plainAddress } from './mailbox-entry';
import { mailboxName } from './mailbox-rows';
import { idProblem, proposeId } from './propose-id';

/** Whether a text looks like an address; the file's own format says it again, and more strictly. */
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,250}$/;

/** The first things to say about a new mailbox, after the reminder that somebody is asked first (OSB-35). */
export function AddMailboxDialog(props: {
  readonly source: PolicyFile;
  readonly policy: Policy | null;
  readonly onAdd: (entry: MailboxEntry) => void;
  readonly onClose: () => void;
}) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { source, onAdd, onClose } = props;
  const [name, setName] = useState<Texts>({});
  const [address, setAddress] = useState('');
  const [typedId, setTypedId] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const taken = source.mailboxes.map(({ id }) => id);
  const id = typedId ?? (address === '' ? '' : proposeId(address, new Set(taken)));
  const holder = source.mailboxes.find((entry) => plainAddress(entry) === address.toLowerCase());
  const languages = writtenLanguages(source);
  const [first] = languages;
  const wrong = {
    name: first !== undefined && (name[first] ?? '').trim() === '' ? text('nameMissing') : null,
    address: !ADDRESS.test(address)
      ? text('addressWrong')
      : holder
        ? text('addressTaken', { name: mailboxName(holder, language) })
        : null,
    id: wordsOf(idProblem(id, taken), text),
  };
  const add = () => {
    setTried(true);
    if (wrong.name ?? wrong.address ?? wrong.id) return;
    onAdd({ id, address, name: trimmed(name), units: [] });
  };
  const shown = (problem: string | null) =>
    isTried && problem !== null ? { validationState: 'error' as const, validationMessage: problem } : {};
  return (
    <EditorDialog
      heading={text('addHeading')}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={add}>
            {text('add')}
          </Button>
          <Button onClick={onClose}>{text('cancel')}</Button>
        </>
      }
    >
      <Consult policy={props.policy} />
      {languages.map((one) => (
        <Field
          key={one}
          label={text('nameIn', { language: text(LANGUAGE_WORDS[one]) })}
          required={one === first}
          {...(one === first && shown(wrong.name))}
        >
          <Input
            lang={one}
            value={name[one] ?? ''}
            onChange={(_, { value }) => setName({ ...name, [one]: value })}
          />
        </Field>
      ))}
      <Field label={text('fieldAddress')} required {...shown(wrong.address)}>
        <Input type="email" value={address} onChange={(_, { value }) => setAddress(value.trim())} />
      </Field>
      <Field label={text('fieldId')} hint={text('idHint')} required {...shown(wrong.id)}>
        <Input value={id} spellCheck={false} onChange={(_, { value }) => setTypedId(value)} />
      </Field>
    </EditorDialog>
  );
}

/** Whom the guideline asks to consult first, and where it says so; nothing when it says nothing of it. */
function Consult({ policy }: { readonly policy: Policy | null }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const rule = policy?.newMailbox;
  if (!policy || !rule) return null;
  const contact = policy.contacts.find(({ role }) => role === rule.consult);
  const mailbox = policy.mailboxes.find(({ id }) => id === contact?.mailbox);
  const reached = [contact?.phone, contact?.address ?? mailbox?.address].filter(Boolean).join(', ');
  const who = contact ? textIn(contact.name, language) : text('consultUnnamed');
  return (
    <Notice intent="warning" heading={text('consultHeading')}>
      {text('consult', { who: reached === '' ? who : `${who} (${reached})` })}{' '}
      <Citation citation={sourceCitation(rule.source, policy, language)} />
    </Notice>
  );
}

function wordsOf(
  problem: ReturnType<typeof idProblem>,
  text: (key: 'idWrong' | 'idTaken') => string,
): string | null {
  return problem && text(problem);
}

function trimmed(name: Texts): Texts {
  const kept = Object.entries(name).map(([language, text]) => [language, (text ?? '').trim()] as const);
  return Object.fromEntries(kept.filter(([, text]) => text !== ''));
}
