import type { Policy } from '../../src/policy/policy';

/** The lowest of Outlook's permissions that is enough, and what each is needed for, for the administrator to read. */
export interface NeededPermission {
  readonly permission: 'ReadWriteItem' | 'ReadWriteMailbox';
  readonly reasons: readonly string[];
}

/** What the policy's functions need of Outlook. */
export function neededPermission(policy: Policy): NeededPermission {
  const forwards = policy.mailboxes.some(({ active }) => active);
  const createsCategories = policy.categories?.create === true;
  return {
    permission: createsCategories ? 'ReadWriteMailbox' : 'ReadWriteItem',
    reasons: [
      'reads the message that is open (ReadItem)',
      'puts templates and the signature into a draft (ReadWriteItem)',
      'keeps the person’s signature fields and choices in the mailbox (ReadWriteItem)',
      'notes on the message what was done with it (ReadWriteItem)',
      ...(forwards ? ['opens a new message to a function mailbox for the person to send (ReadItem)'] : []),
      ...(createsCategories
        ? ['creates the categories that a mailbox lacks, as the policy wants it (ReadWriteMailbox)']
        : []),
    ],
  };
}
