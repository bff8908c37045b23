/**
 * Whether Outlook runs our events here. The pane's address says so (`events=1`, written with the manifest): the requirement
 * set alone does not tell that they are deployed.
 */
export function eventsRun(): boolean {
  return new URLSearchParams(window.location.search).get('events') === '1';
}
