/**
 * The events that the simulator can tell an add-in, by their names on the wire; in Office.js's words:
 * ItemChanged, OfficeThemeChanged, function commands, RecipientsChanged, AttachmentsChanged.
 */
const EVENTS: ReadonlySet<string> = new Set([
  'olkItemSelectedChanged',
  'officeThemeChanged',
  'appCommandInvoked',
  'olkRecipientsChanged',
  'olkAttachmentsChanged',
]);

/** False for an event that would never come: an add-in that waits for it is not tested here. */
export function isKnownEvent(name: string): boolean {
  return EVENTS.has(name);
}
