import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TextLanguage } from '../../policy/labels';
import type { PolicyFile } from '../../policy/policy-source';
import { textIn } from '../../policy/text-in';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { EditorDialog } from '../EditorDialog';
import type { SectionProps } from '../section';
import { closeMailbox, type MailboxReference, mailboxReferences, removeMailbox } from './mailbox-references';
import { mailboxName } from './mailbox-rows';
import { MailboxOptions } from './MailboxOptions';

const useStyles = makeStyles({
  line: { margin: 0 },
  list: { margin: 0, paddingLeft: '24px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const REFERENCE_TEXTS = {
  official: 'usedOfficial',
  contact: 'usedContact',
  guidance: 'usedGuidance',
  copy: 'usedCopy',
  successor: 'usedSuccessor',
  responsible: 'usedResponsible',
  substitute: 'usedSubstitute',
  diarium: 'usedDiarium',
} as const satisfies Record<MailboxReference['from'], keyof typeof texts>;

/** Says what refers to a mailbox, and offers to close it for a successor (OSB-36) instead of taking it out. */
export function RemoveMailboxDialog(
  props: Pick<SectionProps, 'source' | 'change'> & { readonly index: number; readonly onClose: () => void },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { source, change, index, onClose } = props;
  const entry = source.mailboxes[index];
  const references = entry ? mailboxReferences(source, entry.id) : [];
  const hasDuties = references.length + (entry?.units.length ?? 0) + (entry?.kinds?.length ?? 0) > 0;
  const [way, setWay] = useState<'close' | 'remove'>(hasDuties ? 'close' : 'remove');
  const [successor, setSuccessor] = useState('');
  const [isTried, setTried] = useState(false);
  if (!entry) return null;
  const run = () => {
    setTried(true);
    if (way === 'close' && successor === '') return;
    change((before) =>
      way === 'close' ? closeMailbox(before, index, successor) : removeMailbox(before, index),
    );
    onClose();
  };
  return (
    <EditorDialog
      heading={text('removeHeading', { name: mailboxName(entry, language) || text('unnamed') })}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={run}>
            {text(way === 'close' ? 'closeAction' : 'remove')}
          </Button>
          <Button onClick={onClose}>{text('cancel')}</Button>
        </>
      }
    >
      {references.length === 0 ? (
        <p className={styles.line}>{text('removeFree')}</p>
      ) : (
        <>
          <p className={styles.line}>{text('removeUsed')}</p>
          <ul className={styles.list}>
            {references.map((reference) => (
              <li key={reference.pointer}>
                {text(REFERENCE_TEXTS[reference.from], { name: referrer(source, reference, language) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Field label={text('removeHow')}>
        <RadioGroup value={way} onChange={(_, { value }) => setWay(value as typeof way)}>
          <Radio value="close" label={text('closeInstead')} />
          <Radio value="remove" label={text(references.length > 0 ? 'removeAnyway' : 'removeOnly')} />
        </RadioGroup>
      </Field>
      {way === 'close' ? (
        <>
          <Field
            label={text('fieldSuccessor')}
            required
            {...(isTried &&
              successor === '' && { validationState: 'error', validationMessage: text('successorMissing') })}
          >
            <Select value={successor} onChange={(_, { value }) => setSuccessor(value)}>
              <MailboxOptions
                source={source}
                value={undefined}
                without={entry.id}
                none={text('successorNone')}
              />
            </Select>
          </Field>
          <p className={styles.hint}>{text('closeHint')}</p>
        </>
      ) : null}
    </EditorDialog>
  );
}

/** What the entry that refers to a mailbox is called. */
function referrer(source: PolicyFile, { from, index }: MailboxReference, language: TextLanguage): string {
  if (index === null) return '';
  switch (from) {
    case 'contact': {
      const contact = source.contacts?.[index];
      return contact ? textIn(contact.name, language) || contact.role : '';
    }
    case 'guidance':
    case 'copy':
      return source.guidance?.[index]?.id ?? '';
    case 'successor':
    case 'responsible':
    case 'substitute': {
      const entry = source.mailboxes[index];
      return entry ? mailboxName(entry, language) : '';
    }
    default:
      return '';
  }
}
