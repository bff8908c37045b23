import { Input, Text, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Draft, PeopleField } from '../host/draft';
import type { MailPerson } from '../mail-facts';

const useStyles = makeStyles({ label: { color: tokens.colorNeutralForeground3 } });

interface PeopleInputProps {
  readonly draft: Draft;
  readonly field: PeopleField;
  readonly label: string;
}

/** Receivers as text: `Name <address>; address`. Read when the person leaves the field or presses Enter. */
export function PeopleInput({ draft, field, label }: PeopleInputProps) {
  const styles = useStyles();
  const id = useId(field);
  const people = draft.people[field];
  const [text, setText] = useState(() => written(people));
  // The add-in may change the receivers while the form is open.
  useEffect(() => setText(written(people)), [people]);
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        <Text size={200}>{label}</Text>
      </label>
      <Input
        id={id}
        appearance="underline"
        value={text}
        onChange={(_event, { value }) => setText(value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </>
  );

  function keep(): void {
    if (text !== written(people)) draft.setPeople(field, readPeople(text));
  }
}

function written(people: readonly MailPerson[]): string {
  return people
    .map(({ name, address }) => (name === '' || name === address ? address : `${name} <${address}>`))
    .join('; ');
}

/** What is no address is left out. */
function readPeople(text: string): MailPerson[] {
  return text
    .split(/[;,](?![^<]*>)/)
    .map((part) => {
      const open = part.lastIndexOf('<');
      const address = open < 0 ? part.trim() : part.slice(open + 1).replace('>', '').trim();
      const name = open < 0 ? '' : part.slice(0, open).trim().replace(/^"|"$/g, '');
      return { name, address };
    })
    .filter(({ address }) => /^[^\s@]+@[^\s@]+$/.test(address));
}
