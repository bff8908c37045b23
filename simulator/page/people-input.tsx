import { Input, Text, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
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
  // Null while nobody types: the add-in may change the receivers at any time.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        <Text size={200}>{label}</Text>
      </label>
      <Input
        id={id}
        appearance="underline"
        value={typed ?? written(people)}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </>
  );

  function keep(): void {
    if (typed !== null && typed !== written(people)) draft.setPeople(field, readPeople(typed));
    setTyped(null);
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
      const address =
        open < 0
          ? part.trim()
          : part
              .slice(open + 1)
              .replace('>', '')
              .trim();
      const name = open < 0 ? '' : part.slice(0, open).trim().replace(/^"|"$/g, '');
      return { name, address };
    })
    .filter(({ address }) => /^[^\s@]+@[^\s@]+$/.test(address));
}
