import type { Ability } from '../host/mail-host';

/** The Mailbox requirement set that brought each ability (Microsoft's list of Outlook API requirement sets). */
const NEEDED_SET: Readonly<Record<Ability, string>> = {
  'open-new-message': '1.6',
  'read-attachment': '1.8',
  'read-headers': '1.8',
  'mark-with-categories': '1.8',
  'set-signature': '1.10',
};

/** Whether this client has a Mailbox requirement set. False, too, where office.js can't say. */
export function isSupported(mailboxSet: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', mailboxSet);
  } catch {
    return false;
  }
}

export function can(ability: Ability): boolean {
  return isSupported(NEEDED_SET[ability]);
}
