import type { PolicyFile } from '../../policy/policy-source';
import { useLanguage } from '../../ui/texts-context';
import { mailboxName } from './mailbox-rows';

/** The open mailboxes to choose from, and the one that is named now, whatever it is. */
export function MailboxOptions(props: {
  readonly source: PolicyFile;
  readonly value: string | undefined;
  /** The id of the mailbox that it is about: it cannot take over from itself. */
  readonly without: string;
  readonly none: string;
}) {
  const language = useLanguage();
  const { source, value, without, none } = props;
  const open = source.mailboxes.filter(({ id, active }) => active !== false && id !== without);
  const isListed = value === undefined || open.some(({ id }) => id === value);
  return (
    <>
      <option value="">{none}</option>
      {isListed ? null : <option value={value}>{value}</option>}
      {open.map((entry) => (
        <option key={entry.id} value={entry.id}>
          {mailboxName(entry, language)} ({entry.address})
        </option>
      ))}
    </>
  );
}
