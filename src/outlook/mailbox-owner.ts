/** The address of the person whose Outlook it is; `''` when Outlook does not say. */
export function mailboxOwner(): string {
  return Office.context.mailbox.userProfile?.emailAddress ?? '';
}
