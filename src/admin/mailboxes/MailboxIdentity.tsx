import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedField } from '../form/PlacedField';
import { LANGUAGE_WORDS, writtenLanguages } from './language-words';
import type { MailboxFormProps } from './MailboxDialog';
import { idProblem } from './propose-id';
import { renameMailbox } from './mailbox-references';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** What a mailbox is called, where it is reached, and the id by which the file refers to it. */
export function MailboxIdentity({ source, problems, index, entry, edit, change }: MailboxFormProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const place = `/mailboxes/${index}`;
  return (
    <div className={styles.fields}>
      {writtenLanguages(source).map((language) => (
        <PlacedField
          key={language}
          pointer={`${place}/name/${language}`}
          problems={[
            ...problems,
            // The check names the texts of a name all at once.
            ...problems
              .filter(({ pointer, values }) => pointer === `${place}/name` && values.language === language)
              .map((problem) => ({ ...problem, pointer: `${place}/name/${language}` })),
          ]}
          label={text('nameIn', { language: text(LANGUAGE_WORDS[language]) })}
        >
          <Input
            lang={language}
            value={entry.name[language] ?? ''}
            onChange={(_, { value }) =>
              edit({ name: { ...entry.name, [language]: value } }, `name/${language}`)
            }
          />
        </PlacedField>
      ))}
      <PlacedField pointer={`${place}/address`} problems={problems} label={text('fieldAddress')}>
        <Input
          type="email"
          value={entry.address ?? ''}
          onChange={(_, { value }) => edit({ address: value.trim() }, 'address')}
        />
      </PlacedField>
      <IdField
        // Undo and moving may give it another value than the one that is being typed.
        key={`${index} ${entry.id}`}
        id={entry.id}
        place={`${place}/id`}
        problems={problems}
        taken={source.mailboxes.filter((_, at) => at !== index).map(({ id }) => id)}
        onId={(id) => change((before) => renameMailbox(before, index, id))}
      />
    </div>
  );
}

/** The id goes into the file when it is whole: what refers to the mailbox follows it, and half an id may be another's. */
function IdField(
  props: Pick<MailboxFormProps, 'problems'> & {
    readonly id: string;
    readonly place: string;
    readonly taken: readonly string[];
    readonly onId: (id: string) => void;
  },
) {
  const text = useTexts(texts);
  const [typed, setTyped] = useState(props.id);
  const wrong = typed === props.id ? null : idProblem(typed, props.taken);
  const keep = () => {
    if (wrong === null && typed !== props.id) props.onId(typed);
  };
  return (
    <PlacedField
      pointer={props.place}
      problems={props.problems}
      label={text('fieldId')}
      hint={text('idHint')}
      error={wrong && text(wrong)}
    >
      <Input
        value={typed}
        spellCheck={false}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
    </PlacedField>
  );
}
